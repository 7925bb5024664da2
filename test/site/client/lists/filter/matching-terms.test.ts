import { expect, test } from 'vitest';
import { matchingTerms } from '../../../../../src/site/client/lists/filter/matching-terms.ts';

const terms = ['1,000 days', 'c++', 'deep network', 'etat', 'network', 'networks', 'newton', 'settee'].map((text) => ({
	text,
}));

const textsOf = (found: readonly { readonly text: string }[]): string[] => found.map(({ text }) => text);

test.each([
	['any form of a word', 'networks', ['networks', 'deep network', 'network']],
	['any part of a word', ' ETT ', ['settee']],
	['a single letter', 'c', ['c++']],
	['a word without its accent', 'État', ['etat']],
	['several words in any order', 'network deep', ['deep network']],
	['a number that is written otherwise', '1000', ['1,000 days']],
	['nothing that is there', 'quokka', []],
])('finds terms by %s', (_, typed, found) => {
	expect(textsOf(matchingTerms(terms, typed))).toEqual(found);
});

test('returns all terms for an empty filter', () => {
	expect(matchingTerms(terms, ' ')).toEqual(terms);
});

test('puts terms that start with the typed text first, otherwise keeps the order', () => {
	expect(textsOf(matchingTerms(terms, 'Ne'))).toEqual(['network', 'networks', 'newton', 'deep network']);
	expect(textsOf(matchingTerms(terms, 'etwork'))).toEqual(['deep network', 'network', 'networks']);
});
