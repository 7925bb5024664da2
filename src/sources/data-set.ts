import type { AsyncBuffer } from 'hyparquet';
import { asyncBufferFromFile } from 'hyparquet';
import type { SourceFile } from '../model.ts';
import { decodeHead, decodeText } from './decode.ts';
import { readDelimited } from './delimited.ts';
import { type DataSetFormat, dataSetFormats, detectByContent, detectByName } from './detect.ts';
import { readJsonLines } from './json-lines.ts';
import { readJsonRows } from './json-rows.ts';
import type { OpenedSource } from './open.ts';
import { readParquet } from './parquet.ts';
import type { Flaw, Records } from './record.ts';
import { readViewerText } from './viewer-text.ts';

/** Largest Parquet file that is unwrapped from gzip, in bytes: it is read back to front, so all of it is in memory. */
const largestUnwrapped = 268_435_456;

/**
 * Tells the format of an opened file and reads it.
 *
 * @param onFlaw called with what is wrong with the file while reading goes on
 */
export function readDataSet(
	source: SourceFile,
	opened: OpenedSource,
	onFlaw: (flaw: Flaw) => void,
): { format: DataSetFormat | null; records: Records } {
	const head = decodeHead(opened.head);
	const format = detectByContent(opened.head, head) ?? detectByName(source.name);
	if (opened.head.length === 0) return { format, records: fail(empty) };
	if (format === null) return { format, records: fail(unknownKind) };
	if (format === 'Parquet') return { format, records: readParquetSource(source, opened) };
	const text = decodeText(opened.bytes, (line) => onFlaw({ line, ...notUtf8 }));
	const readers = {
		CSV: () => readDelimited(text, head),
		TSV: () => readDelimited(text, head),
		'JSON Lines': () => readJsonLines(text),
		JSON: () => readJsonRows(text, head),
		'viewer text': () => readViewerText(text),
	};
	return { format, records: readers[format]() };
}

const empty = { reason: 'The file is empty.', hint: 'Remove the file, or export it again.' };

const unknownKind = {
	reason: 'The kind of file is not known.',
	hint: `Kinds of data set that are read: ${dataSetFormats.join(', ')}; each may be gzipped.`,
};

const notUtf8 = {
	reason: 'The text is not UTF-8: a character cannot be read.',
	hint: 'Save the file as UTF-8.',
};

const tooLarge = { reason: 'The Parquet file inside of gzip is larger than 256 MB.', hint: 'Unwrap it: gzip -d.' };

// eslint-disable-next-line require-yield
async function* fail(flaw: Flaw): Records {
	return flaw;
}

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
