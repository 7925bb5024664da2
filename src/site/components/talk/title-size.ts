/** Letters that are twice as wide as Latin ones. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * Titles with more letters are set in a smaller and a still smaller size, so that they fit on two lines beside the
 * player.
 */
const LONG = 40;
const LONGEST = 64;

/** The CSS class for the heading of a long title; see styles/talk/layout.css. */
export function titleSize(title: string): 'long' | 'longest' | undefined {
	const { length } = title.replace(wide, '  ');
	return length > LONGEST ? 'longest' : length > LONG ? 'long' : undefined;
}
