import type { Caption, CaptionRow } from '../track.ts';

/** Captions of which each says only what is new in it. */
export interface Unrolled {
	readonly captions: Caption[];
	/** Rows left out because they were only carried over from the caption before. */
	readonly rolledRows: number;
}

// YouTube shows a finished line alone for 10 ms before the next begins below it. No caption is read in a twentieth of a
// second, so one that short only holds the screen.
const holdSeconds = 0.05;

// No screen rolls more rows than this: CEA-608 allows four.
const mostRows = 8;

/**
 * Takes rolling captions apart. Where lines scroll up the screen, a caption begins with the rows that the one before it
 * ended with: those are left out. Only whole rows at the top are compared, and only with the rows just above: a row
 * that begins below a blank one, has word times of its own, or stands alone for as long as it takes to say it, is new, so
 * that what was said twice stays twice.
 * Captions that do not roll come back as they are.
 *
 * @param captions in the order of their starts
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

/** How many rows at the top of a caption were carried over from the one before. */
function carriedRows(before: Caption, caption: Caption): number {
	const shown = before.rows.filter(isFilled);
	const rows = caption.rows.slice(0, caption.rows.findLastIndex(isFilled) + 1);
	const firstTimed = rows.findIndex((row) => row.words !== undefined);
	// A caption of full length was made because something is new, so not all of its rows can be old. A single row can be, if it
	// scrolled up above a blank one without a break; a row that stands alone may have been said again.
	const isHold =
		isBrief(caption) || (rows.length === 1 && caption.rows.length > 1 && caption.start - before.end <= 2 * holdSeconds);
	const most = Math.min(
		mostRows,
		shown.length,
		firstTimed === -1 ? rows.length : firstTimed,
		isHold ? rows.length : rows.length - 1,
	);
	for (let count = most; count > 0; count -= 1) {
		if (rows.slice(0, count).every((row, index) => row.text === shown[shown.length - count + index]?.text))
			return count;
	}
	return 0;
}

/** Whether captions roll: one only holds the screen, or at least two, and half of those with several rows, carry some on. */
function isRolling(captions: readonly Caption[]): boolean {
	let several = 0;
	let carrying = 0;
	for (const [index, caption] of captions.entries()) {
		const before = captions[index - 1];
		const carries = before !== undefined && carriedRows(before, caption) > 0;
		if (carries && isBrief(caption) && caption.start - before.end <= holdSeconds) return true;
		if (caption.rows.filter(isFilled).length > 1) {
			several += 1;
			if (carries) carrying += 1;
		}
	}
	return carrying >= 2 && carrying * 2 >= several;
}

const isBrief = ({ start, end }: Caption): boolean => end - start <= holdSeconds;

function isFilled(row: CaptionRow): boolean {
	return row.text !== '';
}
