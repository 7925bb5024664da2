import { type ColumnName, checkColumns, type Fields, isColumnName, normalizeColumn } from './columns.ts';
import { isViewerType } from './detect.ts';
import { LineQueue, type NumberedLine } from './lines.ts';
import { type Records, tooLong } from './record.ts';
import { parseSeconds } from './seconds.ts';
import { detach } from '../string-pool.ts';
import { isVideoId } from '../youtube.ts';

const rangeEnd = /^-?\d[\d.,:T -]*[kMB]?⌀?$/;
const classCount = /^\d+ (?:values|classes)⌀?$/;

/**
 * Reads the text that one gets by selecting a page of the dataset viewer in the browser and copying it:
 *
 * ```
 * video_id            name of the first column
 * stringlengths       its type
 * 11                  its least value or length
 * 11                  its greatest
 * text                name of the second column
 * …
 * a-VQfQqIMrE         first value of the first row
 * is you have a data  second value of the first row
 * …
 * ```
 *
 * Each line has one value; an empty value is an empty line or missing. So a row ends where the next one recognizably
 * starts (with a video id and a time in the right columns), at most as many lines later as there are columns. If it has
 * fewer lines, each one is assigned to the next column that it fits.
 */
export async function* readViewerText(text: AsyncIterable<string>): Records {
	const lines = new LineQueue(text);
	const columns = await readHeader(lines);
	const flaw = checkColumns(columns);
	if (flaw) return { line: 1, ...flaw };
	for (;;) {
		await lines.skipBlank();
		const ahead = await lines.peek(2 * columns.length);
		if (ahead.length === 0) return null;
		const row = lines.take(rowLength(columns, ahead));
		const place = { line: row[0]?.number ?? 1 };
		yield row.some((line) => line.text === null)
			? { ...place, ...tooLong }
			: { ...place, fields: toFields(columns, row.map(valueOf)) };
	}
}

async function readHeader(lines: LineQueue): Promise<string[]> {
	const columns: string[] = [];
	for (;;) {
		await lines.skipBlank();
		const [name, type, ...range] = (await lines.peek(4)).map(valueOf);
		if (name === undefined || type === undefined || !isViewerType(type)) return columns;
		columns.push(normalizeColumn(name));
		const rangeLines = range.findIndex((end) => !rangeEnd.test(end.trim()));
		lines.take(2 + (classCount.test(range[0]?.trim() ?? '') ? 1 : rangeLines === -1 ? range.length : rangeLines));
	}
}

function rowLength(columns: readonly string[], ahead: readonly NumberedLine[]): number {
	const [id, text, start] = [columns.indexOf('video_id'), columns.indexOf('text'), columns.indexOf('start_second')];
	for (let length = 1 + Math.max(id, text, start); length < columns.length; length++) {
		const isNext =
			isVideoId(ahead[length + id]?.text?.trim()) && parseSeconds(ahead[length + start]?.text ?? null) !== null;
		if (isNext) return length;
	}
	return columns.length;
}

function toFields(columns: readonly string[], values: readonly string[]): Fields {
	const fields: { [Name in ColumnName]?: unknown } = {};
	const complete = values.length === columns.length;
	let at = 0;
	for (const value of values) {
		while (!complete && at < columns.length && !fits(value, columns[at])) at++;
		const column = columns[at++];
		if (isColumnName(column)) fields[column] = detach(value);
	}
	return fields;
}

function fits(value: string, column: string | undefined): boolean {
	if (column === 'end_second') return parseSeconds(value) !== null;
	if (column === 'position') return /^\d+$/.test(value.trim());
	return /^https?:/.test(value) === (column === 'url' || column === 'thumbnail');
}

const valueOf = ({ text }: NumberedLine): string => text ?? '';
