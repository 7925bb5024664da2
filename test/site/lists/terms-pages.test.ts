import { expect, test } from 'vitest';
import { type TermsPage, termsOf, termsPages } from '../../../src/site/lists/terms-pages.ts';
import type { ListedTerm } from '../../../src/site/lists/terms-pages.ts';

const listed = (term: string, more: Partial<ListedTerm> = {}): ListedTerm => ({
	...{ page: term, term, digest: '', language: 'en', moments: 1, talks: 1, about: 1, telling: [] },
	...more,
});

/** `count` terms for each letter, a third of them with each of three vowels: `ba 0`, `be 9` … */
const terms = (counts: Readonly<Record<string, number>>): ListedTerm[] =>
	Object.entries(counts).flatMap(([letter, count]) =>
		Array.from({ length: count }, (_, index) =>
			listed(`${letter}${'aeo'[Math.floor((index / count) * 3)] ?? ''} ${index}`),
		),
	);

const pagesOf = (list: readonly ListedTerm[]): TermsPage[] => termsPages(list, new Map());

test('a list that fits on one page is one page, whatever its letters', () => {
	const [page, ...others] = pagesOf(terms({ a: 1, s: 299 }));
	expect(others).toEqual([]);
	expect(page).toMatchObject({ count: 300, number: 1, total: 1, range: '' });
	expect(page?.groups.map(({ letter, pages }) => [letter, pages])).toEqual([
		['A', []],
		['S', []],
	]);
	expect(page?.letters).toEqual([
		{ letter: 'A', number: 1, label: 'A' },
		{ letter: 'S', number: 1, label: 'S' },
	]);
	expect(pagesOf([])).toMatchObject([{ count: 0, total: 1, groups: [], letters: [] }]);
});

test('definitions count towards the length of a page', () => {
	const list = terms({ a: 200, b: 80 });
	const defined = (count: number) =>
		list.map((term, index) => ({ ...term, ...(index < count && { definition: 'It.' }) }));
	expect(pagesOf(defined(20))).toHaveLength(1);
	expect(pagesOf(defined(21))).toHaveLength(2);
	// More than a single page may hold, but not enough to be split.
	expect(pagesOf(defined(280).slice(0, 155))).toMatchObject([{ range: '' }]);
});

test('a longer list has all terms on pages of at most 200, each with links to all letters', () => {
	const list = terms({ a: 100, b: 60, s: 400, t: 3 });
	const pages = pagesOf(list);
	expect(pages.map(({ number, total }) => `${number} of ${total}`)).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4']);
	expect(pages.flatMap(termsOf)).toEqual(list);
	for (const page of pages) {
		expect(termsOf(page).length).toBeLessThanOrEqual(200);
		expect(page.letters.map(({ letter, number }) => `${letter ?? ''} ${number}`)).toEqual(['A 1', 'B 1', 'S 2', 'T 4']);
	}
});

test('a page has its range, its neighbours, and all pages of a letter', () => {
	const pages = pagesOf(terms({ a: 100, b: 60, s: 400, t: 3 }));
	const ranges = ['A–B', 'S–Sa', 'Se', 'So–T'].map((range, index) => ({ number: index + 1, range }));
	expect(pages.map(({ range }) => range)).toEqual(ranges.map(({ range }) => range));
	expect(pages.map(({ near }) => near.map(({ number }) => number))).toEqual([
		[1, 2],
		[1, 2, 3],
		[2, 3, 4],
		[3, 4],
	]);
	const ofLetter = pages.map(({ groups }) => groups.map(({ letter, pages: having }) => [letter, having]));
	expect(ofLetter.slice(0, 2)).toEqual([
		[
			['A', []],
			['B', []],
		],
		[['S', ranges.slice(1)]],
	]);
});

test('accents do not separate letters', () => {
	const list = [listed('eddy'), listed('Ebbe'), listed('état'), ...terms({ f: 320 })];
	expect(pagesOf(list)[0]?.groups[0]).toMatchObject({ letter: 'E', terms: list.slice(0, 3) });
});

test('with too many letters, there are links to pages instead', () => {
	const list = Array.from({ length: 400 }, (_, index) => listed(String.fromCodePoint(0x4e00 + index)));
	const [first, second, ...others] = pagesOf(list);
	expect(others).toHaveLength(1);
	expect(first?.letters.map(({ label }) => label)).toEqual(pagesOf(list).map(({ range }) => range));
	expect(first?.letters[1]).toEqual({ letter: second?.groups[0]?.letter, number: 2, label: second?.range });
});

test('a page has the titles of the talks that its terms link to', () => {
	const telling = (page: string) => ({ telling: [{ page, second: 1 }] });
	const list = [listed('a', telling('one')), ...terms({ b: 320 }), listed('c', telling('two'))];
	const pages = termsPages(
		list,
		new Map([
			['one', { title: 'One' }],
			['two', { title: 'Two', untitled: 'x' }],
			['three', { title: 'Three' }],
		]),
	);
	expect(pages.map(({ talks }) => talks)).toEqual([
		{ one: { title: 'One' } },
		{},
		{ two: { title: 'Two', untitled: 'x' } },
	]);
});

test('every page knows whether any term comes from the glossary', () => {
	const list = [listed('a', { language: '' }), ...terms({ b: 320 })];
	expect(pagesOf(list).map(({ fromGlossary }) => fromGlossary)).toEqual([true, true, true]);
	expect(pagesOf(list.slice(1)).some(({ fromGlossary }) => fromGlossary)).toBe(false);
});
