import native, { type PlatformPath } from 'node:path';

/** A native path with `/` as separator: for people, for names of files in a site, and for Vite's module paths. */
export const slashed = (path: string, { sep }: Pick<PlatformPath, 'sep'> = native): string => path.replaceAll(sep, '/');
