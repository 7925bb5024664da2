import { countWords, nearestTo } from './nearest.ts';
import { knownSplit } from './two-words.ts';

/** English ordinals, abbreviated and in full. */
const ordinals: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'1st': 'first',
		'2nd': 'second',
		'3rd': 'third',
		'4th': 'fourth',
		'5th': 'fifth',
		'6th': 'sixth',
		'7th': 'seventh',
		'8th': 'eighth',
		'9th': 'ninth',
		'10th': 'tenth',
	}),
);

/**
 * Corrects a query: replaces words that occur nowhere by the words that were probably meant.
 *
 * @param texts where replacements are taken from, such as terms and titles
 */
export function meantBy(query: string, unknown: readonly string[], texts: readonly string[]): string {
	const counts = countWords(texts);
	const meant = new Map(
		unknown.flatMap((word) => {
			const other = knownSplit(word, texts) ?? nearestTo(word, counts);
			return other === undefined ? [] : [[word.toLowerCase(), other] as const];
		}),
	);
	return query.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (typed) => {
		const word = typed.toLowerCase();
		return ordinals.get(word) ?? meant.get(word) ?? typed;
	});
}
