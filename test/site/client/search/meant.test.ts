import { expect, test } from 'vitest';
import { meantBy } from '../../../../src/site/client/search/meant.ts';
import { slipsBetween } from '../../../../src/site/client/search/nearest.ts';

const texts = [
	'neural networks',
	'entropy',
	'supervised learning',
	'learning',
	'Schrödinger’s Cat',
	'How To Make Graphene',
	'What is Quantum Tunneling?',
	'black hole',
	'leaning',
];

test.each([
	['nueral networks', ['nueral'], 'neural networks'],
	['enthropy', ['enthropy'], 'entropy'],
	['Lerning rate', ['lerning'], 'learning rate'],
	['shrodinger', ['shrodinger'], 'schrodinger'],
	['grafene', ['grafene'], 'graphene'],
	['tunelling', ['tunelling'], 'tunneling'],
	['a blackhole', ['blackhole'], 'a black hole'],
	['3rd law', ['3rd'], 'third law'],
	['cta', ['cta'], 'cta'],
	['quokka', ['quokka'], 'quokka'],
	['entropie', [], 'entropie'],
	['学习', ['学习'], '学习'],
	['100 cats', ['100'], '100 cats'],
])('who types %s, of which nobody says %j, means %s', (query, unknown, meant) => {
	expect(meantBy(query, unknown, texts)).toBe(meant);
});

test.each([
	['', 'ab', 2],
	['neural', 'nueral', 1],
	['kitten', 'sitting', 3],
	['entropy', 'entropy', 0],
	['ca', 'abc', 3],
])('from %s to %s it takes %d slips', (a, b, slips) => {
	expect(slipsBetween(a, b)).toBe(slips);
});
