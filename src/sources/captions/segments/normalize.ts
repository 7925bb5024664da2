import type { Flaw } from '../../../errors.ts';
import type { Caption, OddityTally } from '../track.ts';
import { isSecond, rounded } from '../timestamp.ts';

/**
 * Sorts captions by start (stable), and makes sure that every start is 0 or later and every end is not before its
 * start. Rejects captions that start after a hundred hours. Counts corrections.
 *
 * @param oddities collects corrections
 * @param flaws collects rejected captions
 */
export function normalizeCaptions(captions: readonly Caption[], oddities: OddityTally, flaws: Flaw[]): Caption[] {
	const normalized: Caption[] = [];
	let previous = 0;
	for (const { line, row: number, start, end, rows } of captions) {
		if (start < 0) oddities.add('negative times');
		const from = Math.max(0, start);
		if (!isSecond(from)) {
			const place = line === undefined ? { row: number } : { line };
			flaws.push({ ...place, reason: 'The caption starts after more than 100 hours.', hint: correct });
			continue;
		}
		if (from < previous) oddities.add('captions that start before the previous one');
		previous = from;
		if (end < start) oddities.add('captions that end before they start');
		const until = isSecond(end) ? Math.max(from, end) : from;
		normalized.push({ start: rounded(from), end: rounded(until), rows });
	}
	normalized.sort((a, b) => a.start - b.start);
	return extendedToNext(normalized);
}

const correct = 'Correct the time, or remove the caption.';

/** Extends captions without an end to the next later start. */
function extendedToNext(captions: readonly Caption[]): Caption[] {
	let nextStart: number | undefined;
	let start: number | undefined;
	return captions
		.toReversed()
		.map((caption) => {
			if (caption.start !== start) nextStart = start;
			({ start } = caption);
			return caption.end > caption.start ? caption : { ...caption, end: nextStart ?? caption.end };
		})
		.reverse();
}
