/** The languages that the site's own words are in: what stands on its buttons, in its headings and in its messages. */
export const ownLanguages = ['de', 'en', 'es', 'fr', 'pt'] as const;

export type OwnLanguage = (typeof ownLanguages)[number];

/** The one of these that a language (BCP 47) is, wherever it is spoken: `de` of `de-AT`. */
export const findOwnLanguage = (tag: string): OwnLanguage | undefined =>
	ownLanguages.find((own) => own === new Intl.Locale(tag).language);

/** The language of the site's own words in a notebook of some language (BCP 47): the same, or English. */
export const ownLanguageOf = (tag: string): OwnLanguage => findOwnLanguage(tag) ?? 'en';
