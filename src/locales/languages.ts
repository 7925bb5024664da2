/** The languages of the site's own words: buttons, headings and messages. */
export const ownLanguages = ['de', 'en', 'es', 'fr', 'pt'] as const;

export type OwnLanguage = (typeof ownLanguages)[number];

/** The matching site language of a language tag (BCP 47), regardless of region: `de` for `de-AT`. */
export const findOwnLanguage = (tag: string): OwnLanguage | undefined =>
	ownLanguages.find((own) => own === new Intl.Locale(tag).language);

/**
 * The language of the site's own words for a notebook in some language (BCP 47): the same if available, otherwise
 * English.
 */
export const ownLanguageOf = (tag: string): OwnLanguage => findOwnLanguage(tag) ?? 'en';
