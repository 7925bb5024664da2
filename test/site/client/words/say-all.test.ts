import { expect, test } from 'vitest';
import { thatSayAll } from '../../../../src/site/client/words/say-all.ts';

const terms = [
	'C#',
	'C++',
	'descent',
	'gradient descent',
	'gradients',
	'stochastic gradient descent',
	'graduate',
	'Straße',
];

test.each([
	['gradient', ['gradients', 'gradient descent', 'stochastic gradient descent']],
	['descent gradient', ['gradient descent', 'stochastic gradient descent']],
	['grad', ['gradients', 'graduate', 'gradient descent', 'stochastic gradient descent']],
	['"gradient-descent"', ['gradient descent', 'stochastic gradient descent']],
	['strasse', ['Straße']],
	['c++', ['C++', 'C#']],
	['gradient of a hill', []],
	['?', []],
])('%s is all said by %j', (query, found) => {
	expect(thatSayAll(terms, (term) => term, query)).toEqual(found);
});
