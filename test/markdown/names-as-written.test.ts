import { expect, test } from 'vitest';
import { namesAsWritten } from '../../src/markdown/pages/names-as-written.ts';

const composed = '강의-abcdefghijk.md';
const decomposed = composed.normalize('NFD');

test.each([
	[
		'a disk that decomposes names',
		[decomposed, 'other.md'],
		[decomposed, composed, 'other.md'],
		[composed, 'other.md'],
	],
	['a disk where both forms may exist, and one does', [decomposed], [decomposed], [decomposed]],
	[
		'a disk where both forms may exist, and both do',
		[decomposed, composed],
		[decomposed, composed],
		[decomposed, composed],
	],
])('on %s, a page has the name under which it was written', (_, listed, found, names) => {
	expect(namesAsWritten(listed, (name) => found.includes(name))).toEqual(names);
});
