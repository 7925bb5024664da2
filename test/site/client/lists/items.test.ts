import { afterEach, expect, test, vi } from 'vitest';
import { itemsOf } from '../../../../src/site/client/lists/items.ts';
import type { ListedTalk } from '../../../../src/site/client/lists/talks.ts';

afterEach(() => vi.unstubAllGlobals());

/** As much of an element as a row has. */
class Element {
	readonly dataset = {};
	readonly style = { setProperty: () => undefined };
	readonly classList = new Set<string>();
	readonly append = () => undefined;
	readonly querySelector = () => null;
}

test('the rows of a list are marked with what was read, which is read once for all of them', () => {
	const kept = JSON.stringify({
		lamps: { second: 60, duration: 60, at: 1 },
		tides: { second: 30, duration: 60, at: 2 },
	});
	const getItem = vi.fn(() => kept);
	vi.stubGlobal('localStorage', { getItem });
	vi.stubGlobal('document', { documentElement: { dataset: {} }, createElement: () => new Element() });
	const talk = (page: string): ListedTalk => ({
		...{ page, title: page, duration: 60, language: 'en', published: '' },
		...{ channel: undefined, courses: [] },
	});
	const rows = itemsOf(['lamps', 'tides', 'waves'].map(talk)).map(({ element }) => element());
	expect(rows.map(({ classList }) => [...classList.values()])).toEqual([['read'], ['begun'], []]);
	expect(getItem).toHaveBeenCalledTimes(1);
});
