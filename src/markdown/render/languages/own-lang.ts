import type { VFile } from 'vfile';
import { findOwnLanguage, type OwnLanguage } from '../../../locales/languages.ts';

/**
 * The `lang` attribute for interface text within a talk, for screen readers; empty if the talk has the same language.
 */
export const ownLang = ({ ownLanguage = 'en', glossary }: VFile['data']): { readonly lang?: OwnLanguage } =>
	glossary === undefined || findOwnLanguage(glossary.language) === ownLanguage ? {} : { lang: ownLanguage };
