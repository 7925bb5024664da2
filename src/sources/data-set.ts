import { type AsyncBuffer, asyncBufferFromFile } from 'hyparquet';
import type { SourceFile } from '../model.ts';
import { decodeText } from './decode.ts';
import { readDelimited } from './delimited.ts';
import type { DataSetFormat } from './detect.ts';
import { readJsonLines } from './json-lines.ts';
import { readJsonRows } from './json-rows.ts';
import type { OpenedSource } from './open.ts';
import { readParquet } from './parquet.ts';
import type { Flaw, Records } from './record.ts';
import { readViewerText } from './viewer-text.ts';

/** Largest Parquet file that is unwrapped from gzip, in bytes: it is read back to front, so all of it is in memory. */
const largestUnwrapped = 268_435_456;

/**
 * Reads a data set of a known format.
 *
 * @param head the beginning of its text
 * @param onFlaw called with what is wrong with the file while reading goes on
 */
export function readDataSet(
	format: DataSetFormat,
	source: SourceFile,
	opened: OpenedSource,
	head: string,
	onFlaw: (flaw: Flaw) => void,
): Records {
	if (format === 'Parquet') return readParquetSource(source, opened);
	const text = decodeText(opened.bytes, (line) => {
		onFlaw({ line, ...notUtf8 });
	});
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

const notUtf8 = {
	reason: 'The text is not UTF-8: a character cannot be read.',
	hint: 'Save the file as UTF-8.',
};

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
