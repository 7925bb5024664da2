import { z } from 'zod';
import type { Track } from '../track.ts';
import { toCaptions, milliseconds, type TimedText } from '../fields/timed-texts.ts';
import { checkedJson, propertyOf, unreadTime } from './json-input.ts';

const schema = z.object({
	events: z.array(
		z.object({
			tStartMs: unreadTime.default(0),
			dDurationMs: unreadTime,
			segs: z.array(z.object({ utf8: z.string().default(''), tOffsetMs: unreadTime })).default([]),
		}),
	),
});

/** Whether a JSON value is YouTube's json3: it has a list `events`. */
export function looksLikeJson3(value: unknown): boolean {
	return Array.isArray(propertyOf(value, 'events'));
}

/**
 * Reads YouTube's json3. An event is a caption; parts with an offset (in milliseconds from the event's start) are timed
 * words. Skips events without text, which position a window or break a line.
 *
 * @param file path for error messages
 * @throws {CuemarkError} if a field has the wrong type
 */
export function parseJson3(value: unknown, file: string): Track {
	const { events } = checkedJson(schema, value, file);
	const texts = events.map(({ tStartMs, dDurationMs, segs }, index): TimedText => ({
		place: { row: index + 1 },
		text: segs.map(({ utf8 }) => utf8).join(''),
		start: milliseconds('tStartMs', tStartMs),
		duration: milliseconds('dDurationMs', dDurationMs),
		words: segs.map(({ utf8, tOffsetMs }) => ({ text: utf8, start: milliseconds('tOffsetMs', tOffsetMs) })),
		hasOffsets: true,
	}));
	return toCaptions(texts.filter(({ text = '' }) => text.trim() !== ''));
}
