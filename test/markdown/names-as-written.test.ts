import { expect, test } from 'vitest';
import { namesAsWritten } from '../../src/markdown/pages/names-as-written.ts';

const whole = '강의-abcdefghijk.md';
const apart = whole.normalize('NFD');

test.each([
	['a disk that decomposes names', [apart, 'other.md'], [apart, whole, 'other.md'], [whole, 'other.md']],
	['a disk where both forms may exist, and one does', [apart], [apart], [apart]],
	['a disk where both forms may exist, and both do', [apart, whole], [apart, whole], [apart, whole]],
])('on %s, a page has the name under which it was written', (_, listed, found, names) => {
	expect(namesAsWritten(listed, (name) => found.includes(name))).toEqual(names);
});
