import { ligatures } from '../words/comparable.ts';
import { isPhrase } from '../words/matching.ts';

/** What stands within a word as people write it, and what parts words: all but letters, marks, numbers and apostrophes. */
const sign = /[^\p{L}\p{M}\p{N}\s'’]+/gu;

/** The ligatures of the languages that have some. The index keeps them as they are. */
const ligaturesOf: Readonly<Record<string, readonly (keyof typeof ligatures)[]>> = {
	da: ['æ'],
	de: ['ß'],
	fr: ['œ', 'æ'],
	nb: ['æ'],
	no: ['æ'],
};

const raised = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** A query without what is neither letter nor number: words with signs within are several. */
export const wordsApart = (query: string): string => tidy(query.replace(sign, ' '));

/**
 * The ways in which what a query asks for may stand in Pagefind's index, the likeliest first. The index knows a word of
 * several parts (`low-entropy`, `E=mc²`) joined, and each of its parts of two letters and more; words apart it knows apart.
 * What is neither letter nor number it does not know: of `C++` it has `c`.
 *
 * @param language of the index: BCP 47
 * @returns none where a query has neither letter nor number; a quoted phrase, and the parts of a single word, as a phrase
 */
export function spellingsOf(query: string, language: string): string[] {
	const typed = query.toLowerCase();
	const joined = tidy(typed.replace(sign, ''));
	const apart = wordsApart(typed);
	if (isPhrase(query)) return variantsOf([joined, apart, apart.replaceAll(' ', '')], language).map(quoted);
	if (!joined.includes(' ')) {
		const [whole, parts] = [variantsOf([joined], language), variantsOf([apart], language)];
		if (apart === typed.trim()) return whole;
		// What is short without its signs begins many a word: it is looked for as it is, as `c` of `C++`.
		const found = joined.length < SHORT ? whole.map(quoted) : whole;
		// The parts of what is one word belong together.
		return apart === joined ? found : [...found, ...parts.map(quoted)];
	}
	// `p value` may be written `p-value`, of which the index has no `p`. A vowel alone is a word: `a value`.
	const letterJoined = joined.replace(/(?<![\p{L}\p{N}])([^\P{L}aeiouyàéó]) (?=\p{L}{2})/gu, '$1');
	return variantsOf([joined, apart, letterJoined], language);
}

/** Letters and numbers of a word with signs below which it stands for itself alone, and not for what begins with it. */
const SHORT = 5;

const quoted = (text: string): string => `"${text}"`;

const variantsOf = (texts: readonly string[], language: string): string[] =>
	[...new Set(texts.flatMap((text) => [text, ...respelt(text, language)]))].filter((text) => text !== '');

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text with and without ligatures and raised numbers, where it has what may be written so. */
function respelt(text: string, language: string): string[] {
	const letters = ligaturesOf[language.split('-', 1)[0] ?? ''] ?? [];
	const bound = letters.reduce((so, letter) => so.replaceAll(ligatures[letter], letter), text);
	const loose = letters.reduce((so, letter) => so.replaceAll(letter, ligatures[letter]), text);
	const power = text.replace(/(?<=\p{L})\d(?![\p{L}\p{N}])/gu, (digit) => raised[Number(digit)] ?? digit);
	return [bound, loose, power, text.normalize('NFKC')].filter((other) => other !== text);
}
