import { expect, test } from 'vitest';
import { agreeing } from '../../../../src/site/client/search/agreeing.ts';
import type { PagefindAnswer } from '../../../../src/site/client/search/pagefind.ts';

/** What a part of the index found: pages by name, with the stems that each was found for. */
const answer = (sought: readonly string[], pages: Record<string, readonly string[] | undefined>): PagefindAnswer => ({
	search_keywords: sought,
	results: Object.entries(pages).map(([id, words]) => ({
		id,
		score: 1,
		...(words && { scores: words.map((search_term) => ({ search_term })) }),
		data: () => Promise.reject(new Error('not read')),
	})),
});
const idsOf = (one: PagefindAnswer): string[] => agreeing(one).map(({ id }) => id);

test('a page stays that has each word, or one that begins like it', () => {
	const words = ['quantum', 'tunnel'];
	const pages = { both: ['quantum', 'tunnel', 'tunnelbahn'], one: ['quantum'], less: ['quant', 'tunnel'] };
	expect(idsOf(answer(words, pages))).toEqual(['both']);
	expect(idsOf(answer(words, { other: ['quan', 'tun'] }))).toEqual([]);
});

test('a letter alone is found as it is, unless it may be half typed', () => {
	expect(idsOf(answer(['p', 'valu'], { letter: ['p', 'valu'], begun: ['page', 'valu'] }))).toEqual(['letter']);
	expect(idsOf(answer(['valu', 'p'], { letter: ['p', 'valu'], begun: ['page', 'valu'] }))).toEqual(['letter', 'begun']);
});

test('a phrase is found as it is, so that its pages need no scores', () => {
	expect(idsOf(answer(['change', 'of'], { whole: undefined }))).toEqual(['whole']);
	expect(idsOf({ results: [] })).toEqual([]);
});
