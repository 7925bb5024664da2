import type { SiteWords } from '../../lists/words.ts';
import { abbreviatedBy } from '../query/abbreviation.ts';
import { closestTerm, type TermCandidate } from '../query/closest-term.ts';
import { countWords, makeCorrector } from '../query/spelling-correction.ts';
import { plain, queryWords, wordsIn } from '../../words/matching.ts';
import { knownSplit } from './split-word.ts';
import { unitsInWords } from '../query/units.ts';

/** English ordinals in words, starting with the first. */
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Spells out an ordinal: `second` for `2nd`. */
const ordinalWord = (word: string): string | undefined =>
	ordinals[Number(/^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1]) - 1];

/** Where corrections come from. */
export interface KnownWords extends SiteWords {
	/** Terms and titles. */
	readonly texts: readonly string[];
}

export const noKnownWords: KnownWords = { texts: [], said: [], heard: [] };

/**
 * Corrects the words of a query that occur nowhere: replaces a misheard form with its glossary term, a unit symbol with
 * its name, a joined word with its two parts, and capitals with what they abbreviate; removes signs from a word;
 * otherwise takes the closest word of the terms, titles and transcripts. If the query as a whole is close to a term or
 * title, returns that.
 */
export function correctQuery(query: string, unknown: readonly string[], known: KnownWords): string {
	const { texts, said } = known;
	// `include` for `#include`, but `C++` means nothing without its signs.
	const bare = unknown.length > 0 ? query.replace(/(?<!\S)[#.-]+(?=\p{L}{3})/gu, '') : query;
	const correctWord = unknown.length > 0 ? makeCorrector(countWords(texts), said) : () => undefined;
	const replacements = new Map(
		unknown.flatMap((word) => {
			const other = knownSplit(word, texts) ?? expandAbbreviation(word, texts) ?? correctWord(word);
			return other === undefined ? [] : [[word.toLowerCase(), other] as const];
		}),
	);
	const withTerms = replaceMisheard(unitsInWords(bare), unknown, known);
	// `neural network` for `nuetral network`, where the word alone is closer to `neutral`.
	const closest = withTerms === query && /\s/.test(query) ? closestTerm(texts.map(asCandidate), query) : undefined;
	if (closest) return closest.term;
	return withTerms.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (typed) => {
		const word = typed.toLowerCase();
		return ordinalWord(word) ?? replacements.get(word) ?? typed;
	});
}

/** The first of some texts that a word in capitals abbreviates. */
const expandAbbreviation = (word: string, texts: readonly string[]): string | undefined =>
	/^\p{Lu}+s?$/u.test(word) ? texts.find(abbreviatedBy(word)) : undefined;

const asCandidate = (term: string): TermCandidate => ({ term, talks: 1 });

/** Replaces misheard forms of glossary terms with the terms, if a word of the form occurs nowhere. */
function replaceMisheard(query: string, unknown: readonly string[], { heard }: KnownWords): string {
	const isUnknown = new Set(unknown.map(plain));
	// Longest first, so that a form wins over its own prefix.
	const forms = heard
		.map(([form, term]) => ({ words: queryWords(form), term }))
		.filter(({ words }) => words.some((word) => isUnknown.has(word)))
		.sort((a, b) => b.words.length - a.words.length);
	return forms.reduce((text, { words, term }) => {
		const typed = wordsIn(text);
		const at = typed.findIndex((_, index) => words.every((word, offset) => typed[index + offset]?.word === word));
		const [first, last] = [typed[at], typed[at + words.length - 1]];
		return first && last ? text.slice(0, first.start) + term + text.slice(last.end) : text;
	}, query);
}
