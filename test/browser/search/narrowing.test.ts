import { describe, expect, inject, test } from 'vitest';
import { partOf } from '../../../src/search/parts.ts';
import { browser } from '../started-browser.ts';
import { harbourPage } from '../fixtures/many-notebook.ts';
import { serveFolder } from '../serve.ts';
import { openSite } from '../serve-site.ts';
import { visit } from '../visit.ts';
import { search, searchFor } from './search-on-page.ts';

describe.each(['http', 'file'])('a reader on %s', (scheme) => {
	const site = openSite('lighthouseSite', scheme);

	test('filters a search by course, channel, year and language, and sorts it by date', async () => {
		const { page, faults } = await visit(browser, site.url, 'search.html?q=signal+lamp');
		const { status, firstHit } = search(page);
		const titles = page.locator('.found h2');
		await firstHit.waitFor();
		const filter = page.getByRole('main').getByRole('button', { name: 'Filter' });
		await filter.click();
		const select = (name: string) => page.getByRole('main').getByRole('combobox', { name, exact: true });
		expect(await select('Course').count()).toBe(1);
		const years = select('Year').locator('option');
		await expect.poll(() => years.allTextContents()).toEqual(['All', '2023 (1)', '2019 (1)']);
		await select('Sort by').selectOption('Newest first');
		await expect.poll(() => titles.allInnerTexts()).toEqual(['Lanterns', 'Fog horns', 'A lamp of no date']);
		await select('Sort by').press('ArrowDown');
		await expect.poll(() => titles.allInnerTexts()).toEqual(['Fog horns', 'Lanterns', 'A lamp of no date']);
		await select('Channel').selectOption('Coast & sea (1)');
		await expect.poll(() => titles.allInnerTexts()).toEqual(['Lanterns']);
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		expect(new URL(page.url()).search).toBe('?q=signal+lamp&channel=Coast+%26+sea&sort=oldest');
		await page.reload();
		await expect.poll(() => titles.allInnerTexts()).toEqual(['Lanterns']);
		await select('Year').selectOption('2019 (1)');
		await expect.poll(() => status.textContent()).toMatch(/^None of the selected talks mentions/);
		await page.getByRole('button', { name: 'Search all talks' }).click();
		await expect.poll(() => titles.allInnerTexts()).toEqual(['Fog horns', 'Lanterns', 'A lamp of no date']);
		await select('Language').selectOption('German (1)');
		await expect.poll(() => status.textContent()).toMatch(/^None of the selected talks/);
		await page.getByRole('button', { name: 'Clear', exact: true }).click();
		await expect.poll(() => new URL(page.url()).search).toBe('?q=signal+lamp');
		expect(await filter.evaluate((button) => button === document.activeElement)).toBe(true);
		expect(faults).toEqual([]);
	});
});

describe('a reader', () => {
	const site = openSite('lighthouseSite');

	test('searches only the open talk, shows all its moments, and returns to all talks', async () => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
		const { status, hits, dialog, firstHit } = search(page);
		await searchFor(page, 'signal lamp');
		await page.locator('.found h2 a', { hasText: 'Fog horns' }).click();
		await page.locator('[data-video-id="fogHorns001"]').waitFor();
		await searchFor(page, 'signal lamp');
		await expect.poll(() => status.textContent()).toBe('Found in 3 talks');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		const only = dialog.getByRole('checkbox', { name: 'Only this talk' });
		while (!(await only.evaluate((box) => box === document.activeElement))) await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect.poll(() => status.textContent()).toBe('Found in 5 moments of this talk');
		const clocks = page.locator('.hit .clock:visible');
		expect(await clocks.allTextContents()).toEqual(['0:00', '1:00', '1:30', '2:00', '2:30']);
		expect(await page.locator('[data-filter-count]:visible').textContent()).toBe('1');
		await hits.nth(3).locator('.moment-link').click();
		await dialog.waitFor({ state: 'hidden' });
		await page.goBack();
		await expect.poll(() => only.isChecked()).toBe(true);
		await page.keyboard.press('Control+a');
		await search(page).input.fill('lantern');
		await expect.poll(() => status.textContent()).toMatch(/^This talk does not mention “lantern”/);
		await page.getByRole('button', { name: 'Search all talks' }).click();
		await expect.poll(() => page.locator('.found h2').allInnerTexts()).toEqual(['Lanterns']);
		expect(await only.isChecked()).toBe(false);
		await only.check();
		await dialog.getByRole('button', { name: 'Clear', exact: true }).click();
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		await firstHit.click();
		await page.locator('[data-video-id="lantern-002"]').waitFor();
		await searchFor(page, 'signal lamp');
		await firstHit.waitFor();
		await dialog.getByRole('button', { name: 'Filter' }).click();
		expect(await only.isChecked()).toBe(false);
		await page.goto(`${site.url}index.html`);
		await searchFor(page, 'lamp');
		await firstHit.waitFor();
		await dialog.getByRole('button', { name: 'Filter' }).click();
		expect(await only.count()).toBe(0);
		expect(faults).toEqual([]);
	});
});

test.each([150, 151, 152])('ranks the open talk first among many: lecture %i', async (number) => {
	await using folder = await serveFolder(inject('manySite'));
	const { page, faults } = await visit(browser, folder.url, `videos/${harbourPage(number)}.html`);
	await searchFor(page, 'coast');
	await expect.poll(() => page.locator('.found h2').first().textContent()).toBe(`Harbour lecture ${number}`);
	expect(faults).toEqual([]);
});

test('the lectures opened above are in both parts of the index', () => {
	const parts = [150, 151, 152].map((number) => partOf(`videos/${harbourPage(number)}.html`, 2));
	expect(new Set(parts).size).toBe(2);
});
