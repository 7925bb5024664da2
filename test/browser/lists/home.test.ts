import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { HARBOUR_TALKS, harbourPage, OTHER_TALKS } from '../fixtures/many-notebook.ts';
import { openSite } from '../serve-site.ts';
import { visit } from '../visit.ts';

const ALL = HARBOUR_TALKS + OTHER_TALKS;

/** Opens a page for a reader with progress in some talks. */
async function visitHavingRead(
	home: string,
	path: string,
	read: Record<string, [second: number, at: number]>,
): Promise<Page> {
	const progress = Object.entries(read).map(([name, [second, at]]) => [name, { second, duration: 120, at }]);
	const kept = { 'cuemark-progress': JSON.stringify(Object.fromEntries(progress)) };
	return (await visit(browser, home, path, kept)).page;
}

describe.each(['http', 'file'])('a home page of many talks on %s', (scheme) => {
	const site = openSite('manySite', scheme);

	test('filters all talks while typing, and keeps the filter in the address', async () => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
		const titles = page.locator('.videos .title');
		await page.getByLabel('Filter by').fill('evening coast');
		await expect.poll(() => page.locator('.list-tools .filtered').innerText()).toBe(`20 of ${ALL}`);
		expect(await titles.first().innerText()).toBe('Évening 0: tides');
		expect(new URL(page.url()).search).toBe('?filter=evening+coast');
		expect(faults).toEqual([]);
		await titles.first().click();
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Évening 0: tides');
		await page.goBack();
		await expect.poll(() => titles.count()).toBe(20);
		await page.getByLabel('Filter by').fill('lecture');
		await expect.poll(() => titles.first().innerText()).toBe('Harbour lecture 1');
		await expect.poll(() => titles.count()).toBe(60);
		expect(await page.locator('.videos .facts time').first().innerText()).toBe('24 July 2020');
		await page.getByRole('button', { name: /^Show more/ }).click();
		await expect.poll(() => titles.count()).toBe(HARBOUR_TALKS);
		await page.getByLabel('Filter by').fill('no such talk');
		const nothing = page.locator('.list-tools .filtered');
		await expect
			.poll(() => nothing.innerText())
			.toMatch(/^No talk has all these words in its title.* “no such talk”\.$/);
		const instead = nothing.getByRole('link');
		expect(await instead.getAttribute('href')).toContain('search.html?q=no+such+talk');
		const [message, tools] = await Promise.all([nothing.boundingBox(), page.getByLabel('Filter by').boundingBox()]);
		expect(message?.x).toBe(tools?.x);
		expect(message?.y).toBeGreaterThan((tools?.y ?? 0) + (tools?.height ?? 0));
		await page.getByLabel('Filter by').fill('');
		await expect.poll(() => titles.count()).toBe(12);
		expect(new URL(page.url()).search).toBe('');
		await page.getByLabel('Filter by').fill('ebb & flow');
		const search = page.getByRole('link', { name: 'Search the transcripts for “ebb & flow”' });
		expect(await search.getAttribute('href')).toBe('./search.html?q=ebb+%26+flow');
	});

	test('offers the next talk after a finished one, and unfinished talks', async () => {
		const page = await visitHavingRead(site.url, 'index.html', {
			[harbourPage(3)]: [60, 1000],
			[harbourPage(5)]: [80, 2000],
			[harbourPage(7)]: [120, 3000],
			'gone-from-here-abcdefghijk': [50, 4000],
			// From other sites on the same host.
			'elsewhere-1-abcdefghijk': [50, 5000],
			'elsewhere-2-abcdefghijk': [50, 6000],
		});
		const offered = page.locator('[data-continue] a');
		await expect
			.poll(() => offered.allInnerTexts())
			.toEqual(['Harbour lecture 6\nNext: 200 of 205', 'Harbour lecture 5\nat 1:20', 'Harbour lecture 3\nat 1:00']);
		expect(await page.locator('[data-course-talks=harbour]').innerText()).toBe(`1 of ${HARBOUR_TALKS} read`);
		await offered.nth(1).click();
		expect(page.url()).toBe(`${site.url}videos/${harbourPage(5)}.html#t=80`);
	});
});

