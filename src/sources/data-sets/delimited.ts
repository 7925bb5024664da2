import { pipeline, Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import type { Rejection } from '../../errors.ts';
import { type ColumnName, checkColumns, columnNames, type Fields, normalizeColumn } from './columns.ts';
import { delimiterOf, headerOf, withoutSeparatorLine } from './detect.ts';
import { longestRecord, type Records, tooLong } from './record.ts';

interface Parsed {
	readonly record: readonly string[];
	readonly info: Info;
}

/**
 * Reads CSV and TSV (RFC 4180, and what spreadsheets make of it): the delimiter is the header's, quotes may hold line
 * breaks, a quote inside a value that does not begin with one is a character like any other, empty lines do not count.
 * A row whose number of values differs from the header's is a flaw; a quote that is never closed ends the file.
 *
 * @param head the beginning of the text, at least its header line
 */
export async function* readDelimited(text: AsyncIterable<string>, head: string): Records {
	let failure: CsvError | undefined;
	let line = 0;
	const linesOf = linesOfRecords();
	const dialect = dialectOf(head);
	const parser = parse({ ...dialect, on_skip: (error) => void (failure = error) });
	const parsed: AsyncIterable<Parsed> = pipeline(Readable.from(fromHeader(text)), parser, () => {});
	let header: Header | undefined;
	for await (const { record, info } of parsed) {
		const { begin, end } = linesOf(record, info.lines);
		line = end;
		const place = { line: begin };
		if (!header) {
			header = new Header(record, dialect.delimiter);
			const wrong = checkColumns(header.names);
			if (wrong) return { ...place, ...wrong };
		} else if (record.length === header.names.length) {
			yield { ...place, fields: header.fieldsOf(record) };
		} else {
			yield { ...place, ...wrongLength(record.length, header.names.length) };
		}
	}
	return failure ? { line: line + 1, ...unreadable(failure) } : null;
}

async function* fromHeader(text: AsyncIterable<string>): AsyncGenerator<string> {
	let isFirst = true;
	for await (const chunk of text) {
		yield isFirst ? withoutSeparatorLine(chunk) : chunk;
		isFirst = false;
	}
}

/** How a table is to be parsed: each row with its line, and those before an error that ends the file. */
export function dialectOf(head: string) {
	return {
		delimiter: delimiterOf(headerOf(head)),
		info: true,
		max_record_size: longestRecord,
		relax_column_count: true,
		relax_quotes: true,
		// Rows that another program appended may have other line ends; only very old tables have nothing but carriage returns.
		record_delimiter: head.includes('\n') ? ['\r\n', '\n'] : ['\r'],
		skip_empty_lines: true,
		// So that the rows before an error still arrive. Both kinds of error that remain end the file.
		skip_records_with_error: true,
	} as const;
}

class Header {
	readonly names: readonly string[];
	readonly #positions: readonly (readonly [ColumnName, number])[];
	readonly #hasDecimalCommas: boolean;

	constructor(record: readonly string[], delimiter: string) {
		// Spreadsheets write semicolons where the comma stands before fractions.
		this.#hasDecimalCommas = delimiter === ';';
		this.names = record.map(normalizeColumn);
		this.#positions = columnNames.map((name) => [name, this.names.indexOf(name)] as const).filter(([, at]) => at >= 0);
	}

	fieldsOf(record: readonly string[]): Fields {
		const fields: { [Name in ColumnName]?: unknown } = {};
		for (const [name, at] of this.#positions) fields[name] = record[at];
		if (!this.#hasDecimalCommas) return fields;
		for (const name of ['start_second', 'end_second'] as const)
			if (typeof fields[name] === 'string') fields[name] = fields[name].replace(/^(\s*\d+),(\d+\s*)$/, '$1.$2');
		return fields;
	}
}

/**
 * Tells, record by record, the lines where each begins and ends. The parser knows only the line where it ends, and counts
 * CRLF inside of quotes as two lines.
 */
export function linesOfRecords(): (values: readonly string[], parsedLines: number) => { begin: number; end: number } {
	let twice = 0;
	return (values, parsedLines) => {
		let breaks = 0;
		for (const value of values) {
			for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1)) {
				breaks++;
				if (value[at - 1] === '\r') twice++;
			}
		}
		const end = parsedLines - twice;
		return { begin: end - breaks, end };
	};
}

/** What is wrong with a row that has more values, or fewer, than the header has columns. */
export function wrongLength(found: number, expected: number): Rejection {
	return {
		reason: `The row has ${found} ${found === 1 ? 'value' : 'values'}, but the header has ${expected} columns.`,
		hint: 'Put values that hold a delimiter, a quote or a line break in double quotes.',
	};
}

/** What is wrong where a table cannot be read on. */
export function unreadable(error: Pick<CsvError, 'code' | 'message'>): Rejection {
	if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
		return {
			reason: 'A quote that opens in this row is never closed.',
			hint: 'Write a quote within quotes twice: "".',
		};
	}
	return error.code === 'CSV_MAX_RECORD_SIZE'
		? tooLong
		: { reason: `The row cannot be read: ${error.message}.`, hint: '' };
}
