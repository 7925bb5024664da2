import { expect, test } from 'vitest';
import { FORM, hasWords, matchOf, unquoted } from '../../../../src/site/client/words/matching.ts';

test.each([
	['"lo', 'lo'],
	['“copper ket', 'copper ket'],
	['„Fähre“', 'Fähre'],
	['« cœur »', 'cœur'],
	['lamp"', 'lamp'],
	['"', ''],
	[' kettle ', 'kettle'],
	['a 5" pipe', 'a 5" pipe'],
	['say "copper kettle" twice', 'say "copper kettle" twice'],
	["rock 'n' roll", "rock 'n' roll"],
])('%s without quotation marks around it is %s', (query, words) => {
	expect(unquoted(query)).toBe(words);
});

test.each([
	['', false],
	['"', false],
	['-', false],
	['?!', false],
	['…', false],
	['c', true],
	['"7', true],
	['灯', true],
])('%s has a word: %s', (query, expected) => {
	expect(hasWords(query)).toBe(expected);
});

test.each([
	["newton's", 'newtons', 1],
	["don't", 'dont', 1],
	["newton's", 'newton', FORM],
	['newton', "newton's", FORM],
	["she'll", 'shell', undefined],
	["we're", 'were', undefined],
	["can't", 'can', undefined],
])('%s is said by %s with the agreement %s', (said, typed, agreement) => {
	expect(matchOf(said, [typed], false)?.agreement).toBe(agreement);
});
