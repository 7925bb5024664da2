import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { displayPath } from '../../src/files/display-path.ts';
import { slashed } from '../../src/files/slashed.ts';

test.each([
	[join('notes', 'a.md'), 'notes/a.md'],
	// Starts with two dots, but is not a parent folder.
	[join('..drafts', 'a.md'), '..drafts/a.md'],
	[join('..', 'elsewhere', 'a.md'), undefined],
])('a path inside the current folder is shown relative to it: %s', (path, shown) => {
	const whole = resolve(path);
	expect(displayPath(whole)).toBe(shown ?? slashed(whole));
});
