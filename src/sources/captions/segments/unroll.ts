import type { Caption, CaptionRow } from '../track.ts';

/** Captions without repeated rows. */
export interface Unrolled {
	readonly captions: Caption[];
	/** Number of rows removed because they only repeat the previous caption. */
	readonly rolledRows: number;
	/** Number of those whose words differ from what they repeat, as after corrections that missed a copy. */
	readonly rewordedRows: number;
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
 * Where a row has word times, whatever stands above it or is held after it is a repetition, even if somebody corrected
 * words in one of the copies. Only the first copy is kept.
 *
 * @param captions sorted by start
 */
export function unroll(captions: readonly Caption[]): Unrolled {
	if (!isRolling(captions)) return { captions: [...captions], rolledRows: 0, rewordedRows: 0 };
	const unrolled: Caption[] = [];
	let rolledRows = 0;
	let rewordedRows = 0;
	for (const [index, caption] of captions.entries()) {
		const before = captions[index - 1];
		const verbatim = before ? carriedRows(before, caption) : 0;
		const reworded = before && verbatim === 0 ? carriedInOtherWords(before, caption) : 0;
		const carried = verbatim + reworded;
		rolledRows += carried;
		rewordedRows += reworded;
		const rows = caption.rows.slice(carried).filter(isFilled);
		if (rows.length > 0) unrolled.push({ ...caption, rows });
	}
	return { captions: unrolled, rolledRows, rewordedRows };
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

/** Counts the rows at the top of a caption that repeat the previous one, but for some of their words. */
function carriedInOtherWords(before: Caption, caption: Caption): number {
	const rows = caption.rows.filter(isFilled);
	const firstTimed = rows.findIndex((row) => row.words !== undefined);
	const isHold = firstTimed === -1 && isBrief(caption) && before.rows.some((row) => row.words !== undefined);
	const count = isHold ? rows.length : firstTimed;
	if (count <= 0 || caption.start - before.end > HOLD_SECONDS) return 0;
	const shown = before.rows.filter(isFilled).slice(-count);
	return shown.length === count && shown.every((row, index) => isSimilar(row.text, rows[index]?.text ?? ''))
		? count
		: 0;
}

/** Whether two rows share more than half of their words. */
function isSimilar(one: string, other: string): boolean {
	const [words, others] = [one.split(' '), other.split(' ')];
	const shared = new Set(others);
	return words.filter((word) => shared.has(word)).length * 2 > Math.max(words.length, others.length);
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
