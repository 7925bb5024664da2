import type { Rejection } from '../../errors.ts';
import type { VideoFacts } from '../../model.ts';
import { showName } from '../show.ts';

/** The columns that say something of the whole video. */
export const factNames = [
	'title',
	'url',
	'thumbnail',
	'channel',
	'published',
	'language',
	'playlist',
	'position',
] as const satisfies (keyof VideoFacts)[];

/** The columns that are read; all others are ignored. */
export const columnNames = ['video_id', 'text', 'start_second', 'end_second', ...factNames] as const;

export type ColumnName = (typeof columnNames)[number];

/** The values of one row, by column. Other properties may be present; they are ignored. */
export type Fields = { readonly [Name in ColumnName]?: unknown };

const required = ['video_id', 'text', 'start_second'] as const satisfies readonly ColumnName[];

/** A message lists at most this many column names. */
const listed = 20;

/** Whether a name from a header, as it is compared, is that of a column that is read. */
export function isColumnName(name: string | undefined): name is ColumnName {
	return (columnNames as readonly (string | undefined)[]).includes(name);
}

/** A name from a header as it is compared: without surrounding white space, in lower case. */
export function normalizeColumn(name: string): string {
	return name.trim().toLowerCase();
}

/** What is wrong with the columns of a file, or `null`: a required one is missing, or one is there twice. */
export function checkColumns(found: readonly string[]): Rejection | null {
	const missing = required.filter((name) => !found.includes(name));
	if (missing.length > 0) {
		const rest = found.length > listed ? ` and ${found.length - listed} more` : '';
		return {
			reason:
				`${missing.length === 1 ? 'The column' : 'The columns'} ${missing.join(', ')} ` +
				`${missing.length === 1 ? 'is' : 'are'} missing; ` +
				`found: ${found.slice(0, listed).map(showName).join(', ') || 'none'}${rest}.`,
			hint: found.includes('file')
				? 'If this is a list of videos, call it videos.csv.'
				: 'A data set needs the columns video_id, text and start_second; a transcript of one video needs start and text.',
		};
	}
	const twice = columnNames.find((name) => found.indexOf(name) !== found.lastIndexOf(name));
	return twice === undefined
		? null
		: { reason: `The column ${twice} is there twice.`, hint: 'Remove or rename one of the two.' };
}

/** Whether a row of a format without a header lacks a required column altogether. */
export function lacksColumns(fields: Fields): boolean {
	return required.some((name) => fields[name] === undefined);
}
