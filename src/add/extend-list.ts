import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Problem, Rejection } from '../errors.ts';
import { problemsOf } from '../files/unreadable-file.ts';
import type { SourceFile } from '../model.ts';
import { decode, type Decoded } from '../text/decode.ts';
import { printable } from '../text/printable.ts';
import { cellsOf, type CsvRow, type CsvTable, readCsvTable } from '../sources/csv-table.ts';
import { isVideoList } from '../sources/captions/identity/companion-name.ts';
import { listFields, readVideoList } from '../sources/captions/identity/video-list.ts';
import { showName } from '../sources/show.ts';
import type { Candidate } from './candidate.ts';

/** Whether a file has the name of a list that rows can be appended to. */
export const isCsvList = (name: string): boolean => isVideoList(name) && /\.csv$/i.test(name);

/** The text of a `videos.csv`, and its path for messages. */
export interface List {
	readonly text: string;
	readonly name: string;
}

/** What a given list adds to the existing one. */
export interface Extension {
	/** Text to append to the existing list; may be empty. */
	readonly tail: string;
	/** The files named by the new rows. */
	readonly files: readonly string[];
	/** Columns that builds do not read and the existing list lacks; their cells are dropped. */
	readonly leftOut: readonly string[];
	/** Why nothing is appended. */
	readonly problems: readonly Problem[];
	/** Given rows for files that the existing list describes differently; its rows are kept. */
	readonly conflicts: readonly Problem[];
	/** The given list without rows for files in the existing one; line numbers stay the same. */
	readonly newRows: string;
}

/**
 * Reads a given `videos.csv` and the existing one, and returns the rows to append to that. Only to UTF-8: whether text can be
 * written in another encoding, which was guessed from the bytes, is uncertain.
 *
 * @param there the existing list
 */
export async function extensionOf(there: SourceFile, given: Candidate): Promise<Extension> {
	const [known, more] = [await read(there.path, there.name), await read(given.path, given.from)];
	if (more.problems.length > 0) return { ...nothingToAppend, problems: more.problems, conflicts: [], newRows: '' };
	if (known.problems.length > 0) return refusedForErrors(there.name, more, known.problems);
	const extension = extendList(known, more);
	if (extension.tail === '' || known.encoding === 'utf-8') return extension;
	return { ...extension, ...nothingToAppend, problems: [{ file: given.from, ...notUtf8(there.name, known.encoding) }] };
}

interface Read extends List, Pick<Decoded, 'encoding'> {
	/** Why it cannot be read. */
	readonly problems: readonly Problem[];
}

async function read(path: string, name: string): Promise<Read> {
	try {
		return { ...decode(await readFile(path), name), name, problems: [] };
	} catch (error) {
		return { text: '', encoding: 'utf-8', name, problems: problemsOf(error, name) };
	}
}

/**
 * Compares a given `videos.csv` with the existing one, by the file that each row names. Does not rewrite existing rows; new ones
 * use the columns, delimiter and line ends of the existing list.
 */
