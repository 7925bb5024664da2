import { signMarks, signsMarked, signsUnmarked } from '../../../../text/sign-words.ts';
import { isPhrase } from '../../words/matching.ts';
import { formulasInWords, isOneWord } from '../query/formulas.ts';
import { numberVariants } from '../query/numerals.ts';

/** How signs that are a part of words are said, in most languages, in the order of their marks. */
const signNames = ['dash', 'dot', 'star', 'sharp', 'plus'];

/** A sign that is a part of a word, marked, and the dot of `node.js`. */
const spokenSign = /[\u2060-\u2064]|(?<=\p{L}{2})\.(?=\p{L}{2})/gu;
/** A letter or two with the names of signs behind it: `c plus plus`. */
const signNamesSpoken = /(?<![\p{L}\p{N}])\p{L}{1,2}(?: (?:star|sharp|plus))+\b/giu;
/** The name of a dot before a word: `dot net`. */
const dotSpoken = /(?<![\p{L}\p{N}])dot (?=\p{L}{2})/giu;

/**
 * The other ways to write a query: its words with signs as they are said, `C plus plus` for `C++` and `node dot js` for
 * `node.js`, or with signs instead of their names; and, unless it is a quoted phrase, which stays one, its formulas and numbers in
 * words, and its numbers in digits.
 *
 * @param language of the talks: BCP 47
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
	// What is one word when it is written has to be said in one.
	const isWhole = isOneWord(query) && !isPhrase(query);
	const sideBySide = spoken.map((variant) => (isWhole && /\S\s/.test(variant) ? `"${variant}"` : variant));
	return [...sideBySide, ...(withSigns === query ? [] : [withSigns])];
}
