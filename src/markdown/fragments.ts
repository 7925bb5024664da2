/**
 * Where something stands on a notes page: the id of its element, and behind a `#` the fragment of an address that leads to it.
 */

/** Of a moment: its W3C Media Fragment (https://www.w3.org/TR/media-frags/#naming-time). */
export const fragmentOf = (second: number): string => `t=${second}`;

/** Of a section: its heading, since its first moment may have begun in the section before. */
export const sectionFragmentOf = (second: number): string => `s=${second}`;

/** Of the reader's notes on a moment. */
export const noteFragmentOf = (second: number): string => `n=${second}`;

/** The second in one of these, with the `#` or without. */
export const secondIn = (fragment: string): number => Number(fragment.slice(fragment.indexOf('=') + 1));

/** The second in the fragment of an address, if it names a section: `#s=95`. */
export function sectionOfFragment(hash: string): number | undefined {
	// Some programs encode the equals sign of a link that they pass on.
	const second = /^#s(?:=|%3D)(\d+)$/i.exec(hash)?.[1];
	return second === undefined ? undefined : Number(second);
}
