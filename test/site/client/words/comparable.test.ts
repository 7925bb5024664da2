import { expect, test } from 'vitest';
import { comparable, typedWords } from '../../../../src/site/client/words/comparable.ts';

test.each([
	["don't", 'Don’t panic'],
	["l'état", 'L’État'],
	['oeuvre', 'Œuvre'],
	['strasse', 'STRAßE'],
	['aero', 'Æro'],
	['mc2', 'E=mc²'],
	['naive', 'naïve'],
])('typing %j finds %j in a list', (typed, text) => {
	expect(typedWords(typed).every((word) => comparable(text).includes(word))).toBe(true);
});

test('splits typed text into words', () => {
	expect(typedWords('  Two   Words ')).toEqual(['two', 'words']);
	expect(typedWords(' ')).toEqual([]);
});
