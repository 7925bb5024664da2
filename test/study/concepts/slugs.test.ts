import { expect, test } from 'vitest';
import { giveSlugs } from '../../../src/study/concepts/slugs.ts';

test('slugs are unique, lower case, and made of letters, digits and hyphens', () => {
	const texts = ['Wild yeast', 'wild-yeast', 'C++', 'C#', 'über alles', '机器学习', '…', '…'];
	expect(giveSlugs(texts.map((text) => ({ text })))).toEqual([
		...['wild-yeast', 'wild-yeast-2', 'cpp', 'csharp', 'über-alles', '机器学习', 'term', 'term-2'],
	]);
});

test('no page has a name that Windows reserves, or one that another page gets for that reason', () => {
	const texts = ['con', 'con term', 'NUL'];
	expect(giveSlugs(texts.map((text) => ({ text })))).toEqual(['con-term', 'con-term-2', 'nul-term']);
});

test('a long term has a URL in every script', () => {
	const texts = [`${'a'.repeat(59)}\u{10400}`, `${'\u{1E922}'.repeat(16)} ${'\u{1E922}'.repeat(17)}`];
	for (const slug of giveSlugs(texts.map((text) => ({ text })))) {
		expect(decodeURIComponent(encodeURIComponent(slug))).toBe(slug);
	}
});
