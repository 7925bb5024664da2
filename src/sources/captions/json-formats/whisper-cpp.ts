import { z } from 'zod';
import type { Track } from '../cue.ts';
import { checkedJson, hasKey } from './json-input.ts';
import { JsonTimes, numbered, unreadTime } from './json-times.ts';
import { type Piece, rowsOf } from '../line.ts';
import { fromMilliseconds } from '../timestamp.ts';

const schema = z.object({
	result: z.object({ language: z.string().optional() }).optional(),
	transcription: z.array(
		z.object({
			offsets: z.object({ from: unreadTime, to: unreadTime }),
			text: z.string(),
			speaker: z.string().optional(),
			tokens: z.array(z.object({ text: z.string(), offsets: z.object({ from: unreadTime }).nullish() })).optional(),
		}),
	),
});

/** Whether a JSON value is whisper.cpp's: it has a transcription. */
export function looksLikeWhisperCpp(value: unknown): boolean {
	return hasKey(value, 'transcription') && Array.isArray(value.transcription);
}

/**
 * Reads the JSON of whisper.cpp. Times are milliseconds; its full form (`--output-json-full`) times every token.
 *
 * @see https://github.com/ggml-org/whisper.cpp/blob/master/examples/cli/cli.cpp `output_json`
 * @param file path to name in errors
 * @throws {CuemarkError} where a field is not what it should be
 */
export function parseWhisperCpp(value: unknown, file: string): Track {
	const { result, transcription } = checkedJson(schema, value, { file, format: "whisper.cpp's JSON" });
	const times = new JsonTimes('milliseconds');
	const captions = numbered(transcription, ({ offsets: { from, to }, text, speaker, tokens = [] }, row) => {
		const read = times.read(row, text, ['offsets.from', from], ['offsets.to', to]);
		if (!read) return null;
		const { first, last = first } = read;
		const start = fromMilliseconds(first);
		const timed = tokens
			.filter((token) => !/^\[_[A-Z]+_?\w*\]$/.test(token.text))
			.map((token): Piece => {
				const second = times.ofWord(token.offsets?.from);
				return { text: token.text, start: second === undefined ? undefined : fromMilliseconds(second), speaker };
			});
		// A token can be half a character in UTF-8, so tokens do not always add up to the text.
		const fits =
			timed.length > 0 &&
			timed
				.map((piece) => piece.text)
				.join('')
				.trim() === text.trim();
		return { start, end: fromMilliseconds(last), rows: rowsOf(fits ? timed : [{ text, speaker }], start) };
	});
	return {
		captions,
		facts: result?.language ? { language: result.language } : {},
		oddities: times.oddities.list(),
		flaws: times.flaws,
	};
}
