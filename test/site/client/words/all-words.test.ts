import { expect, test } from 'vitest';
import { withAllWords } from '../../../../src/site/client/words/all-words.ts';

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
	['c++', ['C++']],
	['c#', ['C#']],
	['gradient of a hill', []],
	['?', []],
])('terms with all words of %s: %j', (query, found) => {
	expect(withAllWords(terms, (term) => term, query)).toEqual(found);
});

const titles = ['Learning by descent', 'Learning to learn by descent by descent', 'The first 1,000 days'];

test.each([
	// A repeated word need not be repeated in the text.
	['learning to learn by descent by descent', ['Learning to learn by descent by descent']],
	['descent learning descent', ['Learning by descent', 'Learning to learn by descent by descent']],
	['learn descent learn', ['Learning by descent', 'Learning to learn by descent by descent']],
	['1000 days', ['The first 1,000 days']],
	['1,000 days', ['The first 1,000 days']],
	['100 days', []],
])('titles with all words of %s: %j', (query, found) => {
	expect(withAllWords(titles, (title) => title, query)).toEqual(found);
});
