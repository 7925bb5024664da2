import { expect, test } from 'vitest';
import {
	formatSearch,
	emptySearch,
	LONGEST,
	parseSearch,
	readQuery,
	type SearchState,
} from '../../../../../src/site/client/search/query/state.ts';

test('a search comes back from its address', () => {
	const state: SearchState = {
		query: '“noise” & more',
		filters: { talk: 'lightHouse1', course: 'Week 1 / a=b', year: '2021' },
		order: 'newest',
	};
	expect(parseSearch(`?${formatSearch(state)}`)).toEqual(state);
});

test('what an address does not say, or says wrongly, is not set', () => {
	expect(parseSearch('?mark=x&sort=upside-down&course=')).toEqual(emptySearch);
	expect(formatSearch(emptySearch)).toBe('');
});

test.each([
	['schrödinger´s cat', 'schrödinger’s cat'],
	['don`t', 'don’t'],
	['the `let` of 5′', 'the `let` of 5′'],
	['quan\u00ADtum\u200Bleap ', 'quantum leap'],
])('of %j, %j is searched for', (typed, query) => {
	expect(readQuery(typed)).toBe(query);
});

test('of a long text, typed or in an address, only the beginning is searched for', () => {
	const text = 'kettle '.repeat(10_000);
	expect(readQuery(text).length).toBeLessThanOrEqual(LONGEST);
	expect(parseSearch(`?q=${text}`).query).toBe(readQuery(text));
});
