/** What a language is called in another, such as `German`; its tag if no name is known. Both are BCP 47. */
export function languageNameIn(tag: string, language: string): string {
	const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag);
	return name === undefined ? tag : name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** A language's name in that language, its autonym, such as `Deutsch` or `עברית`; its tag if no name is known. */
export const autonymOf = (tag: string): string => languageNameIn(tag, tag);
