import { expect, test } from 'vitest';
import { addressOf, emptySearch, searchOf, type SearchState } from '../../../../src/site/client/search/state.ts';

test('a search comes back from its address', () => {
	const state: SearchState = {
		query: '“noise” & more',
		filters: { course: 'Week 1 / a=b', year: '2021' },
		order: 'newest',
	};
	expect(searchOf(`?${addressOf(state)}`)).toEqual(state);
});

test('what an address does not say, or says wrongly, is not set', () => {
	expect(searchOf('?mark=x&sort=upside-down&course=')).toEqual(emptySearch);
	expect(addressOf(emptySearch)).toBe('');
});
