/** Enables Node's compile cache in this thread. Preloaded by start.mjs and pool.ts. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/cuemark/compiled', import.meta.url)));
