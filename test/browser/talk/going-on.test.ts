import { describe, expect, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { openSite } from '../serve-site.ts';
import { visit } from '../visit.ts';
import { currentMoment, next, talk } from './talk-page.ts';

describe.each(['http', 'file'])('a talk on %s', (scheme) => {
	const site = openSite('playerSite', scheme);

	test('offers to continue where the reader stopped, and the next talk of the course', async () => {
		const { page, faults } = await visit(browser, site.url, talk);
		const button = page.getByRole('button', { name: /^Continue at/ });
		expect(await button.count()).toBe(0);
		await page.mouse.move(600, 500);
		await page.locator('[id="t=260"]').evaluate((moment) => moment.scrollIntoView());
		await page.mouse.wheel(0, 40);
		await expect
			.poll(() => page.evaluate(() => localStorage.getItem('cuemark-progress')), { timeout: 8000 })
			.toContain('onYouTube-1');
		await page.getByRole('link', { name: /^Next/ }).click();
		expect(page.url()).toBe(site.url + next);
		await page.waitForLoadState('networkidle');
		await page.goto(site.url + talk);
		// A glance at the start does not replace the saved position.
		const kept = () => page.evaluate(() => localStorage.getItem('cuemark-progress'));
		const before = await kept();
		await page.mouse.wheel(0, 40);
		await page.waitForTimeout(3000);
		expect(await kept()).toBe(before);
		await button.click();
		await expect.poll(() => currentMoment(page)).toMatch(/^t=2[468]0$/);
		expect(await button.count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.closest('[id^="t="]')?.id)).toMatch(/^t=2[468]0$/);
		await page.goto(`${site.url}${talk}#t=20`);
		await page.reload();
		expect(await button.count()).toBe(0);
		expect(faults).toEqual([]);
	});

	test('restores the position on returning or reloading, however far after the linked moment', async () => {
		const { page, faults } = await visit(browser, site.url, `${talk}#t=60`);
		const top = (): Promise<number> => page.evaluate(() => Math.round(scrollY));
		await page.mouse.move(600, 500);
		await page.mouse.wheel(0, 1200);
		const before = await expect.poll(top).toBeGreaterThan(1500).then(top);
		await page.reload();
		await expect.poll(top).toBe(before);
		expect(await currentMoment(page)).toBe('t=60');
		await page.keyboard.press('t');
		await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
		await page.goto(site.url + next);
		await page.goBack();
		await expect.poll(top).toBe(300);
		expect(await page.getByRole('button', { name: 'Show the transcript' }).isVisible()).toBe(true);
		expect(faults).toEqual([]);
	});
});

describe('a talk', () => {
	const site = openSite('playerSite');

	test('offers to continue where a note was written, even without scrolling after following a link', async () => {
		const { page } = await visit(browser, site.url, `${talk}#t=60`);
		await page.keyboard.press('w');
		await page.keyboard.type('For later');
		await expect.poll(() => page.evaluate(() => localStorage.getItem('cuemark-progress'))).toContain('"second":60');
		await page.goto(site.url + talk);
		await page.reload();
		await page.getByRole('button', { name: 'Continue at 1:00' }).waitFor();
	});
});
