import { expect, test } from 'vitest';
import { formatSearch, emptySearch, parseSearch, type SearchState } from '../../../../src/site/client/search/state.ts';

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
