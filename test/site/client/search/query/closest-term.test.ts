import { expect, test } from 'vitest';
import { closestTerm } from '../../../../../src/site/client/search/query/closest-term.ts';

const terms = [
	['gradient descent', 7],
	['gradient ascent', 2],
	['learning rate', 4],
	['learning rates', 5],
	['large number', 0],
	['networks', 9],
].map(([term, talks]) => ({ page: '', term: String(term), talks: Number(talks), definition: undefined }));

test.each([
	['gradient decent', 'gradient descent'],
	['Gradients decent', 'gradient descent'],
	['"gradient decent"', 'gradient descent'],
	['lerning rate', 'learning rates'],
	['netwroks', 'networks'],
	// A term itself, other words, more or fewer words, or too many typos.
	['gradient descent', undefined],
	['gradients descent', undefined],
	['gradient of descent', undefined],
	['decent gradient', undefined],
	['gradient', undefined],
	['gradient decency', undefined],
	// A term that no talk contains.
	['larje number', undefined],
	['?', undefined],
])('suggests for %s the term %s', (query, near) => {
	expect(closestTerm(terms, query)?.term).toBe(near);
});
