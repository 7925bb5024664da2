import { expect, test } from 'vitest';
import { offeredTerms } from '../../../../../src/site/client/search/query/offered-terms.ts';

const termOf = (term: string, definition?: string) => ({ page: term, term, talks: 2, definition });
const terms = [
	termOf('quantum theory'),
	termOf('overfitting', 'Learning the noise of the training data, too.'),
	termOf('training data'),
	termOf('state-of-the-art'),
];

test.each([
	['quantum', ['quantum theory']],
	['theor', ['quantum theory']],
	['art', ['state-of-the-art']],
	['training', ['training data']],
	['noise', []],
	['fitting', []],
	['heory', []],
	['quantum data', []],
	['TD', ['training data']],
	['QTs', ['quantum theory']],
	['qt', []],
	['qts', []],
	['sota', ['state-of-the-art']],
	['q', []],
	['', []],
])('for %s, offers the terms that it abbreviates or that have its words: %j', (query, offered) => {
	expect(offeredTerms(terms, { keywords: query, compared: [] }).map(({ term }) => term)).toEqual(offered);
});

test('offers a term for each of the things compared', () => {
	const offer = (...compared: string[]): string[] =>
		offeredTerms(terms, { keywords: compared.join(' '), compared }).map(({ term }) => term);
	expect(offer('training data', 'quantum theories')).toEqual(['training data', 'quantum theory']);
	expect(offer('noise', 'QT')).toEqual(['quantum theory']);
	expect(offer('training', 'data')).toEqual(['training data']);
});
