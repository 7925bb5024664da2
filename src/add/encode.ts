/**
 * Encodes text in an encoding that `decode` detected.
 *
 * @param encoding its label (https://encoding.spec.whatwg.org/#names-and-labels)
 * @returns `null` if a character cannot be encoded; apart from UTF-8 and UTF-16, only single-byte characters can be
 */
export function encode(text: string, encoding: string): Buffer | null {
	if (encoding === 'utf-8') return Buffer.from(text);
	if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
	if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
	const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [characterOf(byte, encoding), byte]));
	const bytes = [...text].map((character) => byteOf.get(character));
	return bytes.every((byte) => byte !== undefined) ? Buffer.from(bytes) : null;
}

/** Empty if the byte alone is not a character. */
function characterOf(byte: number, encoding: string): string {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.of(byte));
	} catch {
		return '';
	}
}
