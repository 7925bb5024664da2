/** The symbols of Double Metaphone's codes; `0` is th, `X` is sh. */
const SOUNDS = '0AFHJKLMNPRSTX';

/**
 * A Double Metaphone code and all codes at edit distance 1: one sound more, less or different. A code of fewer than
 * four sounds has only itself, because one sound is a large part of a short word.
 */
export function codesNear(code: string): Set<string> {
	const near = new Set([code]);
	if (code.length < 4) return near;
	for (let at = 0; at <= code.length; at++) {
		const before = code.slice(0, at);
		near.add(before + code.slice(at + 1));
		for (const sound of SOUNDS) {
			near.add(before + sound + code.slice(at));
			if (at < code.length) near.add(before + sound + code.slice(at + 1));
		}
	}
	return near;
}
