import { describe, expect, test } from 'vitest';
import { findExplanations } from '../../../src/study/terms/explanations.ts';
import { openLanguage } from '../../../src/study/words/language.ts';
import { talkOf } from '../talks.ts';

/** Each explained word, with the words needed to understand it. */
function explained(text: string, language = 'en'): string[] {
	const talk = talkOf([text], openLanguage(language));
	const said = (from: number, to = from + 1): string =>
		talk.words
			.slice(from, to)
			.map(({ entry }) => entry.spoken)
			.join(' ');
	return findExplanations(talk).map(({ word, from, to }) => `${said(word)}: ${said(from, to)}`);
}

describe('a talk explains', () => {
	test('what something is, with some words after it', () => {
		expect(explained('a wild yeast is a fungus that lives on the skin of rye')).toEqual([
			'yeast: yeast is a fungus that lives on the',
		]);
		expect(explained('the starter means that the baker has to get up at night')).toEqual([
			'starter: starter means that the baker has to',
		]);
	});

	test('what something is called, with all words of the name', () => {
		expect(explained('flour and water that bubble are called a sourdough rye starter and that is all')).toEqual([
			'sourdough: called a sourdough rye starter',
		]);
	});

	test('what it asks about, with the answer', () => {
		expect(explained('so what is the crumb? It has holes and a smell of its own')).toEqual([
			'crumb: what is the crumb it has holes and a',
		]);
	});

	test('nothing without a meaningful word in that position', () => {
		expect(explained('this is a loaf and it is the best')).toEqual([]);
		expect(explained('what is it that you called')).toEqual([]);
		expect(explained('rye. Is a loaf there?')).toEqual([]);
	});

	test.each([
		['de', 'der Sauerteig ist ein Teig aus Mehl und Wasser', 'Sauerteig'],
		['de', 'das nennen wir einen Vorteig und gut', 'Vorteig'],
		['fr', "le levain c'est une pâte de farine et d'eau", 'levain'],
		['fr', "c'est ce qu'on appelle le levain chef", 'levain'],
		['es', 'la levadura es un hongo que vive en la harina', 'levadura'],
		['pt', 'o fermento é um fungo que vive na farinha', 'fermento'],
	])('%s: %s', (language, text, word) => {
		expect(explained(text, language)[0]).toMatch(new RegExp(`^${word.toLowerCase()}:`));
	});

	test('nothing in a language without these wordings', () => {
		expect(explained('hapankaali is a kaali', 'fi')).toEqual([]);
	});
});