describe('a home page of many talks', () => {
	const site = openSite('manySite');

	test('shows an overview and the newest talks, not all of them', async () => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
		expect(await page.locator('.hero .facts').innerText()).toContain(`${ALL} talks`);
		const courses = page.getByRole('region', { name: 'Courses' }).getByRole('link');
		expect(await courses.count()).toBe(2);
		const terms = page.getByRole('region', { name: 'What the talks are about' });
		expect(await terms.getByRole('link').count()).toBeGreaterThan(4);
		const newest = page.getByRole('region', { name: 'Newest talks' });
		await expect.poll(() => newest.getByRole('listitem').count()).toBe(12);
		const [talks, about] = await Promise.all([newest.boundingBox(), terms.boundingBox()]);
		expect(talks?.y).toBeLessThan(about?.y ?? 0);
		expect(await page.locator('.videos .title').first().innerText()).toBe('Harbour lecture 1');
		await page.getByRole('link', { name: `All ${ALL} talks by title` }).click();
		await expect.poll(() => page.locator('.videos li').count()).toBe(200);
		await page.getByRole('link', { name: 'Next' }).click();
		await expect.poll(() => page.locator('.videos li').count()).toBe(ALL - 200);
		expect(faults).toEqual([]);
	});

	test('sorts the list, and keeps the order in the address', async () => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
		const order = page.locator('.list-tools').getByLabel('Sort by');
		const listed = (): Promise<string[]> => page.locator('.videos .title').allInnerTexts();
		const byTitle = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
		const newest = await listed();
		await order.selectOption('title');
		await expect.poll(async () => (await listed()).length).toBeGreaterThan(newest.length);
		const titles = await listed();
		expect(titles).toEqual(titles.toSorted((a, b) => byTitle.compare(a, b)));
		expect(titles.slice(0, newest.length)).not.toEqual(newest);
		expect(new URL(page.url()).search).toBe('?order=title');
		await order.selectOption('given');
		await expect.poll(listed).toEqual(newest);
		// A link from when lists had this order, too.
		await page.goto(`${site.url}index.html?order=longest`);
		expect(await order.inputValue()).toBe('given');
		expect(await listed()).toEqual(newest);
		expect(faults).toEqual([]);
	});

	test('shows more of the talks found by a search, and loses none to a second press', async () => {
		const { page, faults } = await visit(browser, site.url, 'search.html?q=harbour');
		const found = page
			.locator('.search-panel, main')
			.getByText(/^Found in \d+ talks/)
			.first();
		await found.waitFor();
		const all = Number(/\d+/.exec(await found.innerText())?.[0]);
		const talks = page.locator('.search-results > li:not(:has(> button))');
		const more = page.getByRole('button', { name: /^Show (?:more|one more)/ });
		const first = await talks.count();
		expect(all).toBeGreaterThan(first + 8);
		await more.dblclick();
		await expect.poll(() => talks.count()).toBeGreaterThan(first);
		while ((await more.count()) > 0) {
			const before = await talks.count();
			await more.click();
			await expect.poll(() => talks.count()).toBeGreaterThan(before);
		}
		expect(await talks.count()).toBe(all);
		expect(faults).toEqual([]);
	});

	test('restores a followed hit that was not among the first', async () => {
		const { page, faults } = await visit(browser, site.url, 'search.html?q=coast');
		const talks = page.locator('.found');
		await page.getByRole('button', { name: /^Show more/ }).click();
		await expect.poll(() => talks.count()).toBe(19);
		const hit = talks.nth(14).locator('.moment-link').first();
		const address = await hit.getAttribute('href');
		await hit.click();
		await page.locator('.current').first().waitFor();
		await page.goBack();
		await expect.poll(() => talks.count()).toBe(19);
		expect(await hit.getAttribute('href')).toBe(address);
		const isInView = (): Promise<boolean> =>
			hit.evaluate((link) => {
				const { top, bottom } = link.getBoundingClientRect();
				return top > 0 && bottom < innerHeight;
			});
		await expect.poll(isInView).toBe(true);
		expect(faults).toEqual([]);
	});

	test('restores a followed hit in the search dialog', async () => {
		const { page } = await visit(browser, site.url, 'index.html');
		await page.keyboard.press('/');
		await page.keyboard.insertText('coast');
		const hit = page.locator('.found').nth(8).locator('.moment-link').first();
		await hit.waitFor();
		for (let presses = 0; presses < 60; presses++) {
			if (await hit.evaluate((link) => link === document.activeElement)) break;
			await page.keyboard.press('ArrowDown');
		}
		const address = await hit.getAttribute('href');
		await page.keyboard.press('Enter');
		await page.locator('.current').first().waitFor();
		await page.goBack();
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(address);
	});

	test('updates progress made in another tab or before coming back', async () => {
		const { page } = await visit(browser, site.url, 'index.html');
		const course = await page.context().newPage();
		await course.goto(`${site.url}courses/harbour.html`);
		const other = await page.context().newPage();
		await other.goto(`${site.url}talks/1.html`);
		const read = (name: string, second: number, at: number): Promise<void> =>
			other.evaluate(
				([key, value]) => {
					const before = JSON.parse(localStorage.getItem('cuemark-progress') ?? '{}') as object;
					localStorage.setItem('cuemark-progress', JSON.stringify({ ...before, [key]: value }));
				},
				[name, { second, duration: 120, at }] as const,
			);
		await read(harbourPage(HARBOUR_TALKS), 60, 1000);
		const offered = page.locator('[data-continue] a');
		const item = course.locator('.videos li').first();
		await expect.poll(() => offered.allInnerTexts()).toEqual([`Harbour lecture ${HARBOUR_TALKS}\nat 1:00`]);
		await expect.poll(() => item.locator('.progress').allInnerTexts()).toEqual(['Read up to 1:00']);
		await read(harbourPage(HARBOUR_TALKS), 120, 2000);
		await expect.poll(() => item.locator('.progress').allInnerTexts()).toEqual(['Read']);
		expect(await item.getAttribute('class')).not.toContain('begun');
		expect(await course.locator('[aria-current=step] .title').allInnerTexts()).toEqual([
			`Harbour lecture ${HARBOUR_TALKS - 1}`,
		]);
		await expect.poll(() => offered.allInnerTexts()).toEqual([expect.stringContaining('Next: 2 of')]);
		expect(await page.getByRole('heading', { name: 'Continue reading' }).count()).toBe(1);
	});

	test.each([1440, 375])('reserves exactly the space of its offers at %i px', async (width) => {
		const page = await visitHavingRead(site.url, 'index.html', { [harbourPage(3)]: [60, 1000] });
		await page.setViewportSize({ width, height: 800 });
		const heights = await page.evaluate(async () => {
			const place = document.querySelector<HTMLElement>('[data-continue]');
			const list = place?.querySelector('ul');
			if (!place || !list) return [];
			const after = place.offsetHeight;
			place.className = 'continue coming';
			list.innerHTML = '<li><span class="title">&nbsp;</span><progress></progress></li>';
			await new Promise(requestAnimationFrame);
			return [after, place.offsetHeight, list.offsetHeight];
		});
		expect(heights[0]).toBe(heights[1]);
		expect(heights[2]).toBeLessThan(60);
	});

	test('leads through a course in order, from where the reader is', async () => {
		const { page } = await visit(browser, site.url, 'courses/harbour.html');
		const step = page.locator('[data-next-step]');
		expect(await step.innerText()).toBe(`Start\nHarbour lecture ${HARBOUR_TALKS}`);
		expect(await page.locator('.videos .title').first().innerText()).toBe(`Harbour lecture ${HARBOUR_TALKS}`);

		const begun = await visitHavingRead(site.url, 'courses/harbour.html', {
			[harbourPage(HARBOUR_TALKS)]: [120, 1000],
			[harbourPage(HARBOUR_TALKS - 1)]: [119, 2000],
		});
		expect(await begun.locator('[data-next-step]').innerText()).toBe(`Next\nHarbour lecture ${HARBOUR_TALKS - 2}`);
		expect(await begun.locator('.hero .facts').innerText()).toContain('2 read');
		expect(await begun.locator('.videos .read').count()).toBe(2);
		expect(await begun.locator('.videos [aria-current=step] .title').innerText()).toBe(
			`Harbour lecture ${HARBOUR_TALKS - 2}`,
		);
		await begun.getByLabel('Filter by').fill('lecture');
		const titles = begun.locator('.videos .title');
		await expect.poll(() => titles.count()).toBe(60);
		expect(await titles.first().innerText()).toBe(`Harbour lecture ${HARBOUR_TALKS}`);
		await begun.getByLabel('Filter by').fill('lecture 117');
		await expect.poll(() => begun.locator('.videos .title').first().innerText()).toBe('Harbour lecture 117');
	});
});

