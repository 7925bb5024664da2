/** A language as its own speakers call it, `Deutsch`, `עברית`; its tag where nobody knows a name. */
export function languageName(tag: string): string {
	const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
	return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
