import { expect, test } from 'vitest';
import {
	formatSearch,
	emptySearch,
	MAX_QUERY_LENGTH,
	parseSearch,
	readQuery,
	type SearchState,
} from '../../../../../src/site/client/search/query/state.ts';

test('a search survives its address', () => {
	const state: SearchState = {
		query: '“noise” & more',
		filters: { talk: 'lightHouse1', course: 'Week 1 / a=b', year: '2021' },
		order: 'newest',
	};
	expect(parseSearch(`?${formatSearch(state)}`)).toEqual(state);
});

test('ignores missing and invalid parameters', () => {
	expect(parseSearch('?mark=x&sort=upside-down&course=')).toEqual(emptySearch);
	expect(formatSearch(emptySearch)).toBe('');
});

test.each([
	['schrödinger´s cat', 'schrödinger’s cat'],
	['don`t', 'don’t'],
	['the `let` of 5′', 'the `let` of 5′'],
	['E=mc^2', 'E=mc²'],
	['x^3 and 2^10 and 10^20', 'x³ and 2^10 and 10^20'],
	['quan\u00ADtum\u200Bleap ', 'quantum leap'],
])('reads %j as %j', (typed, query) => {
	expect(readQuery(typed)).toBe(query);
});

test('truncates a long query, typed or in an address', () => {
	const text = 'kettle '.repeat(10_000);
	expect(readQuery(text).length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
	expect(parseSearch(`?q=${text}`).query).toBe(readQuery(text));
});
