import {
	type AsyncBuffer,
	asyncBufferFromFile,
	parquetMetadataAsync,
	parquetReadObjects,
	parquetSchema,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { reasonOf } from '../../errors.ts';
import type { SourceFile } from '../../model.ts';
import type { OpenedSource } from '../open.ts';
import { checkColumns, columnNames, type Fields } from './columns.ts';
import type { Records } from './record.ts';

/** Maximum size of a gunzipped Parquet file, in bytes. Parquet is read from its end, so all of it is in memory. */
const LARGEST_UNWRAPPED = 268_435_456;

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
		if (size > LARGEST_UNWRAPPED) return null;
	}
	const { buffer, byteLength } = new Uint8Array(Buffer.concat(chunks));
	return { byteLength, slice: (start, end) => buffer.slice(start, end) };
}

/** Maximum size of a row group, in uncompressed bytes: all of it is in memory at once. Writers use far less. */
const MAX_GROUP_BYTES = 1_073_741_824;

/** Maximum number of rows that a row group may declare: memory is allocated for all of them. */
const MAX_GROUP_ROWS = 5_000_000;

/** Reads Parquet in any compression, one row group at a time, and only the columns that are needed. */
async function* readParquet(file: AsyncBuffer): Records {
	let row = 0;
	try {
		const metadata = await parquetMetadataAsync(file);
		const found = parquetSchema(metadata).children.map(({ element }) => element.name);
		const flaw = checkColumns(found);
		if (flaw) return flaw;
		const columns = columnNames.filter((name) => found.includes(name));
		for (const group of metadata.row_groups) {
			if (group.total_byte_size > MAX_GROUP_BYTES || group.num_rows > MAX_GROUP_ROWS) {
				throw new Error('it has a row group of more than 1 GB or 5,000,000 rows');
			}
			const rowEnd = row + Number(group.num_rows);
			const rows = await parquetReadObjects({ file, metadata, columns, compressors, rowStart: row, rowEnd });
			for (const fields of rows as Fields[]) yield { row: ++row, fields };
		}
		return null;
	} catch (error) {
		return {
			...(row > 0 ? { row: row + 1 } : {}),
			reason: `The Parquet file cannot be read${row > 0 ? ' from here on' : ''}: ${reasonOf(error)}.`,
			hint: 'The file is damaged or incomplete: download or export it again.',
		};
	}
}
