import { z } from 'zod';
import type { Caption, Track } from './cue.ts';
import { checkedJson, hasKeys, numeric } from './json-input.ts';
import { rowsOf } from './line.ts';

const snippets = z.array(z.object({ text: z.string(), start: numeric, duration: numeric.optional() }));

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
	return {
		captions: read.snippets.map(({ text, start, duration }): Caption => {
			return { start, end: start + (duration ?? 0), rows: rowsOf([{ text }], start) };
		}),
		facts: {
			...(read.video_id && { videoId: read.video_id }),
			...(read.title && { title: read.title }),
			...(read.url && { url: read.url }),
			...(language && { language }),
			...(read.chapters && { chapters: read.chapters.map(({ start_time, title }) => ({ start: start_time, title })) }),
		},
		oddities: [],
	};
}

function listIn(value: unknown): unknown[] {
	if (!Array.isArray(value)) return [];
	return value.length === 1 && Array.isArray(value[0]) ? value[0] : value;
}
