/**
 * The name of a language in another language, such as `German`, or its tag if it has no known name. Both parameters are
 * BCP 47 tags.
 */
export function languageNameIn(tag: string, language: string): string {
	const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag);
	return name === undefined ? tag : name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** A language's name in that language, such as `Deutsch` or `עברית`, or its tag if it has no known name. */
export const autonymOf = (tag: string): string => languageNameIn(tag, tag);
