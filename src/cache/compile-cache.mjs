/** Has Node keep what it makes of the program's files, in this thread: see start.mjs and pool.ts, which load it first. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/cuemark/compiled', import.meta.url)));
