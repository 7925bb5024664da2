import { type CsvError, type Info, parse } from 'csv-parse/sync';
import type { Rejection } from '../errors.ts';
import { csvDialect, recordLines, unreadable, withoutSeparatorLine } from './csv-dialect.ts';

/** A parsed CSV table that keeps the original text of every part. */
export interface CsvTable {
	readonly delimiter: string;
	/** The values of the header; empty if the text is blank. */
	readonly titles: readonly string[];
	/** The titles as names: `Moment URL` is `moment_url`. */
	readonly columns: readonly string[];
	/** The header as written. */
	readonly header: TextPart;
	readonly rows: readonly CsvRow[];
	/** The part that could not be parsed, and why. */
	readonly rest?: TextPart & { readonly why: Rejection };
}

/** A part of a text. All parts, concatenated, are the text. */
interface TextPart {
	/** Its first line that is not empty, 1-based. */
	readonly line: number;
	/** Includes its line end and the empty lines before it. */
	readonly text: string;
}

export interface CsvRow extends TextPart {
	/** May be more or fewer than there are columns. */
	readonly values: readonly string[];
}

/** Parses a short table and trims its values. Reports only the error that ends parsing, as `rest`. */
export function readCsvTable(content: string): CsvTable {
	let failure: CsvError | undefined;
	const text = withoutSeparatorLine(content);
	const bytes = Buffer.from(text);
	const dialect = csvDialect(text);
	const options = { ...dialect, trim: true, on_skip: (error?: CsvError) => void (failure = error) } as const;
	const records = parse(text, options) as unknown as { record: string[]; info: Info }[];
	const linesOfRecord = recordLines();
	let [end, endByte] = [0, 0];
	const [header, ...rows] = records.map(({ record: values, info }): CsvRow => {
		const lines = linesOfRecord(values, info.lines);
		const part = bytes.subarray(endByte, info.bytes).toString();
		[end, endByte] = [lines.end, info.bytes];
		return { values, line: lines.begin, text: part };
	});
	const titles = header?.values ?? [];
	return {
		delimiter: dialect.delimiter,
		titles,
		columns: titles.map(nameColumn),
		header: { line: header?.line ?? 1, text: header?.text ?? '' },
		rows,
		...(failure && { rest: { ...partAfter(bytes.subarray(endByte).toString(), end), why: unreadable(failure) } }),
	};
}

/** @param lines number of lines before the part */
function partAfter(text: string, lines: number): TextPart {
	const empty = /^\s*[\r\n]/.exec(text)?.[0] ?? '';
	return { line: lines + 1 + (empty.match(/\r\n|\r|\n/g)?.length ?? 0), text };
}

/** Returns the values of a row by column name. */
export const cellsOf = ({ columns }: Pick<CsvTable, 'columns'>, { values }: CsvRow): Record<string, string> =>
	Object.fromEntries(columns.map((name, at) => [name, values[at] ?? '']));

const nameColumn = (title: string): string =>
	title
		.trim()
		.toLowerCase()
		.replaceAll(/[\s-]+/g, '_');
