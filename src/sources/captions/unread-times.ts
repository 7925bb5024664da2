import { show } from '../show.ts';

/** The oddity of a word whose time cannot be parsed: it gets the time of the word before. */
export const unreadWordTime = 'word times that cannot be read';

/**
 * Explains in one sentence why a caption has no usable time.
 *
 * @param name name of the time's field in the file
 * @param value raw value; `undefined` if the field is missing
 */
export function reasonUntimed(name: string, value: unknown): string {
	const what = value === undefined ? `${name} is missing` : `${name} is ${show(value)}, which is not a time`;
	return `${what}, so this caption cannot be placed.`;
}
