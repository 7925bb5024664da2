/** Text and when it is shown, in seconds. */
export interface Cue {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The words of a moment, and the second at which it starts. */
export interface SpokenMoment {
	readonly second: number;
	readonly text: string;
}

/** Characters that fit on two lines of captions (BBC subtitle guidelines, 2024: 37 a line, with a little leeway). */
const LONGEST = 80;
/** Seconds to show the last moment if its length is not known. */
const LAST = 20;

/**
 * Captions for a talk's moments. Each moment is split between words into pieces that fit on two lines; its time is divided
 * in proportion to their length. Scripts without spaces are split between characters.
 *
 * @param duration in seconds; 0 if not known
 */
export function cuesOf(moments: readonly SpokenMoment[], duration: number): Cue[] {
	return moments.flatMap(({ second, text }, index) => {
		const end = moments[index + 1]?.second ?? (duration > second ? duration : second + LAST);
		const pieces = cut(text);
		const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
		let start = second;
		return pieces.map((piece): Cue => {
			const from = start;
			start += ((end - second) * piece.length) / length;
			return { start: from, end: start, text: piece };
		});
	});
}

function cut(text: string): string[] {
	const whole = text.trim().replace(/\s+/g, ' ');
	const count = Math.ceil(whole.length / LONGEST);
	// Pieces of similar length read better than full ones with a short rest.
	const aim = whole.length / Math.max(count, 1);
	const pieces: string[] = [];
	let piece = '';
	for (const part of whole.match(parts) ?? []) {
		if (piece && ((piece + part).trimEnd().length > LONGEST || piece.trimEnd().length >= aim)) {
			pieces.push(piece.trimEnd());
			piece = '';
		}
		piece += part;
	}
	return piece ? [...pieces, piece.trimEnd()] : pieces;
}

/** The unit that is not split: a word with the space after it, or so many characters of a long word. */
const parts = new RegExp(`\\S{1,${LONGEST / 2}} ?`, 'gu');
