import { isUtf8 } from 'node:buffer';
import { encodingTold } from '../../text/decode.ts';

/**
 * Turns the bytes of a data set into text, as they are read: UTF-8, or UTF-16 with a byte order mark or without one. The
 * mark itself is dropped.
 *
 * Bytes that are not UTF-8 become U+FFFD and reading goes on, so that one bad byte does not hide what else is wrong.
 *
 * @param onInvalid called once, with the 1-based line of the first such byte
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

/** The text that the first bytes of a file hold, possibly cut within its last character. */
export function decodeHead(head: Buffer): string {
	return decoderFor(head, () => {})(head);
}

/** A decoder of consecutive chunks; an empty chunk ends the text. */
function decoderFor(head: Buffer, onInvalid: (line: number) => void): (chunk: Buffer) => string {
	const encoding = encodingTold(head) ?? 'utf-8';
	if (encoding === 'utf-8') return utf8Decoder(onInvalid);
	const decoder = new TextDecoder(encoding);
	return (chunk) => decoder.decode(chunk, { stream: chunk.length > 0 });
}

function utf8Decoder(onInvalid: (line: number) => void): (chunk: Buffer) => string {
	const decoder = new TextDecoder('utf-8');
	let rest: Buffer = Buffer.alloc(0);
	let line = 1;
	let valid = true;
	return (chunk) => {
		if (valid) {
			const known = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
			// Up to three bytes may begin a character that the next chunk has to finish.
			const cuts = chunk.length > 0 ? [0, 1, 2, 3] : [0];
			const cut = cuts.find((bytes) => isUtf8(known.subarray(0, known.length - bytes)));
			const end = known.length - (cut ?? 0);
			rest = known.subarray(end);
			valid = cut !== undefined;
			line += countLines(known.subarray(0, valid ? end : firstInvalid(known)));
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

/** The start of the first line that is not UTF-8. */
function firstInvalid(bytes: Buffer): number {
	let start = 0;
	for (let end = bytes.indexOf('\n'); end !== -1 && isUtf8(bytes.subarray(start, end));) {
		start = end + 1;
		end = bytes.indexOf('\n', start);
	}
	return start;
}
