/**
 * Compiles the templates with Astro. Arguments: the output folder and the language of the interface. A separate
 * program: compile-site.ts runs it in the project's folder, where Astro keeps its files and resolves its packages.
 */
import { join } from 'node:path';
import { ownLanguageOf } from '../../locales/languages.ts';
import { localeAlias } from './locale.ts';
import { openAstro } from './open-astro.ts';

const [outDir = '', language = 'en'] = process.argv.slice(2);
// Own caches for Astro and Vite, since another build or the dev server may be running in the same folder.
const cacheDir = join(outDir, 'cache');
const { build } = await openAstro();
await build({
	root: process.cwd(),
	outDir,
	cacheDir,
	logLevel: 'error',
	vite: {
		cacheDir: join(cacheDir, 'vite'),
		logLevel: 'error',
		resolve: { alias: localeAlias(ownLanguageOf(language)) },
	},
});
