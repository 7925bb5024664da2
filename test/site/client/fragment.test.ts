import { expect, test } from 'vitest';
import { momentAt, sectionOfFragment } from '../../../src/site/client/moments/fragment.ts';
import { secondOfFragment } from '../../../src/videos/second-in-address.ts';

test.each([
	['#s=95', 95],
	['#s%3D95', 95],
	['#t=95', undefined],
	['#s=', undefined],
	['#s=95x', undefined],
])('%s names the section that starts at second %s', (hash, second) => {
	expect(sectionOfFragment(hash)).toBe(second);
	if (second !== undefined) expect(secondOfFragment(hash)).toBeUndefined();
});

test.each([
	[0, 0],
	[10, 0],
	[39, 0],
	[40, 1],
	[1e9, 2],
])('second %i is held by moment %i', (second, index) => {
	expect(momentAt([10, 40, 90], second)).toBe(index);
});

test('no moment holds a second where there is none', () => {
	expect(momentAt([], 5)).toBe(-1);
});
