import { isUtf8 } from 'node:buffer';
import { encodingFromBytes } from '../../text/decode.ts';

/**
 * Decodes the bytes of a data set as a stream: UTF-8, or UTF-16 with or without a byte order mark. Drops the mark.
 *
 * Invalid UTF-8 becomes U+FFFD and decoding continues, so that one bad byte does not hide the other problems.
 *
 * @param onInvalid called once, with the 1-based line of the first invalid byte
 */
export async function* decodeText(
	bytes: AsyncIterable<Buffer>,
	onInvalid: (line: number) => void,
): AsyncGenerator<string> {
	let decode: ((chunk: Buffer) => string) | undefined;
	for await (const chunk of bytes) {
		decode ??= decoderFor(chunk, onInvalid);
		yield decode(chunk);
	}
	if (decode) yield decode(Buffer.alloc(0));
}

/** Decodes the first bytes of a file. The last character may be cut. */
export function decodeHead(head: Buffer): string {
	return decoderFor(head, () => {})(head);
}

/** Returns a decoder for consecutive chunks; an empty chunk ends the text. */
function decoderFor(head: Buffer, onInvalid: (line: number) => void): (chunk: Buffer) => string {
	const encoding = encodingFromBytes(head) ?? 'utf-8';
	if (encoding === 'utf-8') return utf8Decoder(onInvalid);
	const decoder = new TextDecoder(encoding);
	return (chunk) => decoder.decode(chunk, { stream: chunk.length > 0 });
}

function utf8Decoder(onInvalid: (line: number) => void): (chunk: Buffer) => string {
	const decoder = new TextDecoder('utf-8');
	let incomplete: Buffer = Buffer.alloc(0);
	let line = 1;
	let valid = true;
	return (chunk) => {
		if (valid) {
			const bytes = incomplete.length > 0 ? Buffer.concat([incomplete, chunk]) : chunk;
			// The last one to three bytes may be the start of a character that the next chunk completes.
			const cuts = chunk.length > 0 ? [0, 1, 2, 3] : [0];
			const cut = cuts.find((count) => isUtf8(bytes.subarray(0, bytes.length - count)));
			const end = bytes.length - (cut ?? 0);
			incomplete = bytes.subarray(end);
			valid = cut !== undefined;
			line += countLines(bytes.subarray(0, valid ? end : firstInvalid(bytes)));
			if (!valid) onInvalid(line);
		}
		return decoder.decode(chunk, { stream: chunk.length > 0 });
	};
}

function countLines(bytes: Buffer): number {
	let count = 0;
	for (let at = bytes.indexOf('\n'); at !== -1; at = bytes.indexOf('\n', at + 1)) count++;
	return count;
}

/** Returns the offset of the first line that is not valid UTF-8. */
function firstInvalid(bytes: Buffer): number {
	let start = 0;
	for (let end = bytes.indexOf('\n'); end !== -1 && isUtf8(bytes.subarray(start, end));) {
		start = end + 1;
		end = bytes.indexOf('\n', start);
	}
	return start;
}
