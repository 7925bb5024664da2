import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../files/list-files.ts';
import type { OwnLanguage } from '../../locales/languages.ts';
import { localeFolder } from './locale.ts';

const entries = fileURLToPath(new URL('../client/entries', import.meta.url));

/** The modules that client scripts begin with, by the name of the script: those of `client/entries` that a site has. */
export async function clientScripts(): Promise<ReadonlyMap<string, string>> {
	const files = (await listFiles(entries)).filter((file) => file.endsWith('.ts') && !file.startsWith('development/'));
	return new Map(files.map((file) => [basename(file, '.ts'), join(entries, file)]));
}

/**
 * Bundles a client script into one classic script, since browsers refuse modules on pages opened from disk.
 *
 * @param entry path of the module that it begins with
 * @param language of its words
 * @returns minified JavaScript
 */
export async function bundleScript(entry: string, language: OwnLanguage): Promise<string> {
	// Loaded only where scripts are compiled, which is once for each version of the code.
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
