import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { openSite } from '../serve-site.ts';
import { visit } from '../visit.ts';
import { search, searchFor } from './search-on-page.ts';

const isInView = (element: Locator): Promise<boolean> =>
	element.evaluate((part) => {
		const { top, bottom } = part.getBoundingClientRect();
		return top >= 0 && bottom <= innerHeight;
	});

describe.each(['http', 'file'])('a search on %s', (scheme) => {
	const site = openSite('lighthouseSite', scheme);

	test('restores the search when the reader comes back from a hit', async () => {
		const { page } = await visit(browser, site.url, 'index.html');
		const { input, firstHit, dialog } = search(page);
		await searchFor(page, 'copper kettle');
		await firstHit.click();
		await page.locator('.current mark').first().waitFor();
		await page.goBack();
		await dialog.waitFor();
		await firstHit.waitFor();
		expect(await input.inputValue()).toBe('copper kettle');
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'hidden' });
		// Browsers fire `close` on a dialog a moment later.
		await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).not.toContain('copper');
		await page.reload();
		expect(await dialog.isVisible()).toBe(false);
	});

	test('offers recent useful searches in this browser, until they are cleared', async () => {
		const { page } = await visit(browser, site.url, 'index.html');
		const { input, firstHit } = search(page);
		await searchFor(page, 'nowhere');
		await searchFor(page, 'copper kettle');
		await expect.poll(() => page.locator('.hit .clock').first().textContent()).toBe('11:20');
		await page.keyboard.press('Enter');
		await page.locator('.current').waitFor();
		await page.goto(`${site.url}search.html`);
		const again = page.getByRole('main').getByRole('button', { name: 'copper kettle' });
		await again.waitFor();
		expect(await page.locator('.recent-search').allInnerTexts()).toEqual(['copper kettle']);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await firstHit.waitFor();
		expect(await input.inputValue()).toBe('copper kettle');
		await input.fill('');
		await page.getByRole('button', { name: 'Clear recent searches' }).click();
		expect(await again.count()).toBe(0);
		await page.reload();
		expect(await again.count()).toBe(0);
	});
});

describe('a search', () => {
	const site = openSite('lighthouseSite');

	test('restores the position of a followed moment among folded ones', async () => {
		const { page, faults } = await visit(browser, site.url, 'search.html?q=signal+lamp');
		await page.setViewportSize({ width: 1280, height: 420 });
		const talk = page.locator('.found', { hasText: 'Fog horns' });
		await talk.getByRole('button', { name: 'Show 2 more moments' }).click();
		await talk.locator('.moment-link').last().focus();
		const address = await talk.locator('.moment-link').last().getAttribute('href');
		await page.keyboard.press('Enter');
		await page.locator('.current').waitFor();
		await page.goBack();
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(address);
		expect(await isInView(talk.locator('.moment-link').last())).toBe(true);
		expect(faults).toEqual([]);
	});

	test.each(['index.html', 'search.html'])('restores the position of the followed result on %s', async (path) => {
		const { page } = await visit(browser, site.url, path);
		await page.setViewportSize({ width: 1280, height: 420 });
		if (path === 'search.html') await search(page).input.fill('lamp');
		else await searchFor(page, 'lamp');
		await expect.poll(() => search(page).status.textContent()).toMatch(/^Found in/);
		const result = page.locator('.found:visible .moment-link').nth(3);
		await result.evaluate((link) => link.scrollIntoView({ block: 'end', behavior: 'instant' }));
		const top = (): Promise<number> => result.evaluate((link) => link.getBoundingClientRect().top);
		const before = await top();
		await result.click();
		await page.locator('.current').first().waitFor();
		await page.goBack();
		await result.waitFor();
		await expect.poll(top).toBeCloseTo(before, 0);
	});
});
