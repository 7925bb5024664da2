import { expect, test } from 'vitest';
import { findMergeConflict } from '../../src/text/merge-conflict.ts';

const lineOf = (text: string) => findMergeConflict(text)?.line;

test.each([
	['\n', 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> theirs\nd\n'],
	['\r\n', 'a\r\n<<<<<<< HEAD\r\nb\r\n||||||| base\r\n=======\r\n>>>>>>> 1a2b3c'],
	['a marker of no conflict before it', '=======\n<<<<<<< HEAD\n=======\n>>>>>>> theirs\n'],
])('finds the line of a merge conflict, with %j', (_, text) => {
	expect(lineOf(text)).toBe(2);
});

test('finds one after code', () => {
	expect(lineOf('~~~\n<<<<<<< HEAD\n~~~\n<<<<<<< HEAD\n=======\n>>>>>>> theirs\n')).toBe(4);
});

test.each([
	['code that shows one', '```\n<<<<<<< HEAD\n=======\n>>>>>>> theirs\n```\n'],
	['headings and quotations', 'Boats\n=======\n\n>>>>>>> Lamps\n'],
	['one side alone', '<<<<<<< HEAD\nBoats\n'],
	['markers in another order', '<<<<<<< HEAD\n>>>>>>> theirs\n=======\n'],
	['indented markers', ' <<<<<<< HEAD\n =======\n >>>>>>> theirs\n'],
])('finds none in %s', (_, text) => {
	expect(lineOf(text)).toBeUndefined();
});
