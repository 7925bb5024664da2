import type { Flaw } from '../../../errors.ts';
import type { Caption, CaptionRow } from '../track.ts';
import type { OddityTally } from '../oddity-tally.ts';
import { isSecond, rounded } from '../timestamp.ts';

/**
 * Captions in the order of their starts (those that start together keep their order), each with a start from 0 to a
 * thousand hours and an end not before it. What had to be put right is counted.
 *
 * @param flaws takes what starts later, which is left out
 */
export function normalizeCaptions(captions: readonly Caption[], oddities: OddityTally, flaws: Flaw[]): Caption[] {
	const tidy: Caption[] = [];
	let previous = 0;
	for (const { line, row: number, start, end, rows } of captions) {
		if (start < 0) oddities.add('times below zero');
		const from = Math.max(0, start);
		if (!isSecond(from)) {
			const place = line === undefined ? { row: number } : { line };
			flaws.push({ ...place, reason: 'The caption starts after more than a thousand hours.', hint: correct });
			continue;
		}
		if (from < previous) oddities.add('captions that start before the one above them');
		previous = from;
		if (end < start) oddities.add('captions that end before they start');
		const until = isSecond(end) ? Math.max(from, end) : from;
		tidy.push({
			start: rounded(from),
			end: rounded(until),
			rows: rows.map((row) => timedAfter(row, from)),
		});
	}
	tidy.sort((a, b) => a.start - b.start);
	return extendedToNext(tidy);
}

const correct = 'Correct the time, or take the caption out.';

/** A source that names no end leaves a caption on the screen until the next that starts later. */
function extendedToNext(captions: readonly Caption[]): Caption[] {
	let later: number | undefined;
	let start: number | undefined;
	return captions
		.toReversed()
		.map((caption) => {
			if (caption.start !== start) later = start;
			({ start } = caption);
			return caption.end > caption.start ? caption : { ...caption, end: later ?? caption.end };
		})
		.reverse();
}

/** A row whose words start with the caption or after it. */
function timedAfter(row: CaptionRow, start: number): CaptionRow {
	if (!row.words?.some((word) => !isSecond(word.start) || word.start < start)) return row;
	return {
		...row,
		words: row.words.map((word) => ({ ...word, start: isSecond(word.start) ? Math.max(start, word.start) : start })),
	};
}
