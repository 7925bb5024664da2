import { z } from 'zod';
import type { Format, Track } from '../track.ts';
import { toCaptions, milliseconds, type TimedText } from '../fields/timed-texts.ts';
import { checkedJson, propertyOf, unreadTime } from './json-input.ts';

/**
 * YouTube's json3. An event is a caption; parts with an offset (in milliseconds from the event's start) are timed words.
 * Events without text, which position a window or break a line, are skipped.
 */
export const json3 = {
	name: 'YouTube json3',
	looksLike: (value) => Array.isArray(propertyOf(value, 'events')),
	parse,
} as const satisfies Format<unknown>;

const schema = z.object({
	events: z.array(
		z.object({
			tStartMs: unreadTime.default(0),
			dDurationMs: unreadTime,
			segs: z.array(z.object({ utf8: z.string().default(''), tOffsetMs: unreadTime })).default([]),
		}),
	),
});

function parse(value: unknown, file: string): Track {
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
