/**
 * A text's bytes in an encoding that `decode` has told.
 *
 * @param encoding its label (https://encoding.spec.whatwg.org/#names-and-labels)
 * @returns `null` where a character cannot be written: in encodings other than UTF-8 and UTF-16, all that take several bytes
 */
export function encode(text: string, encoding: string): Buffer | null {
	if (encoding === 'utf-8') return Buffer.from(text);
	if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
	if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
	const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [characterOf(byte, encoding), byte]));
	const bytes = [...text].map((character) => byteOf.get(character));
	return bytes.every((byte) => byte !== undefined) ? Buffer.from(bytes) : null;
}

/** Empty where the byte alone is no character. */
function characterOf(byte: number, encoding: string): string {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.of(byte));
	} catch {
		return '';
	}
}
