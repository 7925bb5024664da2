import { signsMarked, signsUnmarked } from '../../../../text/sign-words.ts';
import { ligatures } from '../../words/comparable.ts';
import { isOneWord } from './formulas.ts';
import { isPhrase } from '../../words/matching.ts';

/**
 * Punctuation in or between words: anything but letters, marks, numbers, apostrophes and signs that are part of a word.
 */
const punctuation = /[^\p{L}\p{M}\p{N}\s'’\u2060-\u2064]+/gu;

/** The ligatures of the languages that have some. The index keeps them. */
const ligaturesOf: Readonly<Record<string, readonly (keyof typeof ligatures)[]>> = {
	da: ['æ'],
	de: ['ß'],
	fr: ['œ', 'æ'],
	nb: ['æ'],
	no: ['æ'],
};

const superscripts = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** Replaces the punctuation of a query with spaces, which splits words that contain some. `C++` stays one word. */
export const splitAtPunctuation = (query: string): string => signsUnmarked(splitMarked(signsMarked(query)));

const splitMarked = (marked: string): string => collapseSpaces(marked.replace(punctuation, ' '));

/**
 * Returns the possible spellings of a query in Pagefind's index, likeliest first. The index has a compound
 * (`low-entropy`, `E=mc²`) as one joined word and also each of its parts of two or more letters. It has no punctuation
 * except marks for signs that are part of a word: see `signsMarked`.
 *
 * @param language of the index (BCP 47)
 * @returns phrases for a quoted phrase and for the parts of a single word; nothing for a query without letters and
 *   numbers
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
		// A word that is short without its punctuation, such as `v` for `V!`, is a prefix of too many: match it exactly.
		const found = joined.length < MIN_PREFIX_LENGTH || joined.includes(' ') ? whole.map(quoted) : whole;
		// The parts of a single word must be adjacent.
		return apart === joined ? found : [...found, ...parts.map(quoted)];
	}
	// `p value` may be `p-value` in the text, for which the index has no `p`; the same for `e-mail`.
	const letterJoined = joined.replace(language.startsWith('en') ? loneLetters.english : loneLetters.other, '$1');
	return variantsOf([joined, apart, letterJoined], language);
}

/** A single letter before a word, unless it is a word itself. */
const loneLetters = {
	english: /(?<![\p{L}\p{N}])([^\P{L}aio]) (?=\p{L}{2})/gu,
	other: /(?<![\p{L}\p{N}])([^\P{L}aeiouyàéó]) (?=\p{L}{2})/gu,
};

/** Words with punctuation that have fewer letters and numbers than this must match exactly. */
const MIN_PREFIX_LENGTH = 5;

const quoted = (text: string): string => `"${text}"`;

const variantsOf = (texts: readonly string[], language: string): string[] =>
	[...new Set(texts.flatMap((text) => [text, ...respellings(text, language)]))].filter((text) => text !== '');

const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How German writes umlauts without umlaut keys. In `Frauen` and `Quelle` the two vowels are separate. */
const umlautDigraph = /([ao])e|(?<![aeäq])(u)e/g;

/** Respells a text with and without ligatures, superscripts, umlauts and the Arabic article. */
function respellings(text: string, language: string): string[] {
	const [main = ''] = language.split('-', 1);
	const letters = ligaturesOf[main] ?? [];
	const ligated = letters.reduce((result, letter) => result.replaceAll(ligatures[letter], letter), text);
	const unligated = letters.reduce((result, letter) => result.replaceAll(letter, ligatures[letter]), text);
	const power = text.replace(/(?<=\p{L})\d(?![\p{L}\p{N}])/gu, (digit) => superscripts[Number(digit)] ?? digit);
	const umlauted =
		main === 'de' ? text.replace(umlautDigraph, (_, a = '', u = '') => `${a}${u}\u0308`.normalize()) : text;
	const definite = main === 'ar' ? text.replace(/(?<!\p{L})(?!ال)(?=\p{L}{3})/gu, 'ال') : text;
	return [ligated, unligated, power, umlauted, definite, text.normalize('NFKC')].filter((other) => other !== text);
}
