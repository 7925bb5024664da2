import type { VFile } from 'vfile';
import { findOwnLanguage, type OwnLanguage } from '../../../locales/languages.ts';

/** What tells screen readers the language of the site's own words among those of a talk: nothing where it is the same. */
export const ownLang = ({ ownLanguage = 'en', glossary }: VFile['data']): { readonly lang?: OwnLanguage } =>
	glossary === undefined || findOwnLanguage(glossary.language) === ownLanguage ? {} : { lang: ownLanguage };
