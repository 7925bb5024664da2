import { expect, test } from 'vitest';
import { hasWords, unquoted } from '../../../../src/site/client/words/matching.ts';

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
