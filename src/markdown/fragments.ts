/** Element ids on a notes page, which are also the fragments of links to them. */

/** A moment: a W3C Media Fragment (https://www.w3.org/TR/media-frags/#naming-time). */
export const fragmentOf = (second: number): string => `t=${second}`;

/** A section: the id of its heading, since its first moment may have begun in the previous section. */
export const sectionFragmentOf = (second: number): string => `s=${second}`;

/** The reader's notes on a moment. */
export const noteFragmentOf = (second: number): string => `n=${second}`;

/** Parses the second from one of these, with or without `#`. */
export const secondIn = (fragment: string): number => Number(fragment.slice(fragment.indexOf('=') + 1));

/** Parses the second from a URL fragment that names a section: `#s=95`. */
export function sectionOfFragment(hash: string): number | undefined {
	// Some programs encode the equals sign when they pass a link on.
	const second = /^#s(?:=|%3D)(\d+)$/i.exec(hash)?.[1];
	return second === undefined ? undefined : Number(second);
}
