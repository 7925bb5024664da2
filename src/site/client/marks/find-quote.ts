import type { Quoted } from '../margin-notes/quoted.ts';
import { lettersOf, type Piece, type Span, type SpokenText, wordsAt } from './spoken-text.ts';

/**
 * How many letters away words are taken for those that were kept: the more, the longer they are, since short ones are said
 * everywhere.
 */
const REACH = { forEach: 40, most: 4000 };

/**
 * Finds kept words in a talk again, which may have been built anew since: where they stood, else nearest to there. White space
 * makes no difference.
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
	if (sought === '') return undefined;
	const near = base + lettersOf(wordsAt(spoken, { start: base, end: base + from }).slice(0, from)).length;
	const [start] = [letters.lastIndexOf(sought, near), letters.indexOf(sought, near)]
		.filter((at) => at >= 0 && Math.abs(at - near) <= Math.min(sought.length * REACH.forEach, REACH.most))
		.sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
	return start === undefined ? undefined : { start, end: start + sought.length };
}
