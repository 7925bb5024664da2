import type { Quoted } from '../margin-notes/quoted.ts';
import { lettersOf, type Piece, type Span, type SpokenText, wordsAt } from './spoken-text.ts';

/**
 * How many letters away words are taken for those that were kept: the more, the longer they are, since short ones are said
 * everywhere.
 */
const REACH = { forEach: 40, most: 4000 };

/**
 * Finds kept words in a talk again, which may have been built anew since: where they stood, else nearest to there. White space
 * makes no difference; nor do capitals and signs where the words do not stand there as they were, since captions that somebody
 * wrote have them where those of a program have none.
 *
 * @param base letter at which the moment begins that they are of
 * @returns `undefined` where the talk does not say them there any more
 */
export function findQuote<P extends Piece>(
	spoken: SpokenText<P>,
	base: number,
	{ words, from = 0 }: Quoted,
): Span | undefined {
	const { letters } = spoken;
	const sought = lettersOf(words);
	const near = base + lettersOf(wordsAt(spoken, { start: base, end: base + from }).slice(0, from)).length;
	const reach = Math.min(sought.length * REACH.forEach, REACH.most);
	const start = nearest(letters, sought, near, reach);
	if (start !== undefined) return { start, end: start + sought.length };
	const around = spokenIn(letters, Math.max(0, near - reach), near + reach + sought.length);
	const saying = around.map(({ said }) => said).join('');
	const asSaid = spokenIn(sought).map(({ said }) => said);
	const at = nearest(saying, asSaid.join(''), around.filter((one) => one.start < near).length, Infinity);
	const [first, last] = at === undefined ? [] : [around[at], around[at + asSaid.length - 1]];
	return first && last && { start: first.start, end: last.end };
}

/** Where a text stands nearest to a place, and no further from it than so many characters. */
function nearest(text: string, sought: string, near: number, reach: number): number | undefined {
	if (sought === '') return undefined;
	const [start] = [text.lastIndexOf(sought, near), text.indexOf(sought, near)]
		.filter((at) => at >= 0 && Math.abs(at - near) <= reach)
		.sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
	return start;
}

/** The letters and digits among signs, in lower case, by code unit, and where each stands. */
function spokenIn(letters: string, start = 0, end = letters.length): (Span & { readonly said: string })[] {
	return [...letters.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]/gu)].flatMap(({ 0: letter, index }) => {
		const place = { start: start + index, end: start + index + letter.length };
		return letter
			.toLowerCase()
			.split('')
			.map((said) => ({ said, ...place }));
	});
}
