import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { serveSite } from '../serve-site.ts';
import { visit } from '../visit.ts';

const talk = 'videos/a-ferry-and-a-loaf-onYouTube-1.html';

const served = serveSite('playerSite', '/some/sub/path/');

/** Opens the talk with its last section beginning within the moment at 6:00, which starts in the section before. */
async function open(fragment: string): Promise<{ page: Page; faults: string[] }> {
	const { page, faults } = await visit(served.browser, served.server.url, 'index.html');
	const html = await readFile(join(inject('playerSite'), talk), 'utf8');
	const begun =
		'<p id="t=360" class="moment"><a href="#t=360" class="at">6:00</a>' +
		'<a href="#t=360" class="here"></a> Begun before.</p>';
	const [before = '', section = ''] = html.split(/(?=<section class="topic"><h2 id="s=360")/);
	const lead = /<p id="t=360"[^>]*>/;
	expect(section).toMatch(lead);
	const body =
		before.replace(/<\/section>\s*$/, `${begun}</section>`) + section.replace(lead, '<p class="moment continued">');
	await page.route(`**/${talk}*`, (route) => route.fulfill({ body, contentType: 'text/html' }));
	await page.goto(`${served.server.url}${talk}${fragment}`);
	return { page, faults };
}

const distance = (page: Page): Promise<number> =>
	page
		.locator('.topic:has(h2[id="s=360"]) .moment')
		.first()
		.evaluate((lead) => lead.getBoundingClientRect().top);

const whole = (page: Page): Promise<string> =>
	page.locator('.current').evaluateAll((all) => all.map((part) => part.textContent).join(' '));

describe('a section that begins within a moment', () => {
	test.each([
		['its address', '#s=360', () => Promise.resolve()],
		['the contents', '', (page: Page) => page.locator('.contents a', { hasText: 'A cake' }).click()],
		['the overview', '', (page: Page) => page.locator('.overview a', { hasText: /^A cake$/ }).click()],
		['the strip', '', (page: Page) => page.locator('.strip a').nth(2).click()],
		['a key', '#t=240', (page: Page) => page.keyboard.press(']')],
	])('is the target of %s, and its moment is marked from its beginning', async (_, fragment, go) => {
		const { page, faults } = await open(fragment);
		await go(page);
		await expect.poll(() => page.url()).toBe(`${served.server.url}${talk}#s=360`);
		await expect.poll(() => whole(page)).toMatch(/Begun before\..*cake/s);
		await expect.poll(() => distance(page)).toBeLessThan(600);
		expect(await distance(page)).toBeGreaterThan(50);
		await expect
			.poll(() => page.locator('.contents [aria-current]').allInnerTexts())
			.toEqual([expect.stringContaining('A cake')]);
		expect(faults).toEqual([]);
	});

	test('shows its time, which the search and the keys find where the moment begins', async () => {
		const { page } = await open('#t=360');
		expect(await page.locator('.current').first().innerText()).toContain('Begun before.');
		const time = page.locator('.topic:has(h2[id="s=360"]) .continued > .at').first();
		expect(await time.evaluate((link) => getComputedStyle(link).opacity)).toBe('1');
		await page.keyboard.press('[');
		await expect.poll(() => page.url()).toBe(`${served.server.url}${talk}#s=240`);
	});
});
