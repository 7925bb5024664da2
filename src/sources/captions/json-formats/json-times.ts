import { z } from 'zod';
import type { Flaw } from '../../data-sets/record.ts';
import type { Caption } from '../cue.ts';
import { numeric } from './json-input.ts';
import { OddityTally } from '../oddity-tally.ts';
import { reasonUntimed, unreadWordTime } from '../unread-times.ts';

/** A time in JSON before it is read: a caption whose times cannot be read must not cost the file the others. */
export const unreadTime = z.unknown().optional();

const maybeNumeric = numeric.nullish();

/** A time as it stands in the file, with its name there. */
type NamedTime = readonly [name: string, value: unknown];

/**
 * Reads the times of captions in JSON, which are numbers; texts of digits count, too.
 *
 * @param unit of all of them
 */
export class JsonTimes {
	/** Captions whose times cannot be read. */
	readonly flaws: Flaw[] = [];
	/** What was put right. */
	readonly oddities = new OddityTally();
	readonly #unit: 'seconds' | 'milliseconds';

	constructor(unit: 'seconds' | 'milliseconds') {
		this.#unit = unit;
	}

	/**
	 * The times of one caption.
	 *
	 * @param row its number, from 1
	 * @param text its words: where there are none, nothing is lost without a time
	 * @param last its end, or how long it lasts: there need not be one
	 * @returns in the unit; `null` where one of them cannot be read
	 */
	read(row: number, text: string, first: NamedTime, last: NamedTime): { first: number; last?: number } | null {
		const [from, to] = [numeric.safeParse(first[1]).data, maybeNumeric.safeParse(last[1])];
		if (from !== undefined && to.success) return { first: from, ...(typeof to.data === 'number' && { last: to.data }) };
		if (text.trim() === '') return null;
		const [name, value] = from === undefined ? first : last;
		this.flaws.push({
			row,
			reason: reasonUntimed(name, value),
			hint: `Write it as a number of ${this.#unit}: ${this.#unit === 'seconds' ? '62.5' : '62500'}.`,
		});
		return null;
	}

	/**
	 * The time of one word. Where it cannot be read, that is counted and costs nothing but this time.
	 *
	 * @returns in the unit; `undefined` where there is none, or it cannot be read
	 */
	ofWord(value: unknown): number | undefined {
		const read = maybeNumeric.safeParse(value);
		if (!read.success) this.oddities.add(unreadWordTime);
		return read.data ?? undefined;
	}
}

/** Captions by their number in the file, from 1, without those that cannot be read. */
export function numbered<Item>(
	items: readonly Item[],
	captionOf: (item: Item, row: number) => Omit<Caption, 'row'> | null,
): Caption[] {
	return items.flatMap((item, index) => {
		const caption = captionOf(item, index + 1);
		return caption ? [{ row: index + 1, ...caption }] : [];
	});
}
