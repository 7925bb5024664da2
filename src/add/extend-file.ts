import { readFile } from 'node:fs/promises';
import { decode, type Decoded } from '../text/decode.ts';
import type { Problem } from '../errors.ts';
import type { SourceFile } from '../model.ts';
import { printable } from '../text/printable.ts';
import { problemsOf } from '../files/unreadable-file.ts';
import { isVideoList } from '../sources/captions/identity/video-list.ts';
import type { Candidate } from './candidate.ts';
import { encode } from './encode.ts';
import { refusedForErrors, type Extension, extendList, nothingToAppend } from './extend-list.ts';

/** An extension of a list, with the bytes to append. */
export interface FileExtension extends Extension {
	/** To append to the existing list. */
	readonly bytes: Buffer;
}

/** Whether a file has the name of a list that rows can be appended to. */
export const isCsvList = (name: string): boolean => isVideoList(name) && /\.csv$/i.test(name);

/**
 * The rows of a given `videos.csv` that the existing one lacks, in the encoding of the existing one.
 *
 * @param there the existing list
 */
export async function extensionOf(there: SourceFile, given: Candidate): Promise<FileExtension> {
	const [known, more] = [await read(there.path, there.name), await read(given.path, given.from)];
	const empty = { ...nothingToAppend, bytes: Buffer.alloc(0) };
	if (more.problems.length > 0) return { ...empty, problems: more.problems, conflicts: [], newRows: '' };
	const extension =
		known.problems.length > 0 ? refusedForErrors(there.name, more, known.problems) : extendList(known, more);
	if (extension.tail === '') return { ...extension, ...empty };
	const bytes = encode(extension.tail, known.encoding);
	if (bytes && isReadAs(known.text + extension.tail, Buffer.concat([known.bytes, bytes])))
		return { ...extension, bytes };
	return { ...extension, ...empty, problems: [{ file: given.from, ...notWritable(there.name, known.encoding) }] };
}

interface Read extends Decoded {
	readonly name: string;
	readonly bytes: Buffer;
	/** Why it cannot be read. */
	readonly problems: readonly Problem[];
}

async function read(path: string, name: string): Promise<Read> {
	try {
		const bytes = await readFile(path);
		return { ...decode(bytes, name), name, bytes, problems: [] };
	} catch (error) {
		const problems = problemsOf(error, name);
		return { text: '', encoding: 'utf-8', damaged: 0, name, bytes: Buffer.alloc(0), problems };
	}
}

/** Whether `decode`, which guesses the encoding from the bytes, would still read the file as this text. */
function isReadAs(text: string, bytes: Buffer): boolean {
	try {
		return decode(bytes, '').text === text;
	} catch {
		return false; // It would not be recognized as text.
	}
}

const notWritable = (there: string, encoding: string) => ({
	reason: `${printable(there)} is in ${encoding}, which cannot represent the new rows.`,
	hint: 'Save that list as UTF-8, and add this again.',
});
