import { pipeline, Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import { type ColumnName, checkColumns, columnNames, type Fields, normalizeColumn } from './columns.ts';
import { csvDialect, recordLines, unreadable, withoutSeparatorLine, wrongLength } from '../csv-dialect.ts';
import type { Records } from './record.ts';

interface Parsed {
	readonly record: readonly string[];
	readonly info: Info;
}

/**
 * Reads CSV and TSV (RFC 4180, and the dialects of spreadsheets). The header determines the delimiter; quoted values
 * may contain line breaks; a quote inside an unquoted value is literal; empty lines are ignored. A row with more or
 * fewer values than the header is a flaw; an unclosed quote ends the file.
 *
 * @param head the beginning of the text, at least its header line
 */
export async function* readDelimited(text: AsyncIterable<string>, head: string): Records {
	let failure: CsvError | undefined;
	let line = 0;
	const linesOfRecord = recordLines();
	const dialect = csvDialect(head);
	const parser = parse({ ...dialect, on_skip: (error) => void (failure = error) });
	const parsed: AsyncIterable<Parsed> = pipeline(Readable.from(fromHeader(text)), parser, () => {});
	let header: Header | undefined;
	for await (const { record, info } of parsed) {
		const { begin, end } = linesOfRecord(record, info.lines);
		line = end;
		const place = { line: begin };
		if (!header) {
			header = new Header(record, dialect.delimiter);
			const flaw = checkColumns(header.names);
			if (flaw) return { ...place, ...flaw };
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

class Header {
	readonly names: readonly string[];
	readonly #positions: readonly (readonly [ColumnName, number])[];
	readonly #hasDecimalCommas: boolean;

	constructor(record: readonly string[], delimiter: string) {
		// Spreadsheets separate values by semicolons in locales whose decimal separator is the comma.
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
