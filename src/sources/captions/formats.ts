import { unusable } from '../../errors.ts';
import {
	looksLikeBareTable,
	looksLikeCaptionTable,
	parseBareTable,
	parseCaptionTable,
} from './text-formats/caption-table.ts';
import { looksLikePlainTranscript, parsePlainTranscript } from './text-formats/plain-transcript.ts';
import type { Track } from './track.ts';
import { jsonLines, jsonValue } from './json-formats/json-input.ts';
import { looksLikeSbv, parseSbv } from './text-formats/sbv.ts';
import { looksLikeSrt, parseSrt } from './text-formats/srt.ts';
import { looksLikeSubstation, parseSubstation } from './text-formats/substation.ts';
import { looksLikeTranscript, parseTranscript } from './json-formats/transcript-json.ts';
import { looksLikeTtml, parseTtml } from './xml-formats/ttml.ts';
import { looksLikeVtt, parseVtt } from './text-formats/vtt.ts';
import { looksLikeJson3, parseJson3 } from './json-formats/youtube-json3.ts';
import { looksLikeYoutubeXml, parseYoutubeXml } from './xml-formats/youtube-xml.ts';

/** The supported caption formats, by their common names. */
export const captionFormats = [
	'WebVTT',
	'SRT',
	'SBV',
	'SubStation Alpha',
	'YouTube json3',
	'YouTube XML',
	'TTML',
	'JSON transcript',
	'table of captions',
	'plain transcript',
] as const;

export type CaptionFormat = (typeof captionFormats)[number];

interface Format<Input> {
	readonly name: CaptionFormat;
	readonly looksLike: (input: Input) => boolean;
	readonly parse: (input: Input, file: string) => Track;
}

// The first match wins, so the order matters: a WebVTT file has the arrows of SubRip as well.
const textFormats: readonly Format<string>[] = [
	{ name: 'WebVTT', looksLike: looksLikeVtt, parse: parseVtt },
	{ name: 'YouTube XML', looksLike: looksLikeYoutubeXml, parse: parseYoutubeXml },
	{ name: 'TTML', looksLike: looksLikeTtml, parse: parseTtml },
	{ name: 'table of captions', looksLike: looksLikeCaptionTable, parse: parseCaptionTable },
	{ name: 'SubStation Alpha', looksLike: looksLikeSubstation, parse: parseSubstation },
	{ name: 'SBV', looksLike: looksLikeSbv, parse: parseSbv },
	{ name: 'SRT', looksLike: looksLikeSrt, parse: parseSrt },
	{ name: 'plain transcript', looksLike: looksLikePlainTranscript, parse: parsePlainTranscript },
	{ name: 'table of captions', looksLike: looksLikeBareTable, parse: parseBareTable },
];

const jsonFormats: readonly Format<unknown>[] = [
	{ name: 'YouTube json3', looksLike: looksLikeJson3, parse: parseJson3 },
	{ name: 'JSON transcript', looksLike: looksLikeTranscript, parse: parseTranscript },
];

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
	if (looksLikeJson(text)) return recognizeAmong(jsonFormats, jsonLines(text) ?? jsonValue(text, file), file);
	// A space, since a blank line would end a caption.
	return recognizeAmong(textFormats, text.replaceAll(notSpoken, ' '), file);
}

/** What TurboScribe's free plan and Panopto write among the words. */
const notSpoken =
	/\(Transcribed by TurboScribe[^()\r\n]{0,100}\)|\[Auto-generated transcript\. Edits may [^[\]\r\n]{0,60}\]/g;

function recognizeAmong<Input>(
	formats: readonly Format<Input>[],
	input: Input,
	file: string,
): RecognizedCaptions | null {
	const format = formats.find(({ looksLike }) => looksLike(input));
	return format ? { format: format.name, parse: () => parseBy(format, input, file) } : null;
}

function parseBy<Input>(format: Format<Input>, input: Input, file: string): Required<Track> {
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