test('works without JavaScript: every talk is a few links away', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(`${pathToFileURL(inject('manySite')).href}/index.html`);
	expect(await page.getByRole('searchbox').count()).toBe(0);
	await page.getByRole('link', { name: /by title$/ }).click();
	await page.getByRole('link', { name: 'Page 2' }).click();
	await page.locator('.videos a').last().click();
	expect(await page.locator('article.notes').innerText()).toContain('people who look after it');
	await page
		.getByRole('main')
		.getByRole('link', { name: /talks$|^Harbour$/ })
		.first()
		.click();
	await expect.poll(() => page.locator('.videos li').count()).toBeGreaterThan(10);
});

test('stays light with many talks', async () => {
	const site = inject('manySite');
	const { size } = await stat(join(site, 'index.html'));
	expect(size).toBeLessThan(40_000);
	expect((await stat(join(site, 'assets/talks.js'))).size).toBeLessThan(ALL * 120);
});

test('offers no order for talks of which most have no date', async () => {
	const { page } = await visit(browser, `${pathToFileURL(inject('lighthouseSite')).href}/`, 'index.html?order=newest');
	const talks = page.locator('.videos .title');
	const all = await talks.allInnerTexts();
	await page.getByRole('searchbox', { name: /^Filter by/ }).fill('winter');
	await expect.poll(() => talks.allInnerTexts()).toEqual(all.filter((title) => /winter/i.test(title)));
	expect(await page.getByLabel('Sort by').filter({ visible: true }).count()).toBe(0);
});

