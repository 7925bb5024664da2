/**
 * Compiles the templates with Astro into the folder that is named. A program of its own: compile.ts runs it in the
 * project's folder, where Astro keeps files of its own and finds its packages.
 */
import { build } from 'astro';
import { join } from 'node:path';

const [outDir = ''] = process.argv.slice(2);
// What Astro and Vite keep is theirs alone here: another build, or the dev server, may be at work in the same folder.
const cacheDir = join(outDir, 'cache');
await build({
	root: process.cwd(),
	outDir,
	cacheDir,
	logLevel: 'error',
	vite: { cacheDir: join(cacheDir, 'vite'), logLevel: 'error' },
});
