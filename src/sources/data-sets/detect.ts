import { normalizeColumn } from './columns.ts';

/** The kinds of data set that are read, as messages call them. */
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
 * Tells a data set by its content: `null` where the content alone does not tell.
 *
 * @param head the first bytes, unwrapped from gzip
 * @param text the same, decoded
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
	if (splitHeader(first, delimiter).includes('video_id')) return delimiter === '\t' ? 'TSV' : 'CSV';
	return null;
}

/** The format that a file's name stands for; a `.gz` at its end is ignored. */
export function detectByName(name: string): DataSetFormat | null {
	const inner = name.replace(/\.gz$/i, '');
	return byExtension.find(([extension]) => extension.test(inner))?.[1] ?? null;
}

/** Whether a line is what the data set's viewer page writes below the name of a column. */
export function isViewerType(line: string): boolean {
	return viewerType.test(line.trim());
}

/** A table without the line above its header in which Excel has the delimiter, `sep=;`. Its place stays, as an empty line. */
export const withoutSeparatorLine = (text: string): string => text.replace(/^sep=.(?=\r?\n)/i, '');

/** The header of a table. */
export const headerOf = (text: string): string =>
	withoutSeparatorLine(text)
		.trimStart()
		.split(/[\r\n]/, 1)[0] ?? '';

/** The delimiter of a header: whichever of tab, comma and semicolon it has most of. */
export function delimiterOf(header: string): '\t' | ',' | ';' {
	const count = (delimiter: string): number => header.split(delimiter).length;
	return (['\t', ',', ';'] as const).reduce((best, next) => (count(next) > count(best) ? next : best));
}

function splitHeader(header: string, delimiter: string): string[] {
	return header.split(delimiter).map((name) => normalizeColumn(name.replaceAll('"', '')));
}
