import type { Language } from '../words/language.ts';
import { stemsOf } from '../words/tokens.ts';
import type { Phrase } from './phrases.ts';

/**
 * The general words that a talk's title names on their own, outside its longer terms. In `Why Light Bulbs Need Mass`,
 * if the talk says `light bulb`, that is `mass`, not `light`.
 *
 * @param phrases the candidate terms of the talk
 */
export function namedInTitle(title: string, phrases: readonly Phrase[], language: Language): ReadonlySet<Phrase> {
	const stems = stemsOf(title, language);
	const words = phrases.filter(({ general, length, key }) => general && length === 1 && stems.includes(key));
	if (words.length === 0) return new Set();
	const text = ` ${stems.join(' ')} `;
	const longer = phrases.filter(({ length, key }) => length > 1 && text.includes(` ${key} `));
	const inLonger = new Set(longer.flatMap(({ key }) => key.split(' ')));
	return new Set(words.filter(({ key }) => !inLonger.has(key)));
}
