import { fileURLToPath } from 'node:url';
import { slashed } from '../../files/slashed.ts';
import type { OwnLanguage } from '../../locales/languages.ts';

/**
 * The folder that `#locale/…` resolves to in templates and client scripts compiled for a language. Code that is not
 * compiled, such as unit tests, gets the English one (package.json).
 */
export const localeFolder = (language: OwnLanguage): string =>
	slashed(fileURLToPath(new URL(`../../locales/${language}`, import.meta.url)));

/** The same as an alias for Vite. */
export const localeAlias = (language: OwnLanguage) => [{ find: /^#locale(?=\/)/, replacement: localeFolder(language) }];
