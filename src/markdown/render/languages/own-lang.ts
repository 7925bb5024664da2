import type { VFile } from 'vfile';
import { findOwnLanguage, type OwnLanguage } from '../../../locales/languages.ts';

declare module 'vfile' {
	interface DataMap {
		/** Language of the interface text; English by default. */
		ownLanguage: OwnLanguage;
	}
}

/** The language of the interface text in a file. */
export const ownLanguageIn = ({ ownLanguage = 'en' }: VFile['data']): OwnLanguage => ownLanguage;

/**
 * The `lang` attribute for interface text within a talk, for screen readers; empty if the talk has the same language.
 */
export function ownLang(data: VFile['data']): { readonly lang?: OwnLanguage } {
	const lang = ownLanguageIn(data);
	return data.glossary === undefined || findOwnLanguage(data.glossary.language) === lang ? {} : { lang };
}
