import { type AsyncBuffer, asyncBufferFromFile } from 'hyparquet';
import type { SourceFile } from '../../model.ts';
import type { OpenedSource } from '../open.ts';
import { readParquet } from './parquet.ts';
import type { Records } from './record.ts';

/** Maximum size of a gunzipped Parquet file, in bytes. Parquet is read from its end, so all of it is in memory. */
const largestUnwrapped = 268_435_456;

const tooLarge = { reason: 'The gzipped Parquet file is larger than 256 MB.', hint: 'Decompress it with gzip -d.' };

/** Reads a Parquet file, gzipped or not. */
export async function* readParquetFile(source: SourceFile, opened: OpenedSource): Records {
	const file = opened.gzipped ? await collect(opened.bytes) : await asyncBufferFromFile(source.path);
	return file ? yield* readParquet(file) : tooLarge;
}

async function collect(bytes: AsyncIterable<Buffer>): Promise<AsyncBuffer | null> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of bytes) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > largestUnwrapped) return null;
	}
	const { buffer, byteLength } = new Uint8Array(Buffer.concat(chunks));
	return { byteLength, slice: (start, end) => buffer.slice(start, end) };
}
