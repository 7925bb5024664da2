import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { openSite } from '../serve-site.ts';
import { visit } from '../visit.ts';
import { currentMoment, isInView, talk } from './talk-page.ts';

describe.each(['http', 'file'])('moving about a talk on %s', (scheme) => {
	const site = openSite('playerSite', scheme);

	test('moves between moments and sections by key, and updates the address', async () => {
		const { page } = await visit(browser, site.url, talk);
		await page.keyboard.press('.');
		expect(await currentMoment(page)).toBe('t=20');
		await page.keyboard.press(']');
		expect(await currentMoment(page)).toBe('t=240');
		await page.keyboard.press(',');
		expect(await currentMoment(page)).toBe('t=220');
		expect(page.url()).toBe(`${site.url}${talk}#t=220`);
		await page.keyboard.press('[');
		expect(await currentMoment(page)).toBe('t=0');
	});
});

describe('moving about a talk', () => {
	const site = openSite('playerSite');

	test('marks the section in view in the contents and on the strip', async () => {
		const { page, faults } = await visit(browser, site.url, talk);
		const marked = page.locator('.contents [aria-current]');
		await expect.poll(() => marked.allInnerTexts()).toEqual([expect.stringContaining('A ferry')]);
		await page.locator('.topic h2', { hasText: 'A loaf' }).evaluate((heading) => heading.scrollIntoView());
		await expect.poll(() => marked.allInnerTexts()).toEqual([expect.stringContaining('A loaf')]);
		const parts = page.locator('.strip a');
		await expect.poll(() => parts.nth(1).getAttribute('class')).toBe('reading');
		expect(await page.locator('.strip .place line').count()).toBe(1);
		expect(faults).toEqual([]);
	});

	test('moves the mark on the strip without adding elements, which is slow on a long page', async () => {
		const { page, faults } = await visit(browser, site.url, talk);
		const line = page.locator('.strip .place line');
		await line.evaluate((drawn) => (drawn.id = 'first'));
		await page.locator('.topic h2', { hasText: 'A loaf' }).evaluate((heading) => heading.scrollIntoView());
		await expect.poll(() => line.getAttribute('x1')).not.toBe('0.0');
		expect(await line.getAttribute('id')).toBe('first');
		expect(faults).toEqual([]);
	});

	test('takes a linked moment as the position until the reader scrolls', async () => {
		const { page, faults } = await visit(browser, site.url, `${talk}#t=240`);
		const marked = page.locator('.contents [aria-current]');
		const part = page.locator('.strip .reading');
		const isAt = async (section: string, begin: number, second = begin): Promise<void> => {
			await expect.poll(() => marked.allInnerTexts()).toEqual([expect.stringContaining(section)]);
			await expect.poll(() => part.evaluateAll(([link]) => link?.getAttribute('href'))).toBe(`#s=${begin}`);
			await expect
				.poll(() => page.locator('.strip .place line').getAttribute('x1'))
				.toBe(((second / 480) * 1000).toFixed(1));
		};
		await isAt('A loaf', 240);
		await page.keyboard.press('.');
		await isAt('A loaf', 240, 260);
		await page.locator('.contents a', { hasText: 'A cake' }).click();
		await isAt('A cake', 360);
		// A turn of the wheel during a smooth scroll may be lost.
		const turn = async (): Promise<number> => {
			await page.mouse.wheel(0, -20_000);
			return page.evaluate(() => scrollY);
		};
		await expect.poll(turn, { interval: 300 }).toBe(0);
		await isAt('A ferry', 0);
		expect(faults).toEqual([]);
	});

	test('shows the sections in proportion, names them on hover, and goes there on click', async () => {
		const { page } = await visit(browser, site.url, talk);
		const [ferry, loaf, cake] = await Promise.all(
			[0, 1, 2].map((index) => page.locator('.strip .part').nth(index).boundingBox()),
		);
		expect((ferry?.width ?? 0) / (loaf?.width ?? 1)).toBeCloseTo(2, 1);
		expect((cake?.width ?? 0) / (loaf?.width ?? 1)).toBeCloseTo(1, 1);
		await page.locator('.strip a').nth(2).hover();
		expect(await page.locator('.strip-name').innerText()).toMatch(/^6:00\s+A cake$/);
		await page.locator('.strip a').nth(2).click();
		await expect.poll(() => isInView(page.locator('[id="t=360"]'))).toBe(true);
		expect(page.url()).toBe(`${site.url}${talk}#s=360`);
	});

	test('leaves the strip to pointers: Tab passes it on the way to the contents, which have the same sections', async () => {
		const { page } = await visit(browser, site.url, talk);
		const addresses = (links: Locator): Promise<(string | null)[]> =>
			links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(await addresses(page.locator('.strip a'))).toEqual(await addresses(page.locator('.contents a')));
		await page.locator('.help-button').focus();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('nav')?.id)).toBe('contents');
	});

	test('lets Tab continue from where a key has led', async () => {
		const { page } = await visit(browser, site.url, talk);
		await page.keyboard.press(']');
		await expect.poll(() => page.url()).toMatch(/#s=\d+$/);
		await page.keyboard.press('Tab');
		const place = await page.evaluate(() => {
			const section = document.activeElement?.closest('.topic');
			return [`#${section?.querySelector('h2')?.id ?? ''}`, location.hash];
		});
		expect(place[0]).toBe(place[1]);
	});

	test('does not move a reader who has scrolled on when the last picture loads', async () => {
		const { page } = await visit(browser, site.url, 'index.html');
		await page.addInitScript(() => {
			addEventListener('DOMContentLoaded', () => document.body.append(Object.assign(new Image(), { src: 'late.png' })));
		});
		let arrive = (): void => undefined;
		const arrived = new Promise<void>((resolve) => (arrive = resolve));
		await page.route('**/late.png', async (route) => {
			await arrived;
			await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
		});
		await page.goto(`${site.url}${talk}#t=240`, { waitUntil: 'domcontentloaded' });
		await expect.poll(() => currentMoment(page)).toBe('t=240');
		await page.mouse.move(600, 500);
		await page.mouse.wheel(0, -700);
		await page.waitForTimeout(400);
		const before = await page.evaluate(() => scrollY);
		arrive();
		await page.waitForLoadState('load');
		await page.waitForTimeout(200);
		expect(await page.evaluate(() => scrollY)).toBe(before);
	});
});
