import { expect, test } from 'vitest';
import { isFormOfNumber } from '../../../../src/site/client/words/numbers.ts';

test.each([
	['1960s', '1960', true],
	['1st', '1', true],
	['2nd', '2', true],
	['3rd', '3', true],
	['13th', '13', true],
	['1,000', '1000', true],
	['1000', '1,000', true],
	['12,345,678', '12345678', true],
	['13.7', '13', false],
	['137', '13', false],
	['1,5', '15', false],
	['1,0000', '10000', false],
	['13kg', '13', false],
	['x,000', 'x000', false],
])('%s is a form of the number %s: %s', (word, number, says) => {
	expect(isFormOfNumber(word, number)).toBe(says);
});
