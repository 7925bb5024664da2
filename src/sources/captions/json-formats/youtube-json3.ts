import { z } from 'zod';
import type { Track } from '../cue.ts';
import { checkedJson, hasKey } from './json-input.ts';
import { JsonTimes, numbered, unreadTime } from './json-times.ts';
import { type Piece, rowsOf } from '../line.ts';
import { fromMilliseconds } from '../timestamp.ts';

const schema = z.object({
	events: z.array(
		z.object({
			tStartMs: unreadTime.default(0),
			dDurationMs: unreadTime,
			segs: z.array(z.object({ utf8: z.string().default(''), tOffsetMs: unreadTime })).default([]),
		}),
	),
});

/** Whether a JSON value is YouTube's json3: it has events. */
export function looksLikeJson3(value: unknown): boolean {
	return hasKey(value, 'events') && Array.isArray(value.events);
}

/**
 * Reads YouTube's json3. An event is a caption; with offsets (milliseconds from the event's start) on its parts, those
 * are timed words. Events that only place a window or only break a line say nothing and are left out.
 *
 * @param file path to name in errors
 * @throws {CuemarkError} where a field is not what it should be
 */
export function parseJson3(value: unknown, file: string): Track {
	const { events } = checkedJson(schema, value, { file, format: 'json3' });
	const times = new JsonTimes('milliseconds');
	const captions = numbered(events, ({ tStartMs, dDurationMs, segs }, row) => {
		const text = segs.map(({ utf8 }) => utf8).join('');
		const read = times.read(row, text, ['tStartMs', tStartMs], ['dDurationMs', dDurationMs]);
		if (!read) return null;
		const { first, last = 0 } = read;
		const offsets = segs.map(({ tOffsetMs }) => times.ofWord(tOffsetMs));
		const timed = offsets.some((offset) => offset !== undefined);
		const pieces = segs.map(({ utf8 }, index): Piece => ({
			text: utf8,
			start: timed ? fromMilliseconds(first + (offsets[index] ?? 0)) : undefined,
		}));
		const start = fromMilliseconds(first);
		const rows = rowsOf(pieces, start);
		return rows.every(({ text }) => text === '') ? null : { start, end: fromMilliseconds(first + last), rows };
	});
	return { captions, facts: {}, oddities: times.oddities.list(), flaws: times.flaws };
}
