import { expect, test } from 'vitest';
import type { FoundPage } from '../../../../../src/site/client/search/index/found-pages.ts';
import { prefixQuery, findSimilar } from '../../../../../src/site/client/search/answer/similar-words.ts';

test.each([
	['regresion', 'regre'],
	['capabilit', 'capab'],
	['gradiant descent', 'gradi desc'],
	['probabilit', 'probab'],
	['所谓的', '所谓'],
	['lecun', 'lecu'],
	['R&D regresion', 'R D regre'],
	['R&D', undefined],
	['3.14', undefined],
	['deep', undefined],
	['所谓', undefined],
	['"gradient descent"', undefined],
])('cuts %s to the prefixes %s', (query, near) => {
	expect(prefixQuery(query)).toBe(near);
});

test.each([
	['regresion', 'regress', true],
	['probabilit', 'probabl', true],
	['gradiant', 'gradient', true],
	['super', 'supervis', true],
	['所谓的', '所谓', true],
	['blackhole', 'black', false],
	["l'état", 'let', false],
	['c sharpe', 'composed', false],
	['mitosis', 'mitochondria', false],
	['gradiant descant', 'gradient', false],
])('%s is similar to the stem %s: %s', async (query, stem, expected) => {
	const page: FoundPage = {
		id: stem,
		score: 1,
		prefixOnly: [],
		scores: [{ search_term: stem }],
		foundBy: 'prefix',
		data: () => Promise.reject(new Error('not read')),
	};
	const found = (await findSimilar(query, () => Promise.resolve([[page]]))).flat();
	expect(found.map(({ id, foundBy }) => [id, foundBy])).toEqual(expected ? [[stem, query]] : []);
});
