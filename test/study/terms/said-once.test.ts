import { describe, expect, test } from 'vitest';
import { findKeyTerms, findSectionTerms } from '../../../src/study/terms/key-terms.ts';
import { findPhrases } from '../../../src/study/terms/find-phrases.ts';
import { openLanguage } from '../../../src/study/words/language.ts';
import { talkOf } from '../talks.ts';

/** The phrases that a talk says once. */
const saidOnce = (text: string, language = 'en'): string[] => {
	const talk = talkOf([text], openLanguage(language));
	return findPhrases(talk)
		.filter(({ length, places }) => length > 1 && places.length === 1)
		.map(({ length, places: [first = 0] }) => {
			const words = talk.words.slice(first, first + length);
			return words.map(({ entry }) => entry.form).join(' ');
		});
};

const keyTerms = (texts: readonly string[]): string[] => {
	const talk = talkOf(texts);
	return findKeyTerms(talk, findPhrases(talk)).map(({ text, count }) => `${text} ${count}`);
};

const shortTalk = 'today the wild yeast and the rye starter then the brick oven with a bread peel';

describe('in a talk too short to repeat its terms', () => {
	test('phrases that it says once are terms', () => {
		expect(keyTerms([shortTalk])).toEqual(['wild yeast 1', 'rye starter 1', 'brick oven 1', 'bread peel 1']);
	});

	test('what it says twice comes first', () => {
		expect(keyTerms([`${shortTalk} and a crust with a crust`])[0]).toBe('crust 2');
	});

	test('single words that it says once come after them, in sections only', () => {
		const talk = talkOf(['the crumb and a crust with the wild yeast']);
		const [terms = []] = findSectionTerms(talk, findPhrases(talk), [{ from: 0, to: talk.words.length }]);
		expect(terms.map(({ text }) => text)).toEqual(['wild yeast', 'crumb', 'crust']);
	});
});

describe('a talk has no terms that it says once', () => {
	test('if it repeats enough', () => {
		const repeated = 'the crust the rye the loaf the crumb the girder the truss ';
		expect(keyTerms([shortTalk, repeated, repeated])).not.toContain('wild yeast 1');
	});

	test('if it is long', () => {
		expect(keyTerms([shortTalk, 'and so on with it '.repeat(200)])).toEqual([]);
	});
});

describe('a phrase that is said once', () => {
	test('begins after a verb and adjectives of any subject', () => {
		expect(saidOnce('we knead bread dough and the similar tiny brick oven')).toEqual(['bread dough', 'brick oven']);
		expect(saidOnce('it is fermenting rye dough')).toEqual(['rye dough']);
	});

	test('ends with a noun', () => {
		expect(saidOnce('a brick oven local and more')).toEqual(['brick oven']);
		expect(saidOnce('the bread baking is over')).toEqual(['bread baking']);
	});

	test('contains no phrase that is said more often', () => {
		expect(saidOnce('a wild yeast and the wild yeast starter')).toEqual([]);
	});

	test.each([
		['de', 'wir backen knuspriges Roggenbrot und kneten mit wilder Hefe', ['knuspriges Roggenbrot', 'wilder Hefe']],
		['fr', 'le levain sauvage et le four électrique', ['levain sauvage', 'four électrique']],
		['es', 'la masa madre y el horno eléctrico', ['masa madre', 'horno eléctrico']],
		['pt', 'o fermento natural e o forno elétrico', ['fermento natural', 'forno elétrico']],
		// There is no list of function words for Italian.
		['it', 'il lievito madre e il forno elettrico', []],
	])('is found in %s', (language, text, phrases) => {
		expect(saidOnce(text, language)).toEqual(phrases);
	});
});
