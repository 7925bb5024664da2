import { expect, test } from 'vitest';
import { dropFalseMatches, preferExactShortWords } from '../../../../../src/site/client/search/index/false-matches.ts';
import type { PagefindAnswer } from '../../../../../src/site/client/search/index/pagefind.ts';

/** The results of an index part: pages by name, with the stems that each was found for. */
const answer = (searched: readonly string[], pages: Record<string, readonly string[] | undefined>): PagefindAnswer => ({
	search_keywords: searched,
	results: Object.entries(pages).map(([id, words]) => ({
		id,
		score: 1,
		...(words && { scores: words.map((search_term) => ({ search_term })) }),
		data: () => Promise.reject(new Error('not read')),
	})),
});
const idsOf = (one: PagefindAnswer): string[] => dropFalseMatches(one).map(({ id }) => id);

test('keeps a page with each word or a word that starts with it', () => {
	const words = ['quantum', 'tunnel'];
	const pages = { both: ['quantum', 'tunnel', 'tunnelbahn'], one: ['quantum'], less: ['quant', 'tunnel'] };
	expect(idsOf(answer(words, pages))).toEqual(['both']);
	expect(idsOf(answer(words, { other: ['quan', 'tun'] }))).toEqual([]);
});

test('matches a single letter exactly, unless it is the last word', () => {
	expect(idsOf(answer(['p', 'valu'], { letter: ['p', 'valu'], begun: ['page', 'valu'] }))).toEqual(['letter']);
	expect(idsOf(answer(['valu', 'p'], { letter: ['p', 'valu'], begun: ['page', 'valu'] }))).toEqual(['letter', 'begun']);
});

test('keeps the results of a phrase, which have no scores', () => {
	expect(idsOf(answer(['change', 'of'], { whole: undefined }))).toEqual(['whole']);
	expect(idsOf({ results: [] })).toEqual([]);
});

test('matches a number exactly or in one of its forms, never as a prefix', () => {
	const pages = { same: ['13'], form: ['13th'], more: ['137'], thousands: ['13000'] };
	expect(idsOf(answer(['13'], pages))).toEqual(['same', 'form']);
});

test('reports the query words that a page has only as prefixes', () => {
	const [whole, longer] = dropFalseMatches(
		answer(['quantum', 'tun'], { whole: ['quantum', 'tun'], longer: ['quantum', 'tunnel'] }),
	);
	expect([whole?.prefixOnly, longer?.prefixOnly]).toEqual([[], ['tun']]);
});

test('does not use a two-letter word as a prefix if some page has it exactly', () => {
	const parts = (...pages: Record<string, readonly string[]>[]) =>
		pages.map((one) => dropFalseMatches(answer(['pi'], one)));
	const ids = (lists: readonly (readonly { id: string }[])[]): string[] => lists.flat().map(({ id }) => id);
	expect(
		ids(preferExactShortWords(parts({ pizza: ['pizza'], pi: ['pi', 'picture'] }, { picture: ['pictur'] }))),
	).toEqual(['pi']);
	expect(ids(preferExactShortWords(parts({ pizza: ['pizza'] }, { picture: ['pictur'] })))).toEqual([
		'pizza',
		'picture',
	]);
	const longer = [dropFalseMatches(answer(['bath'], { bath: ['bath'], bathtub: ['bathtub'] }))];
	expect(ids(preferExactShortWords(longer))).toEqual(['bath', 'bathtub']);
});
