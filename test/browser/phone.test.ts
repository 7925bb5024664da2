import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const lecture = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';
const hebrew = 'videos/the-keeper-keeper-talk.he.html';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openOnPhone(width: number, site: 'sampleSite' | 'tonguesSite', talk: string): Promise<Page> {
	const context = await browser.newContext({ viewport: { width, height: 640 }, hasTouch: true, isMobile: true });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(`${pathToFileURL(inject(site)).href}/${talk}`);
	return page;
}

test.each([
	[320, 'sampleSite', lecture],
	[390, 'sampleSite', lecture],
	[320, 'tonguesSite', hebrew],
	[390, 'tonguesSite', hebrew],
] as const)(
	'at a width of %i of the %s the tools beside a time within a paragraph stay in the window',
	async (width, site, talk) => {
		const page = await openOnPhone(width, site, talk);
		const signs = page.locator('.within > .here');
		const count = Math.min(await signs.count(), 12);
		expect(count).toBeGreaterThan(1);
		for (let index = 0; index < count; index++) {
			const sign = signs.nth(index);
			// Not a tap: the tools beside the last one may lie upon it.
			await sign.focus();
			const { x = -1, width: across = 0 } = (await page.locator('.moment-tools').boundingBox()) ?? {};
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + across).toBeLessThanOrEqual(width);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			const room = await sign.boundingBox();
			expect(Math.min(room?.width ?? 0, room?.height ?? 0)).toBeGreaterThanOrEqual(24);
			expect(Number(await sign.evaluate((link) => getComputedStyle(link).opacity))).toBeGreaterThan(0.5);
		}
	},
);

test('the tools beside a time below the bar stand below the time', async () => {
	const page = await openOnPhone(360, 'sampleSite', lecture);
	const sign = page.locator('.within > .here').nth(1);
	const barEnd = await page.locator('.strip-bar').evaluate((bar) => bar.getBoundingClientRect().bottom);
	await sign.evaluate((link, end) => {
		scrollBy({ top: link.getBoundingClientRect().top - end - 4, behavior: 'instant' });
	}, barEnd);
	await sign.evaluate((link) => link.focus({ preventScroll: true }));
	expect((await page.locator('.moment-tools').boundingBox())?.y).toBeGreaterThan(barEnd);
});

test.each([320, 375, 768, 1024, 1440])('the bar of a talk leads to the terms at %i px, in one line', async (width) => {
	const page = await openOnPhone(width, 'sampleSite', lecture);
	const bar = await page.locator('.bar').boundingBox();
	expect(bar?.height).toBeLessThan(56);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	const terms = page.locator('.bar').getByRole('link', { name: 'Terms' });
	const menu = page.getByRole('button', { name: 'More pages' });
	if (width < 960) {
		expect(await terms.isVisible()).toBe(false);
		await menu.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		expect(await terms.isVisible()).toBe(false);
		await page.keyboard.press('Enter');
	} else expect(await menu.isVisible()).toBe(false);
	expect(await terms.getAttribute('aria-current')).toBe(null);
	await terms.click();
	await page.locator('.terms-index').waitFor();
	const here = page.locator('.places [aria-current=page]');
	expect(await here.textContent()).toContain('Terms');
});
