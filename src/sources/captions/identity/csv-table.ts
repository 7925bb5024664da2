import { type CsvError, type Info, parse } from 'csv-parse/sync';
import type { Rejection } from '../../../errors.ts';
import { csvDialect, recordLines, withoutSeparatorLine } from '../../csv-dialect.ts';
import { unreadable } from '../../data-sets/delimited.ts';

/** A table in CSV as it stands in a file, whatever it says. */
export interface CsvTable {
	readonly delimiter: string;
	/** What the header has; empty where the text has no line. */
	readonly titles: readonly string[];
	/** The same as names: `moment_url`, also where it is written `Moment URL`. */
	readonly columns: readonly string[];
	/** The header as it stands there. */
	readonly header: TextPart;
	readonly rows: readonly CsvRow[];
	/** What cannot be read on, and why. */
	readonly rest?: TextPart & { readonly why: Rejection };
}

/** A part of a text; all parts together are the text. */
interface TextPart {
	/** Its first line, from 1; empty lines before it do not count. */
	readonly line: number;
	/** With its line end, and with empty lines before it. */
	readonly text: string;
}

export interface CsvRow extends TextPart {
	/** As many as the row has, which may be more than there are columns, or fewer. */
	readonly values: readonly string[];
}

/** Takes a short table apart. Blanks around values do not count; of what is wrong with it, only what ends the reading is told. */
export function readCsvTable(content: string): CsvTable {
	let failure: CsvError | undefined;
	const text = withoutSeparatorLine(content);
	const bytes = Buffer.from(text);
	const dialect = csvDialect(text);
	const options = { ...dialect, trim: true, on_skip: (error?: CsvError) => void (failure = error) } as const;
	const records = parse(text, options) as unknown as { record: string[]; info: Info }[];
	const linesOf = recordLines();
	let [end, endByte] = [0, 0];
	const [header, ...rows] = records.map(({ record: values, info }): CsvRow => {
		const lines = linesOf(values, info.lines);
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

/** @param lines how many are before it */
function partAfter(text: string, lines: number): TextPart {
	const empty = /^\s*[\r\n]/.exec(text)?.[0] ?? '';
	return { line: lines + 1 + (empty.match(/\r\n|\r|\n/g)?.length ?? 0), text };
}

/** What a row has in each column, by the column's name. */
export const cellsOf = ({ columns }: Pick<CsvTable, 'columns'>, { values }: CsvRow): Record<string, string> =>
	Object.fromEntries(columns.map((name, at) => [name, values[at] ?? '']));

const nameColumn = (title: string): string =>
	title
		.trim()
		.toLowerCase()
		.replaceAll(/[\s-]+/g, '_');
