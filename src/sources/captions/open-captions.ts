import { CuemarkError, unusable } from '../../errors.ts';
import type { SourceFile } from '../../model.ts';
import { detectByContent, detectByName } from '../data-sets/detect.ts';
import { type OpenedSource, rejoin } from '../open.ts';
import { decode } from '../../text/decode.ts';
import { findMergeConflict } from '../../text/merge-conflict.ts';
import { looksLikeJson, mayBeCaptions, recognizeCaptions } from './formats.ts';
import type { CaptionFile } from './read-captions.ts';
import { isWordDocument, textOfWordDocument } from './word-document.ts';

/**
 * Maximum size of a caption file, in bytes. Ten hours of automatic captions are 5 MB. Reading takes up to twelve times
 * the size of the file in memory, depending on the format.
 */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Decodes an opened file and recognizes its format if it is a caption file, or a Word document with a transcript. Any
 * other file stays readable.
 *
 * @returns the captions, or `null` if it is not a caption file; read `opened` instead of the argument then
 * @throws {CuemarkError} if it is too large, is invalid JSON, has a merge conflict, or is a Word document without times
 * @throws file system and zlib errors
 */
export async function openCaptions(
	{ name }: SourceFile,
	opened: OpenedSource,
): Promise<{ readonly captions: CaptionFile | null; readonly opened: OpenedSource }> {
	if (!looksLikeCaptions(opened.head, name)) return { captions: null, opened };
	const chunks: Buffer[] = [];
	let size = 0;
	// Not `for await`: leaving it early would close the generator.
	for (let next = await opened.bytes.next(); !next.done; next = await opened.bytes.next()) {
		chunks.push(next.value);
		size += next.value.length;
		if (size > MAX_BYTES) break;
	}
	// JSON of that size may be a data set, whose reader reports what is wrong.
	if (size > MAX_BYTES && !looksLikeJson(decode(opened.head, name).text)) throw unusable(name, [tooLarge]);
	const captions = size > MAX_BYTES ? null : captionsIn(Buffer.concat(chunks), name);
	return { captions, opened: { ...opened, bytes: rejoin(chunks, opened.bytes) } };
}

/** Returns `null` for invalid JSON: it may be JSON Lines, whose reader reports what is wrong. */
function captionsIn(bytes: Buffer, file: string): CaptionFile | null {
	if (isWordDocument(bytes)) return captionsInDocument(bytes, file);
	const { text, encoding, damaged } = decode(bytes, file);
	const conflict = findMergeConflict(text);
	if (conflict) throw unusable(file, [conflict]);
	try {
		const recognized = recognizeCaptions(text, file);
		return recognized && { ...recognized, encoding, damaged };
	} catch (error) {
		if (error instanceof CuemarkError && detectByName(file) !== null) return null;
		throw error;
	}
}

function captionsInDocument(bytes: Buffer, file: string): CaptionFile {
	const recognized = recognizeCaptions(textOfWordDocument(bytes, file), file);
	if (!recognized) throw unusable(file, [withoutTimes]);
	return { ...recognized, encoding: 'utf-8', damaged: 0 };
}

const withoutTimes = {
	reason: 'This Word document contains no times.',
	hint: 'Export the transcript with times from the program that made it, as SRT or WebVTT if possible.',
};

/** Data sets have named columns. JSON with a `video_id`, but without `start_second`, may be a transcript. */
function looksLikeCaptions(head: Buffer, file: string): boolean {
	if (head.length === 0 || head.subarray(0, 4).toString('latin1') === 'PAR1') return false;
	if (isWordDocument(head)) return true;
	try {
		const { text } = decode(head, file);
		const isDataSet = looksLikeJson(text)
			? text.includes('"video_id"') && text.includes('"start_second"')
			: detectByContent(head, text) !== null;
		return !isDataSet && mayBeCaptions(text);
	} catch (error) {
		if (error instanceof CuemarkError) return false;
		throw error;
	}
}

const tooLarge = {
	reason: `The caption file is larger than ${MAX_BYTES / 2 ** 20} MB.`,
	hint: 'Ten hours of captions take about 5 MB: check that this is a single video, or split it.',
};
