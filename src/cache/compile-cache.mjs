/** Turns on Node's compile cache for this thread: start.mjs and pool.ts load it first. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/cuemark/compiled', import.meta.url)));
