/** A caption and when it is shown, in seconds. */
export interface Cue {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The words of a moment and the second at which it starts. */
export interface SpokenMoment {
	readonly second: number;
	readonly text: string;
}

/** Characters that fit on two lines of captions (BBC subtitle guidelines, 2024: 37 a line), with a little leeway. */
const MAX_LENGTH = 80;
/** Seconds to show the last moment if the duration is unknown. */
const LAST_SECONDS = 20;

/**
 * Makes captions of a talk's moments. Splits each moment between words into pieces that fit on two lines, and divides
 * its time in proportion to their length. Splits scripts without spaces between characters.
 *
 * @param duration in seconds; 0 if unknown
 */
export function cuesOf(moments: readonly SpokenMoment[], duration: number): Cue[] {
	return moments.flatMap(({ second, text }, index) => {
		const end = moments[index + 1]?.second ?? (duration > second ? duration : second + LAST_SECONDS);
		const pieces = split(text);
		const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
		let start = second;
		return pieces.map((piece): Cue => {
			const from = start;
			start += ((end - second) * piece.length) / length;
			return { start: from, end: start, text: piece };
		});
	});
}

function split(text: string): string[] {
	const whole = text.trim().replace(/\s+/g, ' ');
	const count = Math.ceil(whole.length / MAX_LENGTH);
	// Pieces of similar length read better than full ones with a short rest.
	const target = whole.length / Math.max(count, 1);
	const pieces: string[] = [];
	let piece = '';
	for (const part of whole.match(parts) ?? []) {
		if (piece && ((piece + part).trimEnd().length > MAX_LENGTH || piece.trimEnd().length >= target)) {
			pieces.push(piece.trimEnd());
			piece = '';
		}
		piece += part;
	}
	return piece ? [...pieces, piece.trimEnd()] : pieces;
}

/** The unit that is not split: a word with the space after it, or part of a very long word. */
const parts = new RegExp(`\\S{1,${MAX_LENGTH / 2}} ?`, 'gu');
