import type { Language } from '../words/language.ts';
import { eachWord } from '../words/tokens.ts';
import { LONGEST, type Phrase } from './phrases.ts';

/**
 * The stems of words that the title of a talk names by themselves. Of `Why Light Bulbs Need Mass`, where the talk says
 * `light bulb`, that is `mass`, not `light`.
 *
 * @param phrases what may be a term of the talk
 */
export function namedInTitle(title: string, phrases: readonly Phrase[], language: Language): ReadonlySet<string> {
	const stems: string[] = [];
	eachWord(title, language, (_, __, word) => stems.push(language.look(word).stem));
	const known = new Set(phrases.filter(({ length }) => length > 1).map(({ key }) => key));
	const alone = new Set(stems);
	for (let from = 0; from < stems.length; from++) {
		for (let length = 2; length <= LONGEST; length++) {
			const some = stems.slice(from, from + length);
			if (known.has(some.join(' '))) for (const stem of some) alone.delete(stem);
		}
	}
	return alone;
}
