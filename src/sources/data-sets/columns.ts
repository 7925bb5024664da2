import type { Rejection } from '../../errors.ts';
import { factNames } from '../facts.ts';
import { showName } from '../show.ts';

/** The columns that are read. All others are ignored. */
export const columnNames = ['video_id', 'text', 'start_second', 'end_second', ...factNames] as const;

export type ColumnName = (typeof columnNames)[number];

/** The values of one row, by column. Other properties are ignored. */
export type Fields = { readonly [Name in ColumnName]?: unknown };

const required = ['video_id', 'text', 'start_second'] as const satisfies readonly ColumnName[];

/** Maximum number of column names in a message. */
const MAX_LISTED = 20;

/** Whether a normalized name from a header is that of a column that is read. */
export function isColumnName(name: string | undefined): name is ColumnName {
	return (columnNames as readonly (string | undefined)[]).includes(name);
}

/** Normalizes a name from a header: trimmed and in lower case. */
export function normalizeColumn(name: string): string {
	return name.trim().toLowerCase();
}

/** Returns what is wrong with the columns of a file (a required one is missing, or one is duplicated), or `null`. */
export function checkColumns(found: readonly string[]): Rejection | null {
	const missing = required.filter((name) => !found.includes(name));
	if (missing.length > 0) {
		const rest = found.length > MAX_LISTED ? ` and ${found.length - MAX_LISTED} more` : '';
		return {
			reason:
				`${missing.length === 1 ? 'The column' : 'The columns'} ${missing.join(', ')} ` +
				`${missing.length === 1 ? 'is' : 'are'} missing; ` +
				`found: ${found.slice(0, MAX_LISTED).map(showName).join(', ') || 'none'}${rest}.`,
			hint: found.includes('file')
				? 'If this is a list of videos, rename it to videos.csv.'
				: 'A data set needs the columns video_id, text and start_second; a transcript of one video needs start and text.',
		};
	}
	const twice = columnNames.find((name) => found.indexOf(name) !== found.lastIndexOf(name));
	return twice === undefined
		? null
		: { reason: `The column ${twice} appears twice.`, hint: 'Remove or rename one of the two.' };
}

/** Whether a row, in a format without a header, lacks a required column. */
export function lacksColumns(fields: Fields): boolean {
	return required.some((name) => fields[name] === undefined);
}
