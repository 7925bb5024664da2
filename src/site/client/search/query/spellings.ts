import { signsMarked, signsUnmarked } from '../../../../text/sign-words.ts';
import { ligatures } from '../../words/comparable.ts';
import { isOneWord } from './formulas.ts';
import { isPhrase } from '../../words/matching.ts';

/** Punctuation inside or between words: anything but letters, marks, numbers, apostrophes and signs that are a part of words. */
const punctuation = /[^\p{L}\p{M}\p{N}\s'’\u2060-\u2064]+/gu;

/** The ligatures of each language that has some. The index keeps them as they are. */
const ligaturesOf: Readonly<Record<string, readonly (keyof typeof ligatures)[]>> = {
	da: ['æ'],
	de: ['ß'],
	fr: ['œ', 'æ'],
	nb: ['æ'],
	no: ['æ'],
};

const superscripts = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** A query with punctuation replaced by spaces: a word with punctuation inside becomes several. `C++` is one. */
export const splitAtPunctuation = (query: string): string => signsUnmarked(splitMarked(signsMarked(query)));

const splitMarked = (marked: string): string => collapseSpaces(marked.replace(punctuation, ' '));

/**
 * The ways in which a query may be spelt in Pagefind's index, likeliest first. The index has a compound (`low-entropy`,
 * `E=mc²`) as one joined word, and each of its parts of two or more letters. It has no punctuation, but marks of
 * signs that are a part of a word: see `signsMarked`.
 *
 * @param language of the index: BCP 47
 * @returns nothing for a query without letters and numbers. A quoted phrase, and the parts of a single word, come as a
 *   phrase
 */
export function spellingsOf(query: string, language: string): string[] {
	const typed = signsMarked(query.toLowerCase());
	const joined = collapseSpaces(typed.replace(punctuation, ''));
	const apart = splitMarked(typed);
	if (isPhrase(query)) return variantsOf([joined, apart, apart.replaceAll(' ', '')], language).map(quoted);
	if (!joined.includes(' ') || isOneWord(query)) {
		const whole = variantsOf([joined, joined.replaceAll(' ', '')], language);
		const parts = variantsOf([apart], language);
		if (apart === typed.trim()) return whole;
		// A word that is short without its punctuation, such as `v` for `V!`, is a prefix of too many: only match it exactly.
		const found = joined.length < MIN_PREFIX_LENGTH || joined.includes(' ') ? whole.map(quoted) : whole;
		// The parts of a single word belong together.
		return apart === joined ? found : [...found, ...parts.map(quoted)];
	}
	// `p value` may be `p-value` in the text, for which the index has no `p`. Nor of `e-mail`.
	const letterJoined = joined.replace(language.startsWith('en') ? loneLetters.english : loneLetters.other, '$1');
	return variantsOf([joined, apart, letterJoined], language);
}

/** Letters before a word that are no words themselves. */
const loneLetters = {
	english: /(?<![\p{L}\p{N}])([^\P{L}aio]) (?=\p{L}{2})/gu,
	other: /(?<![\p{L}\p{N}])([^\P{L}aeiouyàéó]) (?=\p{L}{2})/gu,
};

/** A word with punctuation that has fewer letters and numbers than this is not used as a prefix. */
const MIN_PREFIX_LENGTH = 5;

const quoted = (text: string): string => `"${text}"`;

const variantsOf = (texts: readonly string[], language: string): string[] =>
	[...new Set(texts.flatMap((text) => [text, ...respellings(text, language)]))].filter((text) => text !== '');

const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What German has for a letter with two dots where a keyboard has none. In `Frauen` and `Quelle`, two vowels are two. */
const umlautDigraph = /([ao])e|(?<![aeäq])(u)e/g;

/** The other spellings of a text, with or without ligatures, superscripts and two dots. */
function respellings(text: string, language: string): string[] {
	const [main = ''] = language.split('-', 1);
	const letters = ligaturesOf[main] ?? [];
	const ligated = letters.reduce((so, letter) => so.replaceAll(ligatures[letter], letter), text);
	const unligated = letters.reduce((so, letter) => so.replaceAll(letter, ligatures[letter]), text);
	const power = text.replace(/(?<=\p{L})\d(?![\p{L}\p{N}])/gu, (digit) => superscripts[Number(digit)] ?? digit);
	const umlauted =
		main === 'de' ? text.replace(umlautDigraph, (_, a = '', u = '') => `${a}${u}\u0308`.normalize()) : text;
	return [ligated, unligated, power, umlauted, text.normalize('NFKC')].filter((other) => other !== text);
}