export function extendList(there: List, given: List): Extension {
	const broken = readVideoList(there.text, there.name).problems;
	if (broken.length > 0) return refusedForErrors(there.name, given, broken);
	const [known, more] = [readCsvTable(there.text), readCsvTable(given.text)];
	const rowOf = new Map(known.rows.map((row) => [fileOf(known, row), row]));
	const isNew = (row: CsvRow): boolean =>
		row.values.length !== more.columns.length || !more.columns.includes('file') || !rowOf.has(fileOf(more, row));
	const textOf = (row: CsvRow): string => (isNew(row) ? row.text : row.text.replaceAll(/[^\r\n]+/g, ''));
	const newRows = [more.header.text, ...more.rows.map(textOf), more.rest?.text].join('');

	// The last row for a file counts.
	const rows = [...new Map(more.rows.map((row) => [fileOf(more, row), row])).values()];
	const conflicts = rows.flatMap((row) => {
		const other = rowOf.get(fileOf(more, row));
		const fields = other && !isNew(row) ? differingFields(cellsOf(more, row), cellsOf(known, other)) : [];
		return fields.length > 0
			? [{ file: given.name, line: row.line, ...conflict(there.name, fileOf(more, row), fields) }]
			: [];
	});
	const refused = { ...nothingToAppend, problems: [], conflicts, newRows };
	const wrong = readVideoList(newRows, given.name).problems;
	if (wrong.length > 0) return { ...refused, problems: wrong };

	const cells = rows.filter(isNew).map((row) => cellsOf(more, row));
	const lacking = more.columns.filter((name) => !known.columns.includes(name) && cells.some((row) => row[name]));
	const needed = lacking.filter((name) => listFields.includes(name));
	const withheld = (why: Rejection) => ({
		...refused,
		problems: [{ file: given.name, ...why }],
	});
	if (needed.length > 0)
		return withheld(known.columns.length === 0 ? isEmpty(there.name) : noColumn(there.name, needed));
	const values = cells.map((row) => known.columns.map((name) => row[name] ?? ''));
	const tail = values.length === 0 ? '' : below(there.text, known.delimiter, values);
	const whole = readCsvTable(there.text + tail).rows.map((row) => row.values);
	if (!isDeepStrictEqual(whole, [...known.rows.map((row) => row.values), ...values]))
		return withheld(notReadBack(there.name));
	return { ...refused, tail, files: cells.map((row) => row.file ?? ''), leftOut: lacking };
}

/** The fields of an extension that appends nothing. */
const nothingToAppend = { tail: '', files: [], leftOut: [] };

/** No rows can be appended to a list with errors, because the files it names are uncertain. */
const refusedForErrors = (there: string, given: List, broken: readonly Problem[]): Extension => ({
	...nothingToAppend,
	problems: [...broken, { file: given.name, ...cannotBeUsed(there) }],
	conflicts: [],
	newRows: given.text,
});

const fileOf = (table: CsvTable, row: CsvRow): string => (cellsOf(table, row).file ?? '').normalize();

const differingFields = (given: Record<string, string>, there: Record<string, string>): string[] =>
	listFields.filter((name) => name !== 'file' && given[name] && given[name] !== there[name]);

/** Rows to append to a text: with the line end of its header, and a final line end only if the text has one. */
function below(text: string, delimiter: string, rows: readonly (readonly string[])[]): string {
	const end = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
	const lines = rows.map((values) => values.map((value) => quoted(value, delimiter)).join(delimiter)).join(end);
	return /[\r\n]$/.test(text) ? lines + end : end + lines;
}

const quoted = (value: string, delimiter: string): string =>
	value.includes(delimiter) || /["\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

const notUtf8 = (there: string, encoding: string) => ({
	reason: `${printable(there)} is in ${encoding}, and rows are appended only to UTF-8.`,
	hint: 'Save that list as UTF-8, and add this again.',
});

const cannotBeUsed = (there: string) => ({
	reason: `${printable(there)} has errors, so no rows are appended to it.`,
	hint: 'Fix that list, and add this again.',
});

const noColumn = (there: string, columns: readonly string[]) => ({
	reason: `${printable(there)} lacks columns that the new rows need: ${columns.join(', ')}.`,
	hint: 'Add these columns to it, empty in the existing rows; then add this again.',
});

const isEmpty = (there: string) => ({
	reason: `${printable(there)} is empty: without a header, no rows can be appended to it.`,
	hint: 'Delete it, and add this again.',
});

const notReadBack = (there: string) => ({
	reason: `The new rows would be misread if appended to ${printable(there)}.`,
	hint: 'Save that list again as CSV in UTF-8, and add this again.',
});

const conflict = (there: string, file: string, fields: readonly string[]) => ({
	reason: `The row for ${showName(file)} in ${printable(there)} differs (${fields.join(', ')}) and is kept.`,
	hint: 'If the new row is right, change it there.',
});
