import { readFile } from 'node:fs/promises';
import { CuemarkError, reasonOf, unusable } from '../errors.ts';
import { decode } from '../text/decode.ts';
import { displayPath } from './display-path.ts';
import { hintOf } from './system-error.ts';

/**
 * Reads a text file in UTF-8 or UTF-16; empty if there is no such file. Such short texts are not enough to detect older
 * encodings.
 *
 * @throws {CuemarkError} if it is unreadable or in another encoding
 */
export async function readIfExists(file: string): Promise<string> {
	const name = displayPath(file);
	const bytes = await readFile(file).catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
		throw new CuemarkError(`${name} cannot be read: ${reasonOf(error)}.`, { hint: hintOf(error), cause: error });
	});
	const { text, encoding, damaged } = decode(bytes, name);
	if (damaged === 0 && encoding.startsWith('utf-')) return text;
	const before = bytes.toString().split('\ufffd', 1)[0] ?? '';
	const reason = 'The text is not valid UTF-8: this line has a character that cannot be read.';
	throw unusable(name, [{ line: before.split('\n').length, reason, hint: 'Save the file as UTF-8.' }]);
}
