/**
 * Keeps what Node makes of the program's files (TypeScript without its types, compiled) for the next start of any command:
 * a third of a second less to wait. Loaded before the command, and in each of its worker threads.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/cuemark/compiled', import.meta.url)));
