import type { SourceFile } from '../../model.ts';
import { decodeText } from './decode-stream.ts';
import { readDelimited } from './delimited.ts';
import type { DataSetFormat } from './detect.ts';
import { readJsonLines } from './json-lines.ts';
import { readJsonRows } from './json-rows.ts';
import type { OpenedSource } from '../open.ts';
import type { Records } from './record.ts';
import { readViewerText } from './viewer-text.ts';

/**
 * Reads a data set in a known format.
 *
 * @param head the beginning of its text
 * @param onDamage called once, with the line of the first invalid UTF-8; reading continues
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

/** Loads the Parquet library on demand: its 45 modules would slow down every start. */
async function* readParquetSource(source: SourceFile, opened: OpenedSource): Records {
	const { readParquetFile } = await import('./parquet.ts');
	return yield* readParquetFile(source, opened);
}
