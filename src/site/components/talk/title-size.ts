/** Letters that are as wide as two others. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Letters of which on a title is set smaller, and smaller still: what takes more than two lines beside a player as it is. */
const LONG = 40;
const LONGEST = 64;

/** How long a title is: a class of its heading, by which styles/study/layout.css sets it; none for most. */
export function titleSize(title: string): 'long' | 'longest' | undefined {
	const { length } = title.replace(wide, '  ');
	return length > LONGEST ? 'longest' : length > LONG ? 'long' : undefined;
}
