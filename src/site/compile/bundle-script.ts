import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../files/list-files.ts';
import type { OwnLanguage } from '../../locales/languages.ts';
import { localeFolder } from './locale.ts';

const entries = fileURLToPath(new URL('../client/entries', import.meta.url));

/** Entry modules of a built site's client scripts, by script name. */
export async function clientScripts(): Promise<ReadonlyMap<string, string>> {
	const files = (await listFiles(entries)).filter((file) => file.endsWith('.ts') && !file.startsWith('development/'));
	return new Map(files.map((file) => [basename(file, '.ts'), join(entries, file)]));
}

/**
 * Bundles a client script into one classic script, since browsers refuse modules on pages opened from disk.
 *
 * @param entry path of the entry module
 * @param language language of the interface
 * @returns minified JavaScript
 */
export async function bundleScript(entry: string, language: OwnLanguage): Promise<string> {
	// Loaded on demand: scripts are compiled only once per version of the code.
	const { build } = await import('esbuild');
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		alias: { '#locale': localeFolder(language) },
		format: 'iife',
		target: ['es2022'],
		minify: true,
		charset: 'utf8',
		legalComments: 'none',
		write: false,
	});
	return outputFiles[0]?.text ?? '';
}
