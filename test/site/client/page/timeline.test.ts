import { expect, test } from 'vitest';
import { indexAt } from '../../../../src/site/client/page/timeline.ts';

test.each([
	[0, 0],
	[10, 0],
	[39, 0],
	[40, 1],
	[1e9, 2],
])('second %i belongs to moment %i', (second, index) => {
	expect(indexAt([10, 40, 90], second)).toBe(index);
});

test('no moment belongs to a second if there are none', () => {
	expect(indexAt([], 5)).toBe(-1);
});
