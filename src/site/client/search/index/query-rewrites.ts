import { signMarks, signsMarked, signsUnmarked } from '../../../../text/sign-words.ts';
import { isPhrase } from '../../words/matching.ts';
import { formulasInWords, isOneWord } from '../query/formulas.ts';
import { numberVariants } from '../query/numerals.ts';

/** The spoken names of signs inside words, the same in most languages, in the order of their marks. */
const signNames = ['dash', 'dot', 'star', 'sharp', 'plus'];

/** A marked sign inside a word, or the dot of `node.js`. */
const spokenSign = /[\u2060-\u2064]|(?<=\p{L}{2})\.(?=\p{L}{2})/gu;
/** One or two letters followed by spoken signs: `c plus plus`. */
const signNamesSpoken = /(?<![\p{L}\p{N}])\p{L}{1,2}(?: (?:star|sharp|plus))+\b/giu;
/** A spoken dot before a word: `dot net`. */
const dotSpoken = /(?<![\p{L}\p{N}])dot (?=\p{L}{2})/giu;

/**
 * Returns alternative forms of a query: with signs spelled out (`C plus plus` for `C++`, `node dot js` for `node.js`),
 * with signs in place of their names, and, unless it is a quoted phrase, with formulas and numbers in words and with
 * numbers in digits.
 *
 * @param language of the talks (BCP 47)
 */
export function queryRewrites(query: string, language: string): string[] {
	const marked = signsMarked(query);
	const named = marked.replace(spokenSign, (sign) => ` ${signNames[signMarks.indexOf(sign)] ?? 'dot'} `);
	const withSigns = query
		.replace(signNamesSpoken, (words) =>
			signsUnmarked(
				words.replace(/ (\w+)/g, (_, name: string) => signMarks.charAt(signNames.indexOf(name.toLowerCase()))),
			),
		)
		.replace(dotSpoken, '.');
	const formula = language.startsWith('en') ? formulasInWords(marked) : marked;
	const variants = isPhrase(query) ? [named] : [named, formula, ...numberVariants(formula, language)];
	const spoken = variants.filter((variant) => variant !== marked).map(signsUnmarked);
	// If it is written as one word, its spoken words must be adjacent.
	const isWhole = isOneWord(query) && !isPhrase(query);
	const sideBySide = spoken.map((variant) => (isWhole && /\S\s/.test(variant) ? `"${variant}"` : variant));
	return [...sideBySide, ...(withSigns === query ? [] : [withSigns])];
}
