import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOfSlug, slugify } from '../../src/text/slug.ts';

test.each([
	['Wild  yeast!', 'wild-yeast'],
	['…Über alles…', 'über-alles'],
	['ﬁne ＡＢＣ', 'fine-abc'],
	['हिन्दी व्याख्यान', 'हिन्दी-व्याख्यान'],
	['-- … --', ''],
])('the slug of "%s" is "%s"', (text, expected) => {
	expect(slugify(text)).toBe(expected);
});

test('it is at most 60 characters long and ends with a whole word', () => {
	expect(slugify('the quick brown fox jumps over the lazy dog and then over another one')).toBe(
		'the-quick-brown-fox-jumps-over-the-lazy-dog-and-then-over',
	);
	expect(slugify(`${'a'.repeat(29)} ${'b'.repeat(30)} c`)).toBe(`${'a'.repeat(29)}-${'b'.repeat(30)}`);
	expect(slugify(`${'a'.repeat(9)} ${'b'.repeat(90)}`)).toBe(`${'a'.repeat(9)}-${'b'.repeat(50)}`);
	expect([...slugify('字'.repeat(100))]).toHaveLength(60);
	// A vowel mark is not separated from its letter.
	expect([...slugify(`${'ש'.repeat(59)}שָּ`)]).toHaveLength(59);
});

test('in every script, it is cut between characters, and leaves room in a file name for an id and an extension', () => {
	const letters = fc.constantFrom('a', 'é', '字', '\u{10428}', '\u{1E922}', ' ');
	fc.assert(
		fc.property(fc.string({ unit: letters, size: 'max', maxLength: 150 }), (text) => {
			const slug = slugify(text);
			expect(slug.isWellFormed()).toBe(true);
			expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(180);
			expect(slug).not.toMatch(/^-|-$/);
		}),
	);
	expect([...slugify('\u{1E922}'.repeat(60))]).toHaveLength(45);
});

test('no slug gives a file a device name of Windows', () => {
	const names = ['CON', 'nul', 'Aux', 'PRN', 'com1', 'LPT9', 'com¹'];
	expect(names.map((name) => nameOfSlug(slugify(name), 'term'))).toEqual(
		['con', 'nul', 'aux', 'prn', 'com1', 'lpt9', 'com1'].map((slug) => `${slug}-term`),
	);
	expect(['console', 'com12', 'com'].map((slug) => nameOfSlug(slug, 'term'))).toEqual(['console', 'com12', 'com']);
});
