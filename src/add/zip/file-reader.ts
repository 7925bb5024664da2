import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

/** Bytes read at once. */
const CHUNK = 65_536;

/** Reads a file for yauzl. Its own reader crashes the process if a damaged zip refers to an offset outside the file. */
export class FileReader extends RandomAccessReader {
	readonly #file: FileHandle;
	readonly #size: number;

	/** @param size of the file, in bytes */
	constructor(file: FileHandle, size: number) {
		super();
		this.#file = file;
		this.#size = size;
	}

	override read(
		buffer: Buffer,
		offset: number,
		length: number,
		position: number,
		callback: (error: Error | null) => void,
	): void {
		if (position + length > this.#size) {
			callback(new Error('outside of the file'));
			return;
		}
		this.#file.read(buffer, offset, length, position).then(({ bytesRead }) => {
			callback(bytesRead < length ? new Error('unexpected end of the file') : null);
		}, callback);
	}

	/** A stream from the file handle would close it after the first entry. */
	override _readStreamForRange(start: number, end: number): Readable {
		return Readable.from(this.#chunks(start, end), { objectMode: false });
	}

	async *#chunks(start: number, end: number): AsyncGenerator<Buffer> {
		for (let at = start; at < end;) {
			const length = Math.min(CHUNK, end - at);
			const { buffer, bytesRead } = await this.#file.read(Buffer.alloc(length), 0, length, at);
			if (bytesRead === 0) return;
			yield buffer.subarray(0, bytesRead);
			at += bytesRead;
		}
	}
}
