import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Bytes that are read to detect the format of a file. */
const HEAD_SIZE = 65_536;

export interface OpenedSource {
	/** The first bytes: 64 KB, or all there are. */
	readonly head: Buffer;
	/** All bytes, including the head. Can be read once. */
	readonly bytes: AsyncGenerator<Buffer>;
	readonly gzipped: boolean;
	/** Closes the file. Required unless `bytes` was read to the end; harmless otherwise. */
	close(): void;
}

/**
 * Opens a file to be read once, front to back. Gunzips it (one level) if its first bytes are those of gzip, whatever
 * its name.
 *
 * @throws file system and zlib errors, here and while reading `bytes`
 */
export async function openSource(path: string): Promise<OpenedSource> {
	const file = await open(path);
	const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0).catch(async (error: unknown) => {
		await file.close();
		throw error;
	});
	const raw = file.createReadStream({ start: 0, highWaterMark: 4 * HEAD_SIZE });
	const gzipped = bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
	// The empty callback keeps the error from being thrown here: the reader of the stream gets it as well.
	const stream: Readable = gzipped ? pipeline(raw, createGunzip({ chunkSize: 4 * HEAD_SIZE }), () => {}) : raw;
	const chunks = stream.iterator({ destroyOnReturn: false });
	const close = (): void => void stream.destroy();
	try {
		const head = await takeHead(chunks);
		return { head: head.subarray(0, HEAD_SIZE), bytes: rejoin([head], chunks), gzipped, close };
	} catch (error) {
		close();
		throw error;
	}
}

async function takeHead(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
	const head: Buffer[] = [];
	for (let size = 0; size < HEAD_SIZE;) {
		const next = await chunks.next();
		if (next.done) break;
		head.push(next.value);
		size += next.value.length;
	}
	return Buffer.concat(head);
}

/** Puts chunks that were already read back in front of the rest. */
export async function* rejoin(chunks: Iterable<Buffer>, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	yield* chunks;
	yield* rest;
}
