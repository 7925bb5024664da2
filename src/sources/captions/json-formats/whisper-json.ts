import { z } from 'zod';
import type { Track } from '../cue.ts';
import { checkedJson, hasKeys } from './json-input.ts';
import { JsonTimes, numbered, unreadTime } from './json-times.ts';
import { type Piece, rowsOf } from '../line.ts';
import { alignedWords } from './whisper-words.ts';

const speaker = z.string().nullish();

const schema = z.object({
	language: z.string().nullish(),
	segments: z.array(
		z.object({
			start: unreadTime,
			end: unreadTime,
			text: z.string(),
			speaker,
			words: z
				.array(z.object({ word: z.string().optional(), text: z.string().optional(), start: unreadTime, speaker }))
				.nullish(),
		}),
	),
});

/** Whether a JSON value is Whisper's: segments, or a list of them, or the chunks of the Transformers pipeline. */
export function looksLikeWhisper(value: unknown): boolean {
	const [first] = segmentsIn(value);
	if (first === undefined) return hasKeys(value, 'segments') && Array.isArray(value.segments);
	return hasKeys(first, 'start', 'text') && !hasKeys(first, 'video_id');
}

/**
 * Reads the JSON of openai-whisper, faster-whisper and WhisperX. Times are seconds; words have them where the program
 * was told to find them, and speakers where WhisperX was.
 *
 * @param file path to name in errors
 * @throws {CuemarkError} where a field is not what it should be
 */
export function parseWhisper(value: unknown, file: string): Track {
	const language = hasKeys(value, 'language') ? value.language : undefined;
	const read = checkedJson(schema, { language, segments: segmentsIn(value) }, { file, format: "Whisper's JSON" });
	const times = new JsonTimes('seconds');
	const names = isOfChunks(value) ? (['timestamp[0]', 'timestamp[1]'] as const) : (['start', 'end'] as const);
	const captions = numbered(read.segments, ({ text, speaker, words, ...at }, row) => {
		const span = times.read(row, text, [names[0], at.start], [names[1], at.end]);
		if (!span) return null;
		const { first: start, last: end = start } = span;
		const pieces =
			words && words.length > 0
				? alignedWords(
						text,
						words.map(({ word, text = '', start, ...rest }) => ({
							...rest,
							text: word ?? text,
							start: times.ofWord(start),
						})),
					)
				: null;
		if (words && words.length > 0 && !pieces) times.oddities.add('segments whose words are not those of their text');
		const spoken = (pieces ?? [{ text }]).map((piece): Piece => ({
			...piece,
			speaker: piece.speaker ?? speaker ?? undefined,
		}));
		return { start, end, rows: rowsOf(spoken, start) };
	});
	return {
		captions,
		facts: read.language ? { language: read.language } : {},
		oddities: times.oddities.list(),
		flaws: times.flaws,
	};
}

function segmentsIn(value: unknown): unknown[] {
	if (isOfChunks(value)) return value.chunks.map(segmentOfChunk);
	if (hasKeys(value, 'segments') && Array.isArray(value.segments)) return value.segments;
	return Array.isArray(value) ? value : [];
}

/** Whether a value is what the Transformers pipeline gives. */
const isOfChunks = (value: unknown): value is { chunks: unknown[] } =>
	hasKeys(value, 'chunks') &&
	Array.isArray(value.chunks) &&
	!(hasKeys(value, 'segments') && Array.isArray(value.segments));

function segmentOfChunk(chunk: unknown): unknown {
	if (!hasKeys(chunk, 'timestamp') || !Array.isArray(chunk.timestamp)) return chunk;
	const [start, end] = chunk.timestamp as unknown[];
	return { ...chunk, start, end };
}
