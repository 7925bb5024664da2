import { expect, test } from 'vitest';
import { findEdges } from '../../../src/study/passages/edges.ts';
import { openLanguage } from '../../../src/study/words/language.ts';
import { readTalk } from '../../../src/study/words/talk.ts';

/** Where excerpts of a text without breaks may begin and end, with artificial breaks every ten words. */
function edgesOf(text: string, longest: number): { opens: number[]; closes: number[] } {
	const talk = readTalk([{ second: 0, end: 60, text }], openLanguage('en'));
	const { opens, closes } = findEdges(talk, { from: 0, to: talk.words.length }, [], longest);
	return { opens: opens.map(({ word }) => word), closes: closes.map(({ word }) => word) };
}

test('an excerpt begins after droppable words, and ends before them', () => {
	const said = 'harbour lamps glow tonight on quays ';
	expect(edgesOf(`${said.repeat(3)}um um um um ${said.repeat(3)}`, 12)).toEqual({
		opens: [0, 10, 22, 30, 40],
		closes: [0, 10, 18, 30, 40],
	});
});

test('an edge moves a limited distance through a word that is repeated over and over', () => {
	const { opens } = edgesOf('lamps '.repeat(5000), 40);
	expect(opens.slice(0, 4)).toEqual([40, 50, 60, 70]);
});

test('an excerpt does not end with a word that needs the next one, unless a sentence does', () => {
	const talk = readTalk(
		[{ second: 0, end: 60, text: 'harbour lamps glow on the harbour lamps glow' }],
		openLanguage('en'),
	);
	const place = { word: 5, strength: 2 };
	const closesWith = (sentence: boolean): number[] =>
		findEdges(talk, { from: 0, to: 8 }, [{ ...place, sentence }], 12).closes.map(({ word }) => word);
	expect(closesWith(false)).toEqual([0, 8]);
	expect(closesWith(true)).toEqual([0, 5, 8]);
});

test.each([
	['en', 'lamps and', 'quays', 'the quays'],
	['de', 'Lampen und', 'Kais', 'die Kais'],
])('an excerpt begins badly after a word that joins words rather than clauses: %s', (tag, before, word, clause) => {
	const worthOf = (after: string): number | undefined => {
		const talk = readTalk([{ second: 0, end: 60, text: `${before} ${after}` }], openLanguage(tag));
		const place = { word: 1, strength: 0.9, sentence: false };
		return findEdges(talk, { from: 0, to: talk.words.length }, [place], 12).opens.find((open) => open.word === 2)
			?.worth;
	};
	expect(worthOf(word)).toBe(-1);
	expect(worthOf(clause)).toBe(0.5);
});

test('a transcript ends with a sentence only if its punctuation says so', () => {
	const endOf = (text: string) => {
		const talk = readTalk([{ second: 0, end: 60, text }], openLanguage('en'));
		return findEdges(talk, { from: 0, to: talk.words.length }, [], 12).closes.at(-1);
	};
	expect(endOf('harbour lamps glow tonight on “quays.”')).toEqual({ word: 6, sentence: true, worth: 1 });
	expect(endOf('harbour lamps glow tonight on quays')).toMatchObject({ word: 6, sentence: false, worth: -0.4 });
});

test.each([
	['en', "and it's a lamp", 'the lamp glows'],
	['en', 'Or lamps glow.', 'And lamps glow.'],
	['en', 'of the harbour lamps glow', 'of course lamps glow'],
	['en', 'so which lights the quays', 'so what lights the quays'],
	['en', 'is the lamp of the harbour', 'the lamp is of the harbour'],
	['ar', 'هذه المصابيح تضيء', 'المصابيح تضيء'],
	['de', 'und diese Lampen leuchten', 'die Lampen leuchten'],
	['es', 'pues esas lámparas brillan', 'las lámparas brillan'],
	['fr', "donc c'est une lampe", 'il y a une lampe'],
	['he', 'אז הוא המגדלור', 'המגדלור מאיר'],
	['it', 'quindi queste lampade brillano', 'le lampade brillano'],
	['nl', 'dus die lampen branden', 'de lampen branden'],
	['pt', 'então elas brilham', 'as lâmpadas brilham'],
	['ru', 'итак они светят', 'лампы светят'],
])('an excerpt is anaphoric by its first word that is not droppable: %s', (tag, one, other) => {
	const isAnaphoric = (text: string): boolean | undefined => {
		const talk = readTalk([{ second: 0, end: 60, text }], openLanguage(tag));
		return findEdges(talk, { from: 0, to: talk.words.length }, [], 12).opens[0]?.isAnaphoric;
	};
	expect(isAnaphoric(one)).toBe(true);
	expect(isAnaphoric(other)).toBe(false);
});
