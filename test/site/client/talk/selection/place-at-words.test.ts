import { expect, test } from 'vitest';
import { placeAtWords } from '../../../../../src/site/client/talk/selection/place-at-words.ts';

const view = { left: 0, right: 400, top: 80, bottom: 700 };
const tools = { width: 240, height: 40 };
const line = (left: number, right: number, top: number) => ({ left, right, top, bottom: top + 20 });
const words = { first: line(300, 390, 300), last: line(10, 60, 360) };

test('places tools above the first line, within the window', () => {
	expect(placeAtWords(words, tools, view, false)).toEqual({ left: 152, top: 252 });
});

test('places tools for touch below the last line, clear of the handles', () => {
	expect(placeAtWords(words, tools, view, true)).toEqual({ left: 8, top: 412 });
});

test('places tools on the other side if there is no room', () => {
	expect(placeAtWords({ ...words, first: line(300, 390, 100) }, tools, view, false)?.top).toBe(388);
	expect(placeAtWords({ ...words, last: line(10, 60, 660) }, tools, view, true)?.top).toBe(188);
});

test('finds no place for words that fill the window or are out of it', () => {
	const filling = { first: line(300, 390, 60), last: line(10, 60, 690) };
	const above = { first: line(300, 390, -90), last: line(10, 60, -60) };
	for (const byTouch of [false, true]) {
		expect(placeAtWords(filling, tools, view, byTouch)).toBeUndefined();
		expect(placeAtWords(above, tools, view, byTouch)).toBeUndefined();
	}
});
