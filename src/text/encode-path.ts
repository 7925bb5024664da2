/** A path as a part of an address; `/` between levels stays. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
