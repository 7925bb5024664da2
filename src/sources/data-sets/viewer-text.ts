import { type ColumnName, checkColumns, type Fields, isColumnName, normalizeColumn } from './columns.ts';
import { isViewerType } from './detect.ts';
import { LineQueue } from './line-queue.ts';
import type { NumberedLine } from './lines.ts';
import { type Records, tooLong } from './record.ts';
import { parseSeconds } from './seconds.ts';
import { detach } from '../string-pool.ts';
import { isVideoId } from '../youtube.ts';

const rangeEnd = /^-?\d[\d.,:T -]*[kMB]?⌀?$/;
const classCount = /^\d+ (?:values|classes)⌀?$/;

/**
 * Reads what one gets by selecting a data set's viewer page in the browser and pasting it as text:
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
 * There is one value a line, and an empty value is an empty line or none at all. So a row ends where the next one can be
 * seen to begin (a video id and a time stand where the columns want them), at the latest after as many lines as there
 * are columns. If it has fewer, each line goes to the next column that it fits.
 */
export async function* readViewerText(text: AsyncIterable<string>): Records {
	const lines = new LineQueue(text);
	const columns = await readHeader(lines);
	const wrong = checkColumns(columns);
	if (wrong) return { line: 1, ...wrong };
	for (;;) {
		await lines.skipBlank();
		const ahead = await lines.peek(2 * columns.length);
		if (ahead.length === 0) return null;
		const row = lines.take(rowLength(columns, ahead));
		const place = { line: row[0]?.number ?? 1 };
		yield row.some((line) => line.text === null)
			? { ...place, ...tooLong }
			: { ...place, fields: toFields(columns, row.map(textOf)) };
	}
}

async function readHeader(lines: LineQueue): Promise<string[]> {
	const columns: string[] = [];
	for (;;) {
		await lines.skipBlank();
		const [name, type, ...range] = (await lines.peek(4)).map(textOf);
		if (name === undefined || type === undefined || !isViewerType(type)) return columns;
		columns.push(normalizeColumn(name));
		const ends = range.findIndex((end) => !rangeEnd.test(end.trim()));
		lines.take(2 + (classCount.test(range[0]?.trim() ?? '') ? 1 : ends === -1 ? range.length : ends));
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

function textOf(line: NumberedLine): string {
	return line.text ?? '';
}
