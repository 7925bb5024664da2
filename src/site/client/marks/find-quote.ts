import type { Quoted } from '../margin-notes/quoted.ts';
import { lettersOf, type Piece, type Span, type SpokenText, wordsAt } from './spoken-text.ts';

/**
 * Maximum distance, in letters, at which words are still taken for the stored ones. It grows with their length, since
 * short words occur everywhere.
 */
const MAX_DISTANCE = { perLetter: 40, total: 4000 };

/**
 * Finds stored words in a talk again, which may have been rebuilt since: at their old position, or else nearest to it.
 * Ignores white space. If there is no exact match, also ignores case and punctuation: captions written by a person have
 * both, those of a program may not.
 *
 * @param base letter at which the moment of the words begins
 * @returns `undefined` if the talk no longer has the words there
 */
export function findQuote<P extends Piece>(
	spoken: SpokenText<P>,
	base: number,
	{ words, from = 0 }: Quoted,
): Span | undefined {
	const { letters } = spoken;
	const sought = lettersOf(words);
	const near = base + lettersOf(wordsAt(spoken, { start: base, end: base + from }).slice(0, from)).length;
	const reach = Math.min(sought.length * MAX_DISTANCE.perLetter, MAX_DISTANCE.total);
	const start = nearest(letters, sought, near, reach);
	if (start !== undefined) return { start, end: start + sought.length };
	const nearby = spokenIn(letters, Math.max(0, near - reach), near + reach + sought.length);
	const nearbyLetters = nearby.map(({ letter }) => letter).join('');
	const soughtLetters = spokenIn(sought).map(({ letter }) => letter);
	const at = nearest(nearbyLetters, soughtLetters.join(''), nearby.filter((one) => one.start < near).length, Infinity);
	const [first, last] = at === undefined ? [] : [nearby[at], nearby[at + soughtLetters.length - 1]];
	return first && last && { start: first.start, end: last.end };
}

/** Position of the occurrence of a text nearest to `near`, at most `reach` characters away. */
function nearest(text: string, sought: string, near: number, reach: number): number | undefined {
	if (sought === '') return undefined;
	const [start] = [text.lastIndexOf(sought, near), text.indexOf(sought, near)]
		.filter((at) => at >= 0 && Math.abs(at - near) <= reach)
		.sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
	return start;
}

/** The letters and digits of a text in lower case, by code unit, each with its position. */
function spokenIn(letters: string, start = 0, end = letters.length): (Span & { readonly letter: string })[] {
	return [...letters.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]/gu)].flatMap(({ 0: original, index }) => {
		const place = { start: start + index, end: start + index + original.length };
		return original
			.toLowerCase()
			.split('')
			.map((letter) => ({ letter, ...place }));
	});
}
