import { expect, test } from 'vitest';
import { namesAsWritten } from '../../src/markdown/pages/names-as-written.ts';

const whole = '강의-abcdefghijk.md';
const apart = whole.normalize('NFD');

test.each([
	['a disk that takes names apart', [apart, 'other.md'], [apart, whole, 'other.md'], [whole, 'other.md']],
	['a disk where they are two files, of which one is there', [apart], [apart], [apart]],
	['a disk where they are two files, and both are there', [apart, whole], [apart, whole], [apart, whole]],
])('on %s a page has the name by which it is found', (_, listed, found, names) => {
	expect(namesAsWritten(listed, (name) => found.includes(name))).toEqual(names);
});
