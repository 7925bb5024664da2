import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OwnLanguage } from '../../locales/languages.ts';
import { localeFolder } from './locale.ts';

const folder = fileURLToPath(new URL('../client', import.meta.url));

/** Names of the client scripts that pages load: the modules at the top of `client/`. */
export async function clientScripts(): Promise<string[]> {
	const files = await readdir(folder);
	return files.filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length));
}

/**
 * Bundles a client script into one classic script, since browsers refuse modules on pages opened from disk.
 *
 * @param language of its words
 * @returns minified JavaScript
 */
export async function bundleScript(name: string, language: OwnLanguage): Promise<string> {
	// Loaded only where scripts are compiled, which is once for each version of the code.
	const { build } = await import('esbuild');
	const { outputFiles } = await build({
		entryPoints: [join(folder, `${name}.ts`)],
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
