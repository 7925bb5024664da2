import { expect, test } from 'vitest';
import {
	fragmentOf,
	noteFragmentOf,
	secondIn,
	sectionFragmentOf,
	sectionOfFragment,
} from '../../src/markdown/fragments.ts';
import { secondOfFragment } from '../../src/videos/second-in-address.ts';

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

test.each([fragmentOf, sectionFragmentOf, noteFragmentOf])('the second can be read back from its fragment', (mark) => {
	expect(secondIn(mark(95))).toBe(95);
	expect(secondIn(`#${mark(95)}`)).toBe(95);
});
