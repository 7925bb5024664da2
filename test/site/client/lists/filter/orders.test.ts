import { expect, test } from 'vitest';
import { orders } from '../../../../../src/site/client/lists/filter/orders.ts';
import { byTitle } from '../../../../../src/site/lists/order.ts';

test('a list sorted by title has the order of its pages, whatever the language of the browser', () => {
	const titles = ['Åland 10', 'Öl', 'Zebra', 'åland 9', 'Ärger', 'Chor', 'Czardas', 'Oslo'];
	const talks = titles.map((title) => ({ page: title, title, date: '' }));
	expect(talks.toSorted(orders.title)).toEqual(talks.toSorted(byTitle));
});
