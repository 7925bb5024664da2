import { expect, test } from 'vitest';
import { dropRequest } from '../../../../../src/site/client/search/answer/drop-request.ts';
import type { FoundPage } from '../../../../../src/site/client/search/index/found-pages.ts';
import { parseQuestion } from '../../../../../src/site/client/search/query/question.ts';

const page = { id: 'a', score: 1, prefixOnly: [], foundBy: '', data: () => Promise.reject(new Error('not read')) };

/** Finds a phrase in a single talk. */
const find = (query: string): Promise<FoundPage[][]> =>
	Promise.resolve([query === '"meaning of life"' || query === '"positive definite"' ? [page] : []]);

test.each([
	['entropy explained', 'entropy'],
	['entropy definition', 'entropy'],
	['cross entropy meaning', 'cross entropy'],
	['what is the meaning of entropy', 'entropy'],
	['examples of the central limit theorem', 'central limit theorem'],
	['intro to machine learning', 'machine learning'],
	['Bedeutung von Entropie', 'Entropie', 'de'],
	['Entropie erklärt', 'Entropie', 'de'],
	['définition de l’entropie', 'l’entropie', 'fr'],
	['significado de entropía', 'entropía', 'es'],
	['exemplos de entropia', 'entropia', 'pt'],
])('%s asks to explain %s', async (query, keywords, language = 'en') => {
	const question = await dropRequest(parseQuestion(query, [language]), find);
	expect(question).toMatchObject({ keywords, isQuestion: true });
});

test.each([
	['the meaning of life', 'meaning of life'],
	['positive definite', 'positive definite'],
	['meaning', 'meaning'],
	['definition of', 'definition'],
	['definite integral', 'definite integral'],
	['explained variance', 'explained variance'],
	['"entropy explained"', '"entropy explained"'],
	['meaningful work', 'meaningful work'],
	['statistical significance', 'statistical significance'],
	['prototype vs exemplar', 'prototype exemplar'],
	['visual basic', 'visual basic'],
])('%s asks for no explanation, or a talk says it this way: searches for %s', async (query, keywords) => {
	expect((await dropRequest(parseQuestion(query, ['en']), find)).keywords).toBe(keywords);
});
