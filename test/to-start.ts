import { fileURLToPath, pathToFileURL } from 'node:url';

const compileCache = fileURLToPath(new URL('../scripts/compile-cache.mjs', import.meta.url));

/** What the npm scripts give Node before each of the project's commands. */
export const startFlags = ['--expose-gc', '--max-semi-space-size=16', '--import', pathToFileURL(compileCache).href];
