import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { displayPath } from '../../src/files/display-path.ts';
import { slashed } from '../../src/files/slashed.ts';

test.each([
	[join('notes', 'a.md'), 'notes/a.md'],
	// Such a name begins as the way out of a folder does.
	[join('..drafts', 'a.md'), '..drafts/a.md'],
	[join('..', 'elsewhere', 'a.md'), undefined],
])('a path is shown from the current folder where it lies below that: %s', (path, shown) => {
	const whole = resolve(path);
	expect(displayPath(whole)).toBe(shown ?? slashed(whole));
});
