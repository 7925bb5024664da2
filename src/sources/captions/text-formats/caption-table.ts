import type { Flaw } from '../../../errors.ts';
import { delimiterOf, headerLine, wrongLength } from '../../csv-dialect.ts';
import type { Format, Track } from '../track.ts';
import { type Field, fieldNamed } from '../fields/field-names.ts';
import { guessColumns } from './guess-columns.ts';
import { toCaptions, type FieldTime, type TimedText, withoutReferences } from '../fields/timed-texts.ts';
import { type CsvRow, type CsvTable, readCsvTable } from '../../csv-table.ts';
import { formatAsText, isFormulaError, restoreHours, restoreTime } from '../../spreadsheet.ts';

/**
 * A table with one caption per row, as MacWhisper, whisper.cpp, Premiere and spreadsheets write it: times in seconds,
 * milliseconds or clock notation, columns in any order. Columns other than times, text and speaker are ignored.
 */
export const captionTable = {
	name: 'table of captions',
	looksLike: hasHeadings,
	parse: parseTable,
} as const satisfies Format<string>;

/** The same without headings, judging by its first rows. The guessed columns are reported as an oddity. */
export const bareTable = {
	name: 'table of captions',
	looksLike: (text) => columnsGuessedIn(text) !== undefined,
	parse: parseBareTable,
} as const satisfies Format<string>;

/** The columns that are read, each with its index. */
type Columns = Readonly<
	Partial<Record<Field, { readonly at: number; readonly name: string; readonly unit?: number | undefined }>>
>;

// In characters.
const MAX_HEADER = 4096;
/** Number of characters from which the columns of a table without headings are guessed. */
const GUESSED_FROM = 8192;

// A column that identifies a video: the table has several.
const videoColumn = /^(?:video|youtube)(?:[ _-]?(?:id|url|name|title))?$/i;

/**
 * Whether a text is a table of captions of one video: its header has columns for a time and a text, and none for the
 * video, which would make it a data set.
 */
function hasHeadings(text: string): boolean {
	const header = headerLine(text.slice(0, MAX_HEADER));
	const titles = header.split(delimiterOf(header)).map((title) => title.trim().replaceAll(/^"|"$/g, ''));
	if (titles.some((title) => videoColumn.test(title))) return false;
	const columns = columnsOf(titles);
	return columns.start !== undefined && columns.text !== undefined;
}

function parseTable(text: string): Track {
	const table = readCsvTable(text);
	return captionsOfRows(table, table.rows, columnsOf(table.titles));
}

function parseBareTable(text: string): Track {
	const table = readCsvTable(text);
	const rows = rowsOfBare(table);
	const columns = columnsGuessedIn(text) ?? {};
	const track = captionsOfRows(table, rows, columns);
	const guessed = { what: `rows without headings, with columns read as ${namesOf(columns)}`, count: rows.length };
	return { ...track, oddities: [guessed, ...track.oddities] };
}

function columnsGuessedIn(text: string): Columns | undefined {
	const head = text.slice(0, GUESSED_FROM);
	const first = head.slice(0, head.indexOf('\n') + 1);
	if (!/\d/.test(first) || !/[,;\t]/.test(first)) return undefined;
	const rows = rowsOfBare(readCsvTable(head)).map(({ values }) => values);
	const guessed = guessColumns(head.length < text.length ? rows.slice(0, -1) : rows);
	return guessed && Object.fromEntries(Object.entries(guessed).map(([field, at]) => [field, { at, name: field }]));
}

/** Returns all rows of a table without a header, including the first. */
const rowsOfBare = ({ titles, header, rows }: CsvTable): CsvRow[] => [{ ...header, values: titles }, ...rows];

/** Lists the columns in order: `start, end, text`. */
const namesOf = (columns: Columns): string =>
	Object.values(columns)
		.sort((a, b) => a.at - b.at)
		.map(({ name }) => name)
		.join(', ');

function captionsOfRows({ titles, rest }: CsvTable, rows: readonly CsvRow[], columns: Columns) {
	const flaws: Flaw[] = [];
	const cellOf = ({ values }: CsvRow, field: Field): string => values[columns[field]?.at ?? -1] ?? '';
	const times = restoreHours(rows.flatMap((row) => [cellOf(row, 'start'), cellOf(row, 'end')]));
	const texts = rows.flatMap((row, index): TimedText[] => {
		const { line, values } = row;
		if (values.length !== titles.length) {
			flaws.push({ line, ...wrongLength(values.length, titles.length) });
			return [];
		}
		if (isFormulaError(cellOf(row, 'text'))) {
			flaws.push({ line, ...lostText });
			return [];
		}
		return [
			{
				place: { line },
				text: withoutReferences(cellOf(row, 'text')),
				start: timeOf(columns.start, times[2 * index]),
				end: timeOf(columns.end, times[2 * index + 1]),
				duration: timeOf(columns.duration, cellOf(row, 'duration')),
				speaker: cellOf(row, 'speaker') || undefined,
			},
		];
	});
	const track = toCaptions(texts);
	const restored = rows.filter((row, index) => times[2 * index] !== cellOf(row, 'start')).length;
	const oddities = [...track.oddities, ...(restored > 0 ? [{ what: hoursRestored, count: restored }] : [])];
	const restFlaw = rest ? [{ line: rest.line, ...rest.why }] : [];
	return { ...track, oddities, flaws: [...flaws, ...track.flaws, ...restFlaw] };
}

const hoursRestored = 'times that Excel saved without their hour, restored';

const lostText = {
	reason: 'The text is the error of a formula.',
	hint: `${formatAsText} Then write what is said.`,
};

/** Assigns columns to fields; if several columns match a field, the one with the best name. */
function columnsOf(titles: readonly string[]): Columns {
	const best: Partial<Record<Field, { at: number; name: string; unit?: number | undefined; rank: number }>> = {};
	for (const [at, name] of titles.entries()) {
		const named = fieldNamed(name);
		const other = named && best[named.field];
		if (named && (!other || named.rank < other.rank))
			best[named.field] = { at, name, unit: named.unit, rank: named.rank };
	}
	return best;
}

/** Returns the time in a cell, with an undefined value if the cell is empty. */
function timeOf(column: Columns['start'], cell = ''): FieldTime | undefined {
	if (!column) return undefined;
	const value = restoreTime(cell);
	return { name: column.name, value: value === '' ? undefined : value, unit: column.unit };
}
