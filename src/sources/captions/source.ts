import { CuemarkError, unusable } from '../../errors.ts';
import type { SourceFile } from '../../model.ts';
import { detectByName } from '../detect.ts';
import type { OpenedSource } from '../open.ts';
import { decode } from '../../text/decode.ts';
import type { FolderFacts } from './folder.ts';
import { looksLikeJson, mayBeCaptions, type OnFormat } from './parse.ts';
import { type CaptionSegments, largestCaptionFile, readCaptions } from './read-captions.ts';

/** An opened file as captions; where it is not a caption file, `captions` is `null`, and `opened` can be read as something else. */
export interface CaptionSource {
	readonly captions: CaptionSegments | null;
	readonly opened: OpenedSource;
}

/**
 * Reads an opened file as captions if it holds such, and otherwise leaves it unread.
 *
 * @param onFormat as for `parseCaptions`
 * @throws {CuemarkError} where it is a broken caption file, or nothing says which video it is of
 * @throws the errors of the file system and of zlib
 */
export async function readCaptionSource(
	source: SourceFile,
	opened: OpenedSource,
	folder: FolderFacts,
	onFormat: OnFormat,
): Promise<CaptionSource> {
	if (!looksLikeCaptions(opened.head, source.name)) return { captions: null, opened };
	const chunks: Buffer[] = [];
	let size = 0;
	const rest = opened.bytes[Symbol.asyncIterator]();
	for (let next = await rest.next(); !next.done; next = await rest.next()) {
		chunks.push(next.value);
		size += next.value.length;
		if (size > largestCaptionFile) break;
	}
	// JSON of that size may be a data set; its reader says what is wrong.
	if (size > largestCaptionFile && !looksLikeJson(decode(opened.head, source.name).text))
		throw unusable(source.name, [tooLarge]);
	const captions = size > largestCaptionFile ? null : captionsIn(Buffer.concat(chunks), source, folder, onFormat);
	return { captions, opened: { ...opened, bytes: again(chunks, rest) } };
}

/** JSON that cannot be parsed may be lines of JSON: their reader says what is wrong. */
function captionsIn(
	bytes: Buffer,
	source: SourceFile,
	folder: FolderFacts,
	onFormat: OnFormat,
): CaptionSegments | null {
	try {
		return readCaptions(bytes, source, folder, onFormat);
	} catch (error) {
		const isNoJson = error instanceof CuemarkError && error.cause instanceof SyntaxError;
		if (isNoJson && detectByName(source.name) !== null) return null;
		throw error;
	}
}

/** Data sets in JSON name their columns; a JSON file that names none of ours in its head may be a transcript. */
function looksLikeCaptions(head: Buffer, file: string): boolean {
	if (head.length === 0 || head.subarray(0, 4).toString('latin1') === 'PAR1') return false;
	try {
		const { text } = decode(head, file);
		return mayBeCaptions(text) && !(looksLikeJson(text) && text.includes('"start_second"'));
	} catch (error) {
		if (error instanceof CuemarkError) return false;
		throw error;
	}
}

const tooLarge = {
	reason: `The caption file is larger than ${largestCaptionFile / 2 ** 20} MB.`,
	hint: 'Ten hours of captions are some 5 MB: check that this is one video, or cut it up.',
};

async function* again(chunks: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
	yield* chunks;
	for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