test('filters the index of terms while the reader types', async () => {
	const home = `${pathToFileURL(inject('playerSite')).href}/`;
	const { page, faults } = await visit(browser, home, 'terms.html');
	const terms = page.locator('.terms-index .term a');
	const all = await terms.allInnerTexts();
	const filter = page.getByRole('searchbox', { name: 'Filter terms' });
	const wanted = all.at(-1) ?? '';
	const shown = terms.filter({ visible: true });
	const moments = page.locator('.terms-index .telling a').filter({ visible: true });
	await filter.fill(` ${wanted.toUpperCase()} `);
	const matching = all.filter((term) => term.toLowerCase().includes(wanted.toLowerCase()));
	await expect.poll(() => shown.allInnerTexts()).toEqual(matching);
	expect(matching.length).toBeLessThan(all.length);
	expect(await page.getByRole('heading', { level: 2 }).filter({ visible: true }).count()).toBe(0);
	expect(await moments.count()).toBeGreaterThanOrEqual(matching.length);
	await moments.last().click();
	await page.goBack();
	await expect.poll(() => shown.allInnerTexts()).toEqual(matching);
	await filter.fill('no such term');
	await expect
		.poll(() => page.locator('.filtered').innerText())
		.toBe('No term contains all these words. Search the transcripts for “no such term”.');
	await filter.fill('');
	await expect.poll(() => shown.allInnerTexts()).toEqual(all);
	expect(faults).toEqual([]);
});

test('a course lists its terms, and hides their definitions for a self-test', async () => {
	const home = `${pathToFileURL(inject('glossarySite')).href}/`;
	const { page, faults } = await visit(browser, home, 'courses/ships.html');
	const terms = page.getByRole('region', { name: 'Terms in this course' });
	const lamp = terms.getByText('A lamp with a shutter');
	expect(await lamp.isVisible()).toBe(true);
	// With a space between them: else a long term, kept on one line with its count, begins below its arrow.
	expect(await terms.locator('summary', { hasText: 'signal lamp' }).innerText()).toMatch(/^signal lamp \d+ talks?$/);
	const hide = page.getByRole('button', { name: 'Hide definitions' });
	await hide.click();
	expect(await hide.getAttribute('aria-pressed')).toBe('true');
	expect(await lamp.isVisible()).toBe(false);
	await terms.locator('summary', { hasText: 'signal lamp' }).press('Enter');
	expect(await lamp.isVisible()).toBe(true);
	await hide.click();
	expect(await terms.locator('details:not([open])').count()).toBe(0);
	await terms.getByRole('link', { name: 'signal lamp' }).click();
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('signal lamp');
	expect(faults).toEqual([]);
});
