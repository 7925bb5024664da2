import { expect, test } from 'vitest';
import { correctQuery } from '../../../../../src/site/client/search/answer/correction.ts';
import { editDistance } from '../../../../../src/site/client/search/query/spelling-correction.ts';

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
	['#entropy', ['#entropy'], 'entropy'],
	['--entropy now', [], '--entropy now'],
	['F#', ['F#'], 'F#'],
	['Lerning rate', ['lerning'], 'learning rate'],
	['shrodinger', ['shrodinger'], 'schrodinger'],
	['grafene', ['grafene'], 'graphene'],
	['tunelling', ['tunelling'], 'tunneling'],
	['a blackhole', ['blackhole'], 'a black hole'],
	['3rd law', ['3rd'], 'third law'],
	['60 km/h', ['km', 'h'], '60 kilometers per hour'],
	['3200K star', ['3200K'], '3200 kelvin star'],
	['-40 °C', ['c'], '-40 degrees celsius'],
	['10 kmers', ['kmers'], '10 kmers'],
	['cta', ['cta'], 'cta'],
	['quokka', ['quokka'], 'quokka'],
	['an NN', ['NN'], 'an neural networks'],
	['nn', ['nn'], 'nn'],
	['entropie', [], 'entropie'],
	['学习', ['学习'], '学习'],
	['100 cats', ['100'], '100 cats'],
])('corrects %s, with unknown words %j, to %s', (query, unknown, corrected) => {
	expect(correctQuery(query, unknown, { texts, said: [], heard: [] })).toBe(corrected);
});

const said = ['geniculate', 'gehirn', 'hebbian', 'нейронов', 'הסתברות', 'quota', 'regresión', 'entropia', 'dendrites'];

test.each([
	['genicculate', 'geniculate'],
	['Hebian', 'hebbian'],
	['regression', 'regresión'],
	['gehrin', 'gehirn'],
	['нейрнов', 'нейронов'],
	['הסתברת', 'הסתברות'],
	['dendirtess', 'dendrites'],
	// One typo away from a term, and from a word of a transcript.
	['entropi', 'entropy'],
	// Two typos, or a short word.
	['hebins', 'hebins'],
	['quot', 'quot'],
])('corrects %s to %s, a word only of transcripts, with its spelling', (typed, corrected) => {
	expect(correctQuery(typed, [typed.toLowerCase()], { texts: ['entropy'], said, heard: [] })).toBe(corrected);
});

test.each([
	['who is yan lacoon', ['lacoon'], 'who is Yann LeCun'],
	['Yan-Lacoon nets', ['lacoon'], 'Yann LeCun nets'],
	['atom', [], 'atom'],
	['yan', ['yan'], 'yan'],
])('corrects %s, with unknown words %j, by the glossary', (query, unknown, corrected) => {
	const heard = [
		['yan lacoon', 'Yann LeCun'],
		['atom', 'Adam'],
	] as const;
	expect(correctQuery(query, unknown, { texts: [], said: [], heard })).toBe(corrected);
});

test.each([
	['nuetral network', ['nuetral'], 'neural networks'],
	['nuetral', ['nuetral'], 'neutral'],
	['nuetral country', ['nuetral'], 'neutral country'],
])('corrects %s, with unknown words %j, to %s: a term wins over the closest word', (query, unknown, corrected) => {
	expect(correctQuery(query, unknown, { texts: [...texts, 'neutral'], said: [], heard: [] })).toBe(corrected);
});

test.each([
	['', 'ab', 2],
	['neural', 'nueral', 1],
	['kitten', 'sitting', 3],
	['entropy', 'entropy', 0],
	['ca', 'abc', 3],
])('the edit distance of %s and %s is %d', (a, b, distance) => {
	expect(editDistance(a, b)).toBe(distance);
});
