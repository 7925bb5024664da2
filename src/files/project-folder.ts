import { dirname } from 'node:path';

/** The root folder of this project. */
export const projectFolder = dirname(dirname(import.meta.dirname));
