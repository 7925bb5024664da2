import { expect, test } from 'vitest';
import { sectionOfFragment } from '../../../../src/site/client/moments/fragment.ts';
import { secondOfFragment } from '../../../../src/videos/second-in-address.ts';

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
