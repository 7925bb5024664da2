import { describe, expect, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { openSite } from '../serve-site.ts';
import { visit } from '../visit.ts';
import { currentMoment, next, talk } from './talk-page.ts';
import { search, searchFor } from '../search/search-on-page.ts';

describe.each(['http', 'file'])('a talk that a search led to, on %s,', (scheme) => {
	const site = openSite('playerSite', scheme);

	test('marks the search words on the whole page, and steps through the hits', async () => {
		const { page, faults } = await visit(browser, site.url, `${talk}?q=yeast+oven#t=300`);
		const bar = page.getByRole('region', { name: 'Hits on this page' });
		const total = Number(/of (\d+)/.exec(await bar.innerText())?.[1]);
		expect(total).toBeGreaterThan(3);
		expect(await page.locator('.strip .hits line').count()).toBe(total);
		const marks = await page.locator('.notes mark').allInnerTexts();
		expect(new Set(marks.map((word) => word.toLowerCase()))).toEqual(new Set(['yeast', 'oven']));
		const before = await currentMoment(page);
		await page.keyboard.press('n');
		const after = await currentMoment(page);
		expect(Number(after?.slice(2))).toBeGreaterThan(Number(before?.slice(2)));
		await bar.getByRole('button', { name: 'Previous hit' }).click();
		expect(await currentMoment(page)).toBe(before);
		await bar.getByRole('button', { name: 'Clear hits' }).click();
		expect(await page.locator('.notes mark').count()).toBe(0);
		expect(await page.locator('.strip .hits line').count()).toBe(0);
		expect(new URL(page.url()).search).toBe('');
		expect(faults).toEqual([]);
	});

	test('shows the hits of another search without loading the talk again, so that it plays on', async () => {
		const { page, faults } = await visit(browser, site.url, `${next}?q=yeast+oven`);
		const bar = page.getByRole('region', { name: 'Hits on this page' });
		await bar.waitFor();
		await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
		await page.keyboard.press('k');
		// Hidden, as it has no picture.
		await page.locator('.player video').waitFor({ state: 'attached' });
		await searchFor(page, 'river');
		const hit = page.locator(`.moment-link[href*="${next}"]`).first();
		const second = /#t=(\d+)/.exec((await hit.getAttribute('href')) ?? '')?.[1];
		await hit.press('Enter');
		await expect.poll(() => bar.innerText()).toMatch(/^river/i);
		expect(new Set(await page.locator('.notes mark').allInnerTexts())).toEqual(new Set(['river']));
		const playsAt = (): Promise<number> =>
			page.locator('.player video').evaluate((video) => (video as HTMLVideoElement).currentTime);
		await expect.poll(playsAt).toBeGreaterThan(Number(second));
		await page.keyboard.press('n');
		await expect.poll(() => bar.innerText()).toMatch(/2 of/);

		await page.goBack();
		await search(page).dialog.waitFor();
		expect(await search(page).input.inputValue()).toBe('river');
		await expect.poll(() => hit.evaluate((link) => link === document.activeElement)).toBe(true);
		await page.keyboard.press('Escape');
		await expect.poll(() => bar.innerText()).toMatch(/^yeast oven/i);
		expect(await page.locator('.notes mark', { hasText: 'river' }).count()).toBe(0);
		expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
		expect(faults).toEqual([]);
	});
});

describe('a talk that a search led to', () => {
	const site = openSite('playerSite');

	test('loads the hits script only if a search led there', async () => {
		const { page } = await visit(browser, site.url, talk);
		const isLoaded = (): Promise<boolean> => page.evaluate(() => 'cuemarkHits' in globalThis);
		expect(await isLoaded()).toBe(false);
		await page.goto(`${site.url}${talk}?q=yeast`);
		expect(await isLoaded()).toBe(true);
	});

	test('says if no moment has the words, and then offers no stepping', async () => {
		const { page } = await visit(browser, site.url, `${talk}?q=zeppelin`);
		const bar = page.getByRole('region', { name: 'Hits on this page' });
		expect(await bar.innerText()).toMatch(/zeppelin\s+not found/);
		expect(await bar.getByRole('button').count()).toBe(1);
	});

	test('moves the focus to the hit when the hits bar is closed by key', async () => {
		const { page } = await visit(browser, site.url, `${talk}?q=yeast+oven`);
		await page.keyboard.press('n');
		const hit = await currentMoment(page);
		await page.getByRole('button', { name: 'Clear hits' }).focus();
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.closest('[id^="t="]')?.id)).toBe(hit);
	});
});
