import { z } from 'zod';
import type { Track } from '../track.ts';
import { captionsOfTexts, milliseconds, type TimedText } from '../fields/timed-texts.ts';
import { checkedJson, hasKey, unreadTime } from './json-input.ts';

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
	const texts = transcription.map(({ offsets, text, speaker, tokens = [] }, index): TimedText => {
		const words = tokens.filter((token) => !special.test(token.text));
		const said = words.map((word) => word.text).join('');
		return {
			place: { row: index + 1 },
			text,
			start: milliseconds('offsets.from', offsets.from),
			end: milliseconds('offsets.to', offsets.to),
			speaker,
			// A token can be half a character in UTF-8, so tokens do not always add up to the text.
			words:
				said.trim() === text.trim()
					? words.map((word) => ({ text: word.text, start: milliseconds('offsets.from', word.offsets?.from) }))
					: [],
		};
	});
	return { ...captionsOfTexts(texts), ...(result?.language && { facts: { language: result.language } }) };
}

/** Tokens that stand for no words: `[_BEG_]`, `[_TT_150]`. */
const special = /^\[_[A-Z]+_?\w*\]$/;
