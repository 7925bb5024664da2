/** A language's name in that language, its autonym, such as `Deutsch` or `עברית`; its tag if no name is known. */
export function autonymOf(tag: string): string {
	const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
	return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
