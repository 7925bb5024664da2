import type { CsvError } from 'csv-parse';
import type { Rejection } from '../errors.ts';
import { LONGEST_RECORD, tooLong } from './data-sets/record.ts';

/** Removes Excel's delimiter line (`sep=;`) above the header, but not its line break, so that line numbers stay. */
export const withoutSeparatorLine = (text: string): string => text.replace(/^sep=.(?=\r?\n)/i, '');

/** Returns the header line of a table. */
export const headerLine = (text: string): string =>
	withoutSeparatorLine(text)
		.trimStart()
		.split(/[\r\n]/, 1)[0] ?? '';

/** Returns the delimiter of a header line: tab, comma or semicolon, whichever occurs most. */
export function delimiterOf(header: string): '\t' | ',' | ';' {
	const count = (delimiter: string): number => header.split(delimiter).length;
	return (['\t', ',', ';'] as const).reduce((best, next) => (count(next) > count(best) ? next : best));
}

/**
 * A table as Whisper writes it, with times in whole milliseconds. It never quotes, so a quotation mark may be the only one.
 * Other programs that use these headings quote.
 */
const isOfWhisper = /^start\tend\ttext\r?\n\d+\t\d+\t/;

/** Returns options for csv-parse: every record comes with its position, and those before a fatal error still arrive. */
export function csvDialect(head: string) {
	return {
		delimiter: delimiterOf(headerLine(head)),
		info: true,
		max_record_size: LONGEST_RECORD,
		quote: isOfWhisper.test(head) ? false : '"',
		relax_column_count: true,
		relax_quotes: true,
		// Rows that another program appended may end differently; only very old tables have carriage returns alone.
		record_delimiter: head.includes('\n') ? ['\r\n', '\n'] : ['\r'],
		skip_empty_lines: true,
		// Delivers the records before an error. The two kinds of error that remain both end the file.
		skip_records_with_error: true,
	} as const;
}

/**
 * Returns a function that gives the first and last line of each record, to be called for every record in order. The
 * parser reports only the last line, and counts a CRLF inside quotes as two lines.
 */
export function recordLines(): (values: readonly string[], parsedLines: number) => { begin: number; end: number } {
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

/** The flaw of a row with more or fewer values than the header. */
export function wrongLength(found: number, expected: number): Rejection {
	return {
		reason: `The row has ${found} ${found === 1 ? 'value' : 'values'}, but the header has ${expected} columns.`,
		hint: 'Put values that contain a delimiter, a quote or a line break in double quotes.',
	};
}

/** The flaw of a table whose rest cannot be parsed. */
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
