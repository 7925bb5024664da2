const arabic = /\p{Script=Arabic}/u;
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What stands between the terms of a list: the comma of their script, since many sources name no language or a wrong one. */
export function commaBetween(terms: readonly string[]): string {
	const text = terms.join('');
	return arabic.test(text) ? '، ' : ideographic.test(text) ? '、' : ', ';
}
