const arabic = /\p{Script=Arabic}/u;
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The separator for a list of terms: the comma of their script. The language is not used: many sources declare none, or
 * the wrong one.
 */
export function commaBetween(terms: readonly string[]): string {
	const text = terms.join('');
	return arabic.test(text) ? '، ' : ideographic.test(text) ? '、' : ', ';
}
