import { CuemarkError, unusable } from '../../errors.ts';
import type { SourceFile } from '../../model.ts';
import { detectByContent, detectByName } from '../data-sets/detect.ts';
import { type OpenedSource, rejoin } from '../open.ts';
import { decode } from '../../text/decode.ts';
import { looksLikeJson, mayBeCaptions, recognizeCaptions } from './formats.ts';
import type { CaptionFile } from './read-captions.ts';
import { isWordDocument, textOfWordDocument } from './word-document.ts';

/**
 * Largest caption file that is read, in bytes. Ten hours of automatic captions are 5 MB; all of a file is in memory, some
 * twelve times its size in the worst of the formats.
 */
const largest = 64 * 1024 * 1024;

/**
 * Takes an opened file as captions if it holds such, and otherwise leaves it unread: all of it is decoded, and its format told.
 * A document of Word's is taken for its text, as gzip is for what is packed with it.
 *
 * @returns the captions, or `null` where it is no caption file; `opened` can be read as something else then
 * @throws {CuemarkError} where it is too large, is meant to be JSON and is none, or is a document without times
 * @throws the errors of the file system and of zlib
 */
export async function openCaptions(
	{ name }: SourceFile,
	opened: OpenedSource,
): Promise<{ readonly captions: CaptionFile | null; readonly opened: OpenedSource }> {
	if (!looksLikeCaptions(opened.head, name)) return { captions: null, opened };
	const chunks: Buffer[] = [];
	let size = 0;
	// Not `for await`, which would end the bytes where it breaks off.
	for (let next = await opened.bytes.next(); !next.done; next = await opened.bytes.next()) {
		chunks.push(next.value);
		size += next.value.length;
		if (size > largest) break;
	}
	// JSON of that size may be a data set; its reader says what is wrong.
	if (size > largest && !looksLikeJson(decode(opened.head, name).text)) throw unusable(name, [tooLarge]);
	const captions = size > largest ? null : captionsIn(Buffer.concat(chunks), name);
	return { captions, opened: { ...opened, bytes: rejoin(chunks, opened.bytes) } };
}

/** JSON that cannot be parsed may be lines of JSON: their reader says what is wrong. */
function captionsIn(bytes: Buffer, file: string): CaptionFile | null {
	if (isWordDocument(bytes)) return captionsInDocument(bytes, file);
	const { text, encoding, damaged } = decode(bytes, file);
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
	reason: 'The text of this Word document has no times.',
	hint: 'Export the transcript with times where it was made, as SRT or WebVTT if that can be chosen.',
};

/** Data sets name their columns; JSON that names a video alone may be a transcript. */
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
	reason: `The caption file is larger than ${largest / 2 ** 20} MB.`,
	hint: 'Ten hours of captions are some 5 MB: check that this is one video, or cut it up.',
};
