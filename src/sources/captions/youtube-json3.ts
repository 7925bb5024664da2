import { z } from 'zod';
import type { Caption, Track } from './cue.ts';
import { checkedJson, hasKeys } from './json-input.ts';
import { type Piece, rowsOf } from './line.ts';
import { fromMilliseconds } from './timestamp.ts';

const schema = z.object({
	events: z.array(
		z.object({
			tStartMs: z.number().default(0),
			dDurationMs: z.number().default(0),
			segs: z.array(z.object({ utf8: z.string().default(''), tOffsetMs: z.number().optional() })).default([]),
		}),
	),
});

/** Whether a JSON value is YouTube's json3: it has events. */
export function looksLikeJson3(value: unknown): boolean {
	return hasKeys(value, 'events') && Array.isArray(value.events);
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
	const captions = events.flatMap(({ tStartMs, dDurationMs, segs }): Caption[] => {
		const timed = segs.some((seg) => seg.tOffsetMs !== undefined);
		const pieces = segs.map(({ utf8, tOffsetMs = 0 }): Piece => ({
			text: utf8,
			start: timed ? fromMilliseconds(tStartMs + tOffsetMs) : undefined,
		}));
		const start = fromMilliseconds(tStartMs);
		const rows = rowsOf(pieces, start);
		return rows.every(({ text }) => text === '')
			? []
			: [{ start, end: fromMilliseconds(tStartMs + dDurationMs), rows }];
	});
	return { captions, facts: {}, oddities: [] };
}
