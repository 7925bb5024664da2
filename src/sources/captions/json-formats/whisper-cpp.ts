import { z } from 'zod';
import type { Track } from '../track.ts';
import { toCaptions, milliseconds, type TimedText } from '../fields/timed-texts.ts';
import { checkedJson, propertyOf, unreadTime } from './json-input.ts';

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

/** Whether a JSON value is whisper.cpp's: it has a list `transcription`. */
export function looksLikeWhisperCpp(value: unknown): boolean {
	return Array.isArray(propertyOf(value, 'transcription'));
}

/**
 * Reads the JSON of whisper.cpp. Times are in milliseconds; with `--output-json-full`, every token has a time.
 *
 * @see https://github.com/ggml-org/whisper.cpp/blob/master/examples/cli/cli.cpp `output_json`
 * @param file path for error messages
 * @throws {CuemarkError} if a field has the wrong type
 */
export function parseWhisperCpp(value: unknown, file: string): Track {
	const { result, transcription } = checkedJson(schema, value, file);
	const texts = transcription.map(({ offsets, text, speaker, tokens = [] }, index): TimedText => {
		const words = tokens.filter((token) => !special.test(token.text));
		const tokenText = words.map((word) => word.text).join('');
		return {
			place: { row: index + 1 },
			text,
			start: milliseconds('offsets.from', offsets.from),
			end: milliseconds('offsets.to', offsets.to),
			speaker,
			// A token may be part of a UTF-8 character: then the tokens, concatenated, are not the text.
			words:
				tokenText.trim() === text.trim()
					? words.map((word) => ({ text: word.text, start: milliseconds('offsets.from', word.offsets?.from) }))
					: [],
		};
	});
	return { ...toCaptions(texts), ...(result?.language && { facts: { language: result.language } }) };
}

/** Special tokens, which are not words: `[_BEG_]`, `[_TT_150]`. */
const special = /^\[_[A-Z]\w*\]$/;
