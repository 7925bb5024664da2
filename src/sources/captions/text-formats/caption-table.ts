import type { Flaw } from '../../../errors.ts';
import { delimiterOf, headerLine } from '../../csv-dialect.ts';
import { wrongLength } from '../../data-sets/delimited.ts';
import type { Track } from '../track.ts';
import { type Field, fieldNamed } from '../fields/field-names.ts';
import { OddityTally } from '../oddity-tally.ts';
import { guessColumns } from './guess-columns.ts';
import { captionsOfTexts, type FieldTime, type TimedText } from '../fields/timed-texts.ts';
import { type CsvRow, type CsvTable, readCsvTable } from '../identity/csv-table.ts';

/** The columns that are read, by their places. */
type Columns = Readonly<
	Partial<Record<Field, { readonly at: number; readonly name: string; readonly unit?: number | undefined }>>
>;

// In characters.
const longestHeader = 4096;
/** How much of a table without headings is looked at to guess what its columns hold. */
const guessedFrom = 8192;

// A column that tells several videos apart.
const ofVideo = /^(?:video|youtube)(?:[ _-]?(?:id|url|name|title))?$/i;

/**
 * Whether a text is a table of what is said in one video: its first line names columns for a time and a text. One for the id of
 * the video makes it a data set.
 */
export function looksLikeCaptionTable(text: string): boolean {
	const header = headerLine(text.slice(0, longestHeader));
	const titles = header.split(delimiterOf(header)).map((title) => title.trim().replaceAll(/^"|"$/g, ''));
	if (titles.some((title) => ofVideo.test(title))) return false;
	const { start, text: said } = columnsOf(titles);
	return start !== undefined && said !== undefined;
}

/**
 * Reads a table with a caption in each row, as MacWhisper, whisper.cpp, Premiere and spreadsheets write it: times in seconds,
 * milliseconds or as a clock has them, in any order of columns. Others than those of times, text and speaker say nothing.
 */
export function parseCaptionTable(text: string): Track {
	const table = readCsvTable(text);
	return captionsOfRows(table, table.rows, columnsOf(table.titles));
}

/** Whether a text is such a table without headings, by what is in its first rows. */
export const looksLikeBareTable = (text: string): boolean => columnsGuessedIn(text) !== undefined;

/** Reads a table without headings. For what its columns were taken is an oddity. */
export function parseBareTable(text: string): Track {
	const table = readCsvTable(text);
	const rows = rowsOfBare(table);
	const columns = columnsGuessedIn(text) ?? {};
	const track = captionsOfRows(table, rows, columns);
	const taken = new OddityTally();
	taken.add(`rows without headings, their columns taken for ${namesOf(columns)}`, rows.length);
	taken.addAll(track.oddities ?? []);
	return { ...track, oddities: taken.list() };
}

function columnsGuessedIn(text: string): Columns | undefined {
	const head = text.slice(0, guessedFrom);
	const first = head.slice(0, head.indexOf('\n') + 1);
	if (!/\d/.test(first) || !/[,;\t]/.test(first)) return undefined;
	const rows = rowsOfBare(readCsvTable(head)).map(({ values }) => values);
	const guessed = guessColumns(head.length < text.length ? rows.slice(0, -1) : rows);
	return guessed && Object.fromEntries(Object.entries(guessed).map(([field, at]) => [field, { at, name: field }]));
}

/** All rows of a table whose first is no heading. */
const rowsOfBare = ({ titles, header, rows }: CsvTable): CsvRow[] => [{ ...header, values: titles }, ...rows];

/** What columns hold, in their order: `start, end, text`. */
const namesOf = (columns: Columns): string =>
	Object.values(columns)
		.sort((a, b) => a.at - b.at)
		.map(({ name }) => name)
		.join(', ');

function captionsOfRows({ titles, rest }: CsvTable, rows: readonly CsvRow[], columns: Columns): Track {
	const flaws: Flaw[] = [];
	const texts = rows.flatMap((row): TimedText[] => {
		const { line, values } = row;
		if (values.length !== titles.length) {
			flaws.push({ line, ...wrongLength(values.length, titles.length) });
			return [];
		}
		const valueOf = (field: Field): string => values[columns[field]?.at ?? -1] ?? '';
		return [
			{
				place: { line },
				text: valueOf('text'),
				start: timeIn(columns.start, row),
				end: timeIn(columns.end, row),
				duration: timeIn(columns.duration, row),
				speaker: valueOf('speaker') || undefined,
			},
		];
	});
	const read = captionsOfTexts(texts);
	const ending = rest ? [{ line: rest.line, ...rest.why }] : [];
	return { ...read, flaws: [...flaws, ...read.flaws, ...ending] };
}

/** Of several columns for the same the one with the best name. */
function columnsOf(titles: readonly string[]): Columns {
	const best: Partial<Record<Field, { at: number; name: string; unit?: number | undefined; rank: number }>> = {};
	for (const [at, name] of titles.entries()) {
		const named = fieldNamed(name);
		const before = named && best[named.field];
		if (named && (!before || named.rank < before.rank))
			best[named.field] = { at, name, unit: named.unit, rank: named.rank };
	}
	return best;
}

/** The time in a cell; an empty one says nothing of an end. */
function timeIn(column: Columns['start'], { values }: CsvRow): FieldTime | undefined {
	if (!column) return undefined;
	const value = values[column.at] ?? '';
	return { name: column.name, value: value === '' ? undefined : value, unit: column.unit };
}
