import { expect, test } from 'vitest';
import { versioned, versionOf } from '../../src/text/file-version.ts';

test('a version changes with any of the texts, and is the same everywhere', () => {
	expect(versionOf('one', 'two')).toBe(versionOf('one', 'two'));
	expect(versionOf('one', 'two')).toMatch(/^[0-9a-f]{1,8}$/);
	expect(
		new Set([versionOf('one', 'two'), versionOf('one', 'twö'), versionOf('One', 'two'), versionOf('one')]).size,
	).toBe(4);
});

test('an address names the version of its file, if there is one', () => {
	expect(versioned('../assets/page.js', 'beef')).toBe('../assets/page.js?v=beef');
	expect(versioned('../assets/page.js', '')).toBe('../assets/page.js');
});
