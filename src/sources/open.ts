import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** How many bytes are looked at to tell what a file is. */
const headSize = 65_536;

export interface OpenedSource {
	/** The first bytes: 64 KB, or all there are. */
	readonly head: Buffer;
	/** All bytes, including the first ones. Can be read once. */
	readonly bytes: AsyncGenerator<Buffer>;
	readonly gzipped: boolean;
	/** Stops reading. Needed where `bytes` is not read to its end; harmless otherwise. */
	close(): void;
}

/**
 * Opens a file to be read once from front to back, unzipped if its first bytes say that it is gzip, whatever its name. Gzip
 * within gzip is not unzipped.
 *
 * @throws the errors of the file system and of zlib, here and while reading `bytes`
 */
export async function openSource(path: string): Promise<OpenedSource> {
	const file = await open(path);
	const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0).catch(async (error: unknown) => {
		await file.close();
		throw error;
	});
	const raw = file.createReadStream({ start: 0, highWaterMark: 4 * headSize });
	const gzipped = bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
	// The callback only keeps the error from being thrown here; whoever reads the stream gets it too.
	const stream: Readable = gzipped ? pipeline(raw, createGunzip({ chunkSize: 4 * headSize }), () => {}) : raw;
	const chunks = stream.iterator({ destroyOnReturn: false });
	const close = (): void => void stream.destroy();
	try {
		const head = await takeHead(chunks);
		return { head: head.subarray(0, headSize), bytes: rejoin([head], chunks), gzipped, close };
	} catch (error) {
		close();
		throw error;
	}
}

async function takeHead(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
	const taken: Buffer[] = [];
	for (let size = 0; size < headSize;) {
		const next = await chunks.next();
		if (next.done) break;
		taken.push(next.value);
		size += next.value.length;
	}
	return Buffer.concat(taken);
}

/** What was taken from the beginning, and the rest behind it. */
export async function* rejoin(taken: Iterable<Buffer>, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	yield* taken;
	yield* rest;
}
