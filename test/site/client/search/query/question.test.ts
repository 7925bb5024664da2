import { expect, test } from 'vitest';
import { parseQuestion } from '../../../../../src/site/client/search/query/question.ts';

test.each([
	['what does the no cloning theorem say', 'no cloning theorem'],
	['What’s a qubit?', 'qubit?'],
	['how do magnets work?', 'magnets'],
	['where do trees get their mass from', 'trees get their mass'],
	['what is the speed of light', 'speed of light'],
	['what is  the speed of  light', 'speed of light'],
	['evolution vs. natural selection', 'evolution natural selection'],
	['evolution versus selection', 'evolution selection'],
	['versuses and vscode', 'versuses and vscode'],
	['What is the difference between weight and mass?', 'weight and mass?'],
	['pressure differences between rooms', 'pressure rooms'],
	['potential difference', 'potential difference'],
	['difference of squares', 'difference of squares'],
	['the difference between', 'difference'],
	['the sun', 'sun'],
	['k means', 'k means'],
	['what is k means', 'k means'],
	['what does k mean', 'k mean'],
	['what is entropy mean', 'entropy'],
	['difference between clustering and k means', 'clustering and k means'],
	['IT security', 'IT security'],
	['WHAT IS ENTROPY', 'ENTROPY'],
	['A* search', 'A* search'],
	['C++', 'C++'],
	['who', 'who'],
	['to be or not to be', 'to be or not to be'],
	['"what is it"', '"what is it"'],
	['"copper kett', 'copper kett'],
	['"what is a kett', 'kett'],
	['wie ist Licht', 'wie ist Licht'],
	['量子 とは', '量子 とは'],
	['', ''],
])('the keywords of %s are %s', (query, left) => {
	expect(parseQuestion(query, ['en']).keywords).toBe(left);
});

test.each([
	['was ist eine Fähre?', 'de-AT', 'Fähre?'],
	['Unterschied zwischen Masse und Gewicht', 'de', 'Masse und Gewicht'],
	['la différence entre masse et poids', 'fr', 'masse et poids'],
	['diferencia entre masa y peso', 'es', 'masa y peso'],
	['a diferença entre massa e peso', 'pt', 'massa e peso'],
	['qu’est-ce que la lumière', 'fr', 'lumière'],
	['¿qué es la luz?', 'es', 'luz?'],
	['o que é a luz?', 'pt-BR', 'luz?'],
	['che cos’è la luce?', 'it', 'luce?'],
	['wat is een kantelpunt', 'nl', 'kantelpunt'],
	['co to jest światło', 'pl', 'światło'],
	['Что такое свет?', 'ru', 'свет?'],
	['как работает свет', 'ru', 'свет'],
	['wie funktioniert ein Leuchtturm', 'de', 'Leuchtturm'],
	['comment fonctionne la lumière', 'fr', 'lumière'],
	['Leuchtturm funktioniert', 'de', 'Leuchtturm funktioniert'],
	['what is light', 'fi', 'what is light'],
])('strips the stop words of %s in its language, %s: %s', (query, language, left) => {
	expect(parseQuestion(query, [language]).keywords).toBe(left);
});

test.each([
	['how do stars die', 'stars die'],
	['world war', 'world war'],
	['spider man', 'spider man'],
	['was ist eine Fähre', 'Fähre'],
	['wie funktioniert Licht', 'Licht'],
	['qu’est-ce que la lumière', 'lumière'],
	['what is the', 'what is the'],
])('recognises the language of %s if talks are in several: %s', (query, left) => {
	expect(parseQuestion(query, ['en', 'de', 'fr']).keywords).toBe(left);
});

test.each([
	['what is the speed of light', ['of']],
	['does light have mass', ['have']],
	['was it the end of the world', ['of', 'the']],
	['C++ and IT', ['and']],
	['to be or not to be', []],
	['"speed of light"', []],
])('the stop words left in %s are %j', (query, small) => {
	expect(parseQuestion(query, ['en']).stopWords).toEqual(small);
});

test.each([
	['what is entropy', true, true],
	['entropy', false, true],
	['the entropy', false, true],
	['the', false, false],
	['what is the', false, false],
	['"the"', false, true],
])('%s is a question: %s; it has content: %s', (query, asks, tells) => {
	expect(parseQuestion(query, ['en'])).toMatchObject({ isQuestion: asks, hasContent: tells });
});
