import { expect, test } from 'vitest';
import type { FoundPage } from '../../../../../src/site/client/search/index/engine.ts';
import { nearQuery, nearTo } from '../../../../../src/site/client/search/answer/near.ts';

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
])('near %s is what begins with %s', (query, near) => {
	expect(nearQuery(query)).toBe(near);
});

test.each([
	['regresion', 'regress', true],
	['probabilit', 'probabl', true],
	['gradiant', 'gradient', true],
	['所谓的', '所谓', true],
	['blackhole', 'black', false],
	["l'état", 'let', false],
	['c sharpe', 'composed', false],
	['mitosis', 'mitochondria', false],
	['gradiant descant', 'gradient', false],
])('%s is near the stem %s: %s', async (query, stem, expected) => {
	const page: FoundPage = {
		id: stem,
		score: 1,
		begun: [],
		scores: [{ search_term: stem }],
		sought: 'near',
		data: () => Promise.reject(new Error('not read')),
	};
	const found = (await nearTo(query, () => Promise.resolve([[page]]))).flat();
	expect(found.map(({ id, sought }) => [id, sought])).toEqual(expected ? [[stem, query]] : []);
});
