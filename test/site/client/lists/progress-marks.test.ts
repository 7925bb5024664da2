import { expect, test, vi } from 'vitest';
import { markProgress } from '../../../../src/site/client/lists/progress-marks.ts';

/** The parts of an element that list items need. */
class Item {
	readonly dataset: { readonly page: string };
	readonly style = { setProperty: () => undefined };
	readonly classes = new Set<string>();
	readonly classList = {
		toggle: (name: string, isSet: boolean) => (isSet ? this.classes.add(name) : this.classes.delete(name)),
	};
	readonly querySelector = () => null;

	constructor(page: string) {
		this.dataset = { page };
	}
}

test('marks the items of a list with progress, read once for all, and marks them again after changes', () => {
	let kept: object = { lamps: { second: 60, duration: 60, at: 1 }, tides: { second: 30, duration: 60, at: 2 } };
	const getItem = vi.fn(() => JSON.stringify(kept));
	vi.stubGlobal('localStorage', { getItem });
	vi.stubGlobal('document', { documentElement: { dataset: {} } });
	const items = ['lamps', 'tides', 'waves'].map((page) => new Item(page));
	const list = { querySelectorAll: () => items } as unknown as HTMLElement;
	const marks = (): string[][] => items.map(({ classes }) => [...classes]);
	markProgress(list);
	expect(marks()).toEqual([['read'], ['begun'], []]);
	expect(getItem).toHaveBeenCalledTimes(1);
	kept = { ...kept, tides: { second: 60, duration: 60, at: 3 } };
	markProgress(list);
	expect(marks()).toEqual([['read'], ['read'], []]);
});
