import { Command } from '@commander-js/extra-typings';
import { dev } from 'astro';
import { resolve } from 'node:path';
import { buildNotes } from '../src/build.ts';
import { openNotebook } from '../src/notebook.ts';
import { localeAlias } from '../src/site/compile/locale.ts';
import { serveInDevelopment } from '../src/site/development/serve-in-development.ts';
import { printReport } from './print-report.ts';
import { folderFrom, parsePort, runCommand, showProgress } from './terminal.ts';

const command = new Command('npm run dev')
	.description(
		"Makes the notes pages and serves them with Astro's dev server. Changes of pages, notes, settings and definitions show when a " +
			'page is loaded again; those of sources/, of corrections and of the language, when you start it again.',
	)
	.option('--content <dir>', 'the notebook: a folder with sources/ and site.yaml', folderFrom, 'content')
	.option('--skip-invalid', 'make notes of the rest where rows or files cannot be used', false)
	.option('--port <number>', 'port to listen on', parsePort, 4321);

await runCommand(command, async ({ port, ...options }) => {
	printReport(await showProgress((progress) => buildNotes({ ...options, progress })), options.content);
	const define = { 'import.meta.env.CUEMARK_NOTEBOOK': JSON.stringify(resolve(options.content)) };
	const { ownLanguage } = (await openNotebook(options.content)).settings;
	const plugins = [serveInDevelopment(resolve(options.content), ownLanguage)];
	await dev({ server: { port }, vite: { define, plugins, resolve: { alias: localeAlias(ownLanguage) } } });
});
