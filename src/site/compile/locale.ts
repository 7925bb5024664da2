import { fileURLToPath } from 'node:url';
import { slashed } from '../../files/slashed.ts';
import type { OwnLanguage } from '../../locales/languages.ts';

/**
 * The folder that `#locale/…` stands for in templates and client scripts that are compiled for a site in some language. Where
 * nothing is compiled, as in unit tests, it is the English one (package.json).
 */
export const localeFolder = (language: OwnLanguage): string =>
	slashed(fileURLToPath(new URL(`../../locales/${language}`, import.meta.url)));

/** The same for Vite. */
export const localeAlias = (language: OwnLanguage) => [{ find: /^#locale(?=\/)/, replacement: localeFolder(language) }];
