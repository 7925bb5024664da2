import type { Caption, CaptionRow } from '../track.ts';

/** Captions without repeated rows. */
export interface Unrolled {
	readonly captions: Caption[];
	/** Number of rows removed because they only repeat the previous caption. */
	readonly rolledRows: number;
}

// YouTube shows a finished line alone for 10 ms before the next one appears below it. Nobody can read a caption in a
// twentieth of a second, so one that short only holds the screen.
const HOLD_SECONDS = 0.05;

// Generous: CEA-608 rolls up to four rows.
const MAX_ROWS = 8;

/**
 * Unrolls rolling captions. Where lines scroll up the screen, a caption starts with the last rows of the previous one:
 * removes these. Compares only whole rows at the top, and only with the rows directly above. A row below a blank one,
 * with word times, or shown alone for as long as it takes to speak it, is new, so that words that are spoken twice stay
 * twice. Returns captions that do not roll unchanged.
 *
 * @param captions sorted by start
 */
export function unroll(captions: readonly Caption[]): Unrolled {
	if (!isRolling(captions)) return { captions: [...captions], rolledRows: 0 };
	const unrolled: Caption[] = [];
	let rolledRows = 0;
	for (const [index, caption] of captions.entries()) {
		const before = captions[index - 1];
		const carried = before ? carriedRows(before, caption) : 0;
		rolledRows += carried;
		const rows = caption.rows.slice(carried).filter(isFilled);
		if (rows.length > 0) unrolled.push({ ...caption, rows });
	}
	return { captions: unrolled, rolledRows };
}

/** Counts the rows at the top of a caption that repeat the previous one. */
function carriedRows(before: Caption, caption: Caption): number {
	const shown = before.rows.filter(isFilled);
	const rows = caption.rows.slice(0, caption.rows.findLastIndex(isFilled) + 1);
	const firstTimed = rows.findIndex((row) => row.words !== undefined);
	// A caption that lasts has at least one new row. Exception: a single row that scrolled up above a blank one without a
	// break. A single row without a blank one may have been spoken again.
	const isHold =
		isBrief(caption) ||
		(rows.length === 1 && caption.rows.length > 1 && caption.start - before.end <= 2 * HOLD_SECONDS);
	const limit = Math.min(
		MAX_ROWS,
		shown.length,
		firstTimed === -1 ? rows.length : firstTimed,
		isHold ? rows.length : rows.length - 1,
	);
	for (let count = limit; count > 0; count -= 1) {
		if (rows.slice(0, count).every((row, index) => row.text === shown[shown.length - count + index]?.text))
			return count;
	}
	return 0;
}

/**
 * Whether captions roll: one that repeats rows only holds the screen, or at least two captions, and half of those with
 * several rows, repeat rows.
 */
function isRolling(captions: readonly Caption[]): boolean {
	let several = 0;
	let carrying = 0;
	for (const [index, caption] of captions.entries()) {
		const before = captions[index - 1];
		const carries = before !== undefined && carriedRows(before, caption) > 0;
		if (carries && isBrief(caption) && caption.start - before.end <= HOLD_SECONDS) return true;
		if (caption.rows.filter(isFilled).length > 1) {
			several += 1;
			if (carries) carrying += 1;
		}
	}
	return carrying >= 2 && carrying * 2 >= several;
}

const isBrief = ({ start, end }: Caption): boolean => end - start <= HOLD_SECONDS;

function isFilled(row: CaptionRow): boolean {
	return row.text !== '';
}
