import { z } from 'zod';
import type { Track } from '../cue.ts';
import { checkedJson, hasKeys } from './json-input.ts';
import { JsonTimes, numbered, unreadTime } from './json-times.ts';
import { rowsOf } from '../line.ts';

const snippets = z.array(z.object({ text: z.string(), start: unreadTime, duration: unreadTime }));

const schema = z.object({
	video_id: z.string().optional(),
	title: z.string().optional(),
	url: z.string().optional(),
	language_code: z.string().optional(),
	language: z.string().optional(),
	chapters: z.array(z.object({ start_time: z.number(), title: z.string() })).nullish(),
	snippets,
});

/**
 * Whether a JSON value is what youtube-transcript-api gives: snippets with text, start and duration, alone, in a list
 * of one (its JSON formatter), or below `snippets`; also below `segments` beside the `video_id`.
 */
export function looksLikeTranscriptApi(value: unknown): boolean {
	if (hasKeys(value, 'snippets')) return Array.isArray(value.snippets);
	if (hasKeys(value, 'video_id', 'segments')) return Array.isArray(value.segments);
	const [first] = listIn(value);
	return hasKeys(first, 'text', 'start', 'duration') && !hasKeys(first, 'video_id');
}

/**
 * Reads the output of youtube-transcript-api. Times are seconds.
 *
 * @see https://github.com/jdepoix/youtube-transcript-api
 * @param file path to name in errors
 * @throws {CuemarkError} where a field is not what it should be
 */
export function parseTranscriptApi(value: unknown, file: string): Track {
	const input = hasKeys(value, 'segments')
		? { ...value, snippets: value.segments }
		: hasKeys(value, 'snippets')
			? value
			: { snippets: listIn(value) };
	const read = checkedJson(schema, input, { file, format: 'a transcript of youtube-transcript-api' });
	const language = read.language_code ?? read.language;
	const times = new JsonTimes('seconds');
	const captions = numbered(read.snippets, ({ text, start, duration }, row) => {
		const span = times.read(row, text, ['start', start], ['duration', duration]);
		if (!span) return null;
		const { first, last = 0 } = span;
		return { start: first, end: first + last, rows: rowsOf([{ text }], first) };
	});
	return {
		captions,
		facts: {
			...(read.video_id && { videoId: read.video_id }),
			...(read.title && { title: read.title }),
			...(read.url && { url: read.url }),
			...(language && { language }),
			...(read.chapters && { chapters: read.chapters.map(({ start_time, title }) => ({ start: start_time, title })) }),
		},
		oddities: [],
		flaws: times.flaws,
	};
}

function listIn(value: unknown): unknown[] {
	if (!Array.isArray(value)) return [];
	return value.length === 1 && Array.isArray(value[0]) ? value[0] : value;
}
