/** Percent-encodes a path for a URL; keeps the `/` between levels. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
