import { delimiterOf, withoutSeparatorLine } from '../csv-dialect.ts';
import { normalizeColumn } from './columns.ts';

/** The supported data set formats, as messages call them. */
export const dataSetFormats = ['CSV', 'TSV', 'JSON Lines', 'JSON', 'Parquet', 'viewer text'] as const;

export type DataSetFormat = (typeof dataSetFormats)[number];

const viewerType = /^(?:(?:string|list|sequence)(?:lengths|classes)?|u?int\d+|float\d+|bool|null|timestamp\S*)$/;

const byExtension: readonly (readonly [RegExp, DataSetFormat])[] = [
	[/\.csv$/i, 'CSV'],
	[/\.(?:tsv|tab)$/i, 'TSV'],
	[/\.(?:jsonl|ndjson)$/i, 'JSON Lines'],
	[/\.json$/i, 'JSON'],
	[/\.parquet$/i, 'Parquet'],
];

/**
 * Detects the format of a data set by its content; `null` if the content alone is not conclusive.
 *
 * @param head the first bytes, after gunzipping
 * @param text the same bytes, decoded
 */
export function detectByContent(head: Buffer, text: string): DataSetFormat | null {
	if (head.subarray(0, 4).toString('latin1') === 'PAR1') return 'Parquet';
	const [first = '', second = ''] = withoutSeparatorLine(text.trimStart()).trimStart().split('\n', 2);
	if (isViewerType(second) && !/[,;\t]/.test(first)) return 'viewer text';
	if (/^\s*\[\s*\{/.test(text) || /^\s*\{\s*"(?:features|rows)"\s*:/.test(text)) {
		return text.includes('"video_id"') ? 'JSON' : null;
	}
	if (first.startsWith('{')) return first.includes('"video_id"') ? 'JSON Lines' : null;
	const delimiter = delimiterOf(first);
	if (columnsIn(first, delimiter).includes('video_id')) return delimiter === '\t' ? 'TSV' : 'CSV';
	return null;
}

/** Detects the format by the file's extension, ignoring a trailing `.gz`. */
export function detectByName(name: string): DataSetFormat | null {
	const inner = name.replace(/\.gz$/i, '');
	return byExtension.find(([extension]) => extension.test(inner))?.[1] ?? null;
}

/** Whether a line is a column type, as the dataset viewer shows it below a column's name. */
export function isViewerType(line: string): boolean {
	return viewerType.test(line.trim());
}

function columnsIn(header: string, delimiter: string): string[] {
	return header.split(delimiter).map((name) => normalizeColumn(name.replaceAll('"', '')));
}
