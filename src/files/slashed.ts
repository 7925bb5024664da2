import own, { type PlatformPath } from 'node:path';

/**
 * A path of this system with `/` between levels: as people are shown it, as a site names its files, and Vite its modules.
 */
export const slashed = (path: string, { sep }: Pick<PlatformPath, 'sep'> = own): string => path.replaceAll(sep, '/');
