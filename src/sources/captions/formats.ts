import { unusable } from '../../errors.ts';
import { jsonLines, jsonValue } from './json-formats/json-input.ts';
import { jsonTranscript } from './json-formats/transcript-json.ts';
import { json3 } from './json-formats/youtube-json3.ts';
import { bareTable, captionTable } from './text-formats/caption-table.ts';
import { plainTranscript } from './text-formats/plain-transcript.ts';
import { sbv } from './text-formats/sbv.ts';
import { srt } from './text-formats/srt.ts';
import { substation } from './text-formats/substation.ts';
import { vtt } from './text-formats/vtt.ts';
import type { Format, Track } from './track.ts';
import { ttml } from './xml-formats/ttml.ts';
import { youtubeXml } from './xml-formats/youtube-xml.ts';

// The first match wins, so the order matters: a WebVTT file has the arrows of SubRip as well.
const textFormats = [vtt, youtubeXml, ttml, captionTable, substation, sbv, srt, plainTranscript, bareTable] as const;
const jsonFormats = [json3, jsonTranscript] as const;

export type CaptionFormat = (typeof textFormats | typeof jsonFormats)[number]['name'];

/** The supported caption formats, by their common names. */
export const captionFormats: ReadonlySet<CaptionFormat> = new Set(
	[...textFormats, ...jsonFormats].map(({ name }) => name),
);

/** A text whose format is known, not parsed yet. */
export interface RecognizedCaptions {
	readonly format: CaptionFormat;
	/** @throws {CuemarkError} if the text is malformed or has no captions */
	readonly parse: () => Required<Track>;
}

/**
 * Whether a text may be a caption file, judging by its beginning. Any JSON may be one: to recognize it takes all of it.
 *
 * @param head at least the first 16,384 characters
 */
export function mayBeCaptions(head: string): boolean {
	return looksLikeJson(head) || textFormats.some((format) => format.looksLike(head));
}

/**
 * Recognizes the format of a caption file.
 *
 * @param text the whole file
 * @param file path for error messages, including those of `parse`
 * @returns `null` if it is in no known format
 * @throws {CuemarkError} if the text looks like JSON, but is not valid
 */
export function recognizeCaptions(text: string, file: string): RecognizedCaptions | null {
	const unmarked = text.replaceAll(marks, '');
	if (looksLikeJson(text)) return recognizeAmong(jsonFormats, jsonLines(unmarked) ?? jsonValue(unmarked, file), file);
	// A space, since a blank line would end a caption.
	return recognizeAmong(textFormats, unmarked.replaceAll(notSpoken, ' '), file);
}

/**
 * Marks that WhisperKit and SenseVoice leave in their texts: `<|startoftranscript|><|en|><|0.00|> Boats leak.<|4.20|>`.
 * A single one that is not a time may be words: talks explain such marks.
 */
const marks = /(?:<\|[\w.]{1,40}\|>){2,}|<\|\d{1,6}(?:\.\d{1,6})?\|>/g;

/** What TurboScribe's free plan and Panopto write among the words. */
const notSpoken =
	/\(Transcribed by TurboScribe[^()\r\n]{0,100}\)|\[Auto-generated transcript\. Edits may [^[\]\r\n]{0,60}\]/g;

type Named<Input> = Format<Input> & { readonly name: CaptionFormat };

function recognizeAmong<Input>(
	formats: readonly Named<Input>[],
	input: Input,
	file: string,
): RecognizedCaptions | null {
	const format = formats.find(({ looksLike }) => looksLike(input));
	return format ? { format: format.name, parse: () => parseBy(format, input, file) } : null;
}

function parseBy<Input>(format: Named<Input>, input: Input, file: string): Required<Track> {
	const track = { facts: {}, oddities: [], flaws: [], ...format.parse(input, file) };
	if (!track.captions.some(({ rows }) => rows.some(({ text }) => text !== ''))) {
		const { flaws } = track;
		const reason = `The file contains no ${flaws.length > 0 ? 'readable ' : ''}captions (format: ${format.name}).`;
		const hint = 'Download or export it again, or remove it.';
		throw unusable(file, [...flaws, { reason, hint }]);
	}
	return track;
}

/**
 * Whether a text begins like JSON with objects. Accepts single quotes, so that invalid JSON is reported as such.
 * Subtitles may begin with brackets as well: `{\an8}`, `[applause]`, `[00:12]`.
 */
export function looksLikeJson(text: string): boolean {
	return /^\s*(?:\{\s*(?:["'}]|$)|\[\s*(?:[[{"'\]]|$))/.test(text.slice(0, 64));
}
