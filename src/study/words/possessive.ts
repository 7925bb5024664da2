/**
 * A term without its possessive ending: `planet's` in "the planet's core" becomes `planet`. Only for English, where an
 * apostrophe marks it: in Dutch `foto's` is a plural.
 *
 * @param language primary subtag of the BCP 47 tag, or the whole tag
 */
export const withoutPossessive = (term: string, language: string): string =>
	/^en(?:-|$)/i.test(language) ? term.replace(/['’]s$/i, '') : term;
