import { show } from '../show.ts';

/** What is counted where the time of a word cannot be read: the word is said with the one before it. */
export const unreadWordTime = 'times of words that cannot be read';

/**
 * Why the words of a caption have no time, in one sentence.
 *
 * @param name of the time in the file
 * @param value as it stands there; `undefined` where it is missing
 */
export function reasonUntimed(name: string, value: unknown): string {
	const what = value === undefined ? `There is no time (${name})` : `The time ${show(value)} (${name}) cannot be read`;
	return `${what}, so the words of this caption have none.`;
}
