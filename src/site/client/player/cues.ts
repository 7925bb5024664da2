/** Words and the time for which they are shown, in seconds. */
export interface Cue {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** What is said from a second on. */
export interface SpokenMoment {
	readonly second: number;
	readonly text: string;
}

/** Characters that two lines of captions hold (BBC subtitle guidelines, 2024: 37 a line and a little more). */
const LONGEST = 80;
/** Seconds for the last moment, where nothing says how long it lasts. */
const LAST = 20;

/**
 * Captions of a talk's moments: each is cut between words into pieces that two lines hold, and its time is shared out by
 * their length. In scripts without spaces it is cut between characters.
 *
 * @param duration seconds; 0 where it is not known
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
	// Pieces of about one length read better than full ones and a rest.
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

/** What is not cut: a word with the space behind it, of a long one so many characters. */
const parts = new RegExp(`\\S{1,${LONGEST / 2}} ?`, 'gu');
