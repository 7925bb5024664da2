import sharp from 'sharp';
import { expect, test } from 'vitest';
import { socialCard } from '../../../src/site/render/social-card.ts';

const card = {
	site: 'Harbour school',
	title: 'A winter in the lighthouse',
	facts: 'Coast & sea · 34 min',
	strip: [
		{ x: 0, width: 480 },
		{ x: 480, width: 720 },
	],
};

/** The share of a region that is not in the background colour. */
async function inkIn(
	png: Buffer,
	region: { left: number; top: number; width: number; height: number },
): Promise<number> {
	const { data } = await sharp(png).extract(region).greyscale().raw().toBuffer({ resolveWithObject: true });
	return data.filter((value) => value < 128).length;
}
const titlePlace = { left: 60, top: 150, width: 1080, height: 320 };

test('a card is a PNG of 1200 by 630 pixels, the same for the same values', async () => {
	const png = await socialCard(card);
	const { width, height, format } = await sharp(png).metadata();
	expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
	expect(png.equals(await socialCard({ ...card }))).toBe(true);
	expect(png.equals(await socialCard({ ...card, title: 'Another title' }))).toBe(false);
});

test.each(['Řízení a Ωmega', 'Зима на маяке'])('draws the title %s', async (title) => {
	const without = await inkIn(await socialCard({ ...card, title: '' }), titlePlace);
	expect(await inkIn(await socialCard({ ...card, title }), titlePlace)).toBeGreaterThan(without + 1000);
});

test.each([
	['of any length', 'wide words '.repeat(200)],
	['of one very long word', 'w'.repeat(500)],
	['that is SVG code', '</svg><image href="file:///etc/passwd"/>&lt;<!--'],
	['in a script that the typeface lacks', 'שלום עולם'],
	['that is empty', ''],
])('keeps a title %s within its area', async (_, title) => {
	const png = await socialCard({ ...card, title });
	expect(await inkIn(png, { left: 1140, top: 0, width: 60, height: 590 })).toBe(0);
	expect(await inkIn(png, { left: 0, top: 575, width: 1200, height: 20 })).toBe(0);
});
