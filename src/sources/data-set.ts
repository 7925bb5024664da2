import { type AsyncBuffer, asyncBufferFromFile } from 'hyparquet';
import type { SourceFile } from '../model.ts';
import { decodeText } from './decode.ts';
import { readDelimited } from './delimited.ts';
import type { DataSetFormat } from './detect.ts';
import { readJsonLines } from './json-lines.ts';
import { readJsonRows } from './json-rows.ts';
import type { OpenedSource } from './open.ts';
import { readParquet } from './parquet.ts';
import type { Records } from './record.ts';
import { readViewerText } from './viewer-text.ts';

/** Largest Parquet file that is unwrapped from gzip, in bytes: it is read back to front, so all of it is in memory. */
const largestUnwrapped = 268_435_456;

/**
 * Reads a data set of a known format.
 *
 * @param head the beginning of its text
 * @param onDamage called once, with the line of the first bytes that are not UTF-8; reading goes on
 */
export function readDataSet(
	format: DataSetFormat,
	source: SourceFile,
	opened: OpenedSource,
	head: string,
	onDamage: (line: number) => void,
): Records {
	if (format === 'Parquet') return readParquetSource(source, opened);
	const text = decodeText(opened.bytes, onDamage);
	switch (format) {
		case 'CSV':
		case 'TSV':
			return readDelimited(text, head);
		case 'JSON Lines':
			return readJsonLines(text);
		case 'JSON':
			return readJsonRows(text, head);
		case 'viewer text':
			return readViewerText(text);
	}
}

const tooLarge = { reason: 'The Parquet file inside of gzip is larger than 256 MB.', hint: 'Unwrap it: gzip -d.' };

async function* readParquetSource(source: SourceFile, opened: OpenedSource): Records {
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
