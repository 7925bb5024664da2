import { dirname } from 'node:path';

/** Where the program is. */
export const projectFolder = dirname(dirname(import.meta.dirname));
