/**
 * A term without the ending that shows whose something is: `planet's` of "the planet's core" is a planet. Only English
 * has one that is told by its apostrophe: in Dutch `foto's` are several.
 *
 * @param language primary subtag of the BCP 47 tag, or all of it
 */
export const withoutPossessive = (term: string, language: string): string =>
	/^en(?:-|$)/i.test(language) ? term.replace(/['’]s$/i, '') : term;
