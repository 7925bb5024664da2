import { expect, test } from 'vitest';
import { placeCard } from '../../../../../src/site/client/talk/definitions/place-card.ts';

const view = { left: 0, right: 375, top: 76, bottom: 700 };
const card = { width: 300, height: 120 };
const words = (left: number, top: number) => ({ left, right: left + 60, top, bottom: top + 20 });

test.each([
	['above the words, from their beginning', words(40, 400), false, { left: 40, top: 274 }],
	['below them where the bar leaves no room', words(40, 190), false, { left: 40, top: 216 }],
	[
		'over them if there is no room below either',
		words(40, 100),
		false,
		{ left: 40, top: 88 },
		{ ...view, bottom: 220 },
	],
	['within the window at its right edge', words(300, 400), false, { left: 63, top: 274 }],
	['from right to left from their right end', words(286, 400), true, { left: 46, top: 274 }],
	['within the window at its left edge', words(40, 400), true, { left: 12, top: 274 }],
])('a card is placed %s', (_, place, fromRight, expected, window = view) => {
	expect(placeCard(place, card, window, fromRight)).toEqual(expected);
});
