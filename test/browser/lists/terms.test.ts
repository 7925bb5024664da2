import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { GLOSSARY_TERMS } from '../fixtures/many-notebook.ts';
import { serveFolder } from '../serve.ts';
import { openSite } from '../serve-site.ts';
import { visit } from '../visit.ts';

const terms = (page: Page): Locator => page.locator('.terms-index .term a');
const shown = (page: Page): Locator => terms(page).filter({ visible: true });
const filterOf = (page: Page): Locator => page.getByRole('searchbox', { name: 'Filter terms' });
const status = (page: Page): Locator => page.locator('.list-tools .filtered');
const title = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

/** Pages through the list, and returns the terms and the title of each page. */
async function leafThrough(page: Page): Promise<{ names: string[]; titles: string[] }> {
	const [names, titles]: [string[], string[]] = [[], []];
	const next = page.getByRole('link', { name: 'Next' });
	for (;;) {
		names.push(...(await terms(page).allInnerTexts()));
		titles.push(await title(page));
		if ((await next.count()) === 0) return { names, titles };
		await next.click();
	}
}

describe.each(['http', 'file'])('a list of terms on several pages, on %s', (scheme) => {
	const site = openSite('manySite', scheme);

	test('filters all pages of the list while the reader types, and keeps the filter in the address', async () => {
		const { page, faults } = await visit(browser, site.url, 'terms/pages/2.html');
		const ofPage = await terms(page).allInnerTexts();
		await filterOf(page).fill('LAMPS tall');
		await expect.poll(() => status(page).innerText()).toMatch(/^1 of \d+$/);
		expect(await shown(page).allInnerTexts()).toEqual(['tall lamp']);
		expect(await page.locator('.meaning:visible').innerText()).toBe('What sailors call a tall lamp.');
		expect(await title(page)).toBe('Terms');
		expect(await page.getByRole('navigation', { name: /^Letters|^Pages/ }).count()).toBe(0);
		await shown(page).click();
		expect(await title(page)).toBe('tall lamp');
		await page.goBack();
		await expect.poll(() => shown(page).allInnerTexts()).toEqual(['tall lamp']);
		expect(await filterOf(page).inputValue()).toBe('LAMPS tall');
		await filterOf(page).fill('');
		await expect.poll(() => shown(page).allInnerTexts()).toEqual(ofPage);
		expect(new URL(page.url()).search).toBe('');
		expect(faults).toEqual([]);
	});
});

describe('a list of terms on several pages', () => {
	const site = openSite('manySite');

	test('has each term once, from A to Z', async () => {
		const { page, faults } = await visit(browser, site.url, 'terms.html');
		const { names, titles } = await leafThrough(page);
		expect(names).toEqual(expect.arrayContaining(GLOSSARY_TERMS));
		expect(names).toHaveLength(new Set(names).size);
		expect(names).toEqual(names.toSorted());
		expect(titles.length).toBeGreaterThan(2);
		expect(titles[0]).toBe('Terms');
		expect(titles.slice(1).every((one) => /^Terms, S\w*–\w+$/.test(one))).toBe(true);
		expect(await page.getByRole('link', { name: 'Terms' }).first().getAttribute('aria-current')).toBe('true');
		await terms(page).last().click();
		expect(await title(page)).toBe(names.at(-1));
		expect(faults).toEqual([]);
	});

	test('links to a letter, and to the other pages of a letter that has several', async () => {
		const { page, faults } = await visit(browser, site.url, 'terms.html');
		await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'W', exact: true }).click();
		await expect.poll(() => page.getByRole('heading', { name: 'W', exact: true }).isVisible()).toBe(true);
		const pagesOfS = page.getByRole('navigation', { name: 'Pages for S' }).getByRole('link');
		expect(await pagesOfS.last().getAttribute('aria-current')).toBe('page');
		await pagesOfS.first().click();
		expect(
			await shown(page)
				.filter({ hasText: /^salt barge$/ })
				.count(),
		).toBe(1);
		expect(await page.getByRole('heading', { name: 'S', exact: true }).isVisible()).toBe(true);
		expect(faults).toEqual([]);
	});

	test('shows more matches by keyboard, and links to the search if there are none', async () => {
		const { page, faults } = await visit(browser, site.url, 'terms.html');
		await filterOf(page).fill('s');
		const more = page.getByRole('button', { name: /^Show more \(/ });
		await more.press('Enter');
		expect(await shown(page).count()).toBe(260);
		const focused = page.locator(':focus');
		await expect.poll(() => focused.innerText()).toBe(await shown(page).nth(60).innerText());
		await filterOf(page).fill('no such term');
		await expect.poll(() => status(page).innerText()).toContain('No term contains all these words.');
		expect(await shown(page).count()).toBe(0);
		expect(await more.isVisible()).toBe(false);
		await page.getByRole('link', { name: 'Search the transcripts for “no such term”' }).click();
		await expect.poll(() => page.getByRole('searchbox').first().inputValue()).toBe('no such term');
		expect(faults).toEqual([]);
	});
});

test('without JavaScript, all terms can be reached', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	const home = `${pathToFileURL(inject('manySite')).href}/`;
	await page.goto(`${home}terms.html`);
	expect(await filterOf(page).count()).toBe(0);
	const { names } = await leafThrough(page);
	expect(names).toEqual(expect.arrayContaining(GLOSSARY_TERMS));
});

test('reports a list of terms that could not be loaded, and retries', async () => {
	const server = await serveFolder(inject('manySite'), '/');
	onTestFinished(() => server.close());
	const { page } = await visit(browser, server.url, 'terms.html');
	await page.route('**/assets/terms.js', (route) => route.abort());
	await filterOf(page).fill('tall');
	await expect.poll(() => status(page).innerText()).toContain('The list could not be loaded.');
	expect(await shown(page).count()).toBeGreaterThan(100);
	await page.unroute('**/assets/terms.js');
	await filterOf(page).fill('tall lam');
	await expect.poll(() => status(page).innerText()).toMatch(/^1 of /);
});

test('says nothing of a list that could not be loaded to a reader who has cleared the filter meanwhile', async () => {
	const server = await serveFolder(inject('manySite'), '/');
	onTestFinished(() => server.close());
	const { page } = await visit(browser, server.url, 'terms.html');
	const cleared = Promise.withResolvers<undefined>();
	await page.route('**/assets/terms.js', async (route) => {
		await cleared.promise;
		await route.abort();
	});
	const failed = page.waitForEvent('requestfailed', (request) => request.resourceType() === 'script');
	await filterOf(page).fill('tall');
	await expect.poll(() => status(page).innerText()).not.toBe('');
	await filterOf(page).fill('');
	cleared.resolve(undefined);
	await failed;
	await page.evaluate(() => new Promise(requestAnimationFrame));
	expect(await status(page).innerText()).toBe('');
});

test('the list does not move when its filter appears', async () => {
	const server = await serveFolder(inject('manySite'), '/');
	onTestFinished(() => server.close());
	const { page } = await visit(browser, server.url, 'index.html');
	const { promise: asked, resolve: isAsked } = Promise.withResolvers<() => Promise<void>>();
	await page.route('**/assets/terms-page.js*', (route) => {
		isAsked(() => route.continue());
	});
	await page.goto(`${server.url}terms.html`, { waitUntil: 'commit' });
	const letters = page.locator('.letters').first();
	const start = await asked;
	// The script may be asked for before the style is there.
	await page.waitForFunction(() => document.styleSheets.length > 0);
	const before = await letters.boundingBox();
	expect(await filterOf(page).isVisible()).toBe(false);
	await start();
	await filterOf(page).waitFor();
	expect(await letters.boundingBox()).toEqual(before);
});

test('a page of the list fits a phone, and stays light', async () => {
	const { page } = await visit(browser, `${pathToFileURL(inject('manySite')).href}/`, 'terms/pages/2.html');
	await page.setViewportSize({ width: 375, height: 740 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
	const files = ['terms.html', 'terms/pages/2.html'].map((file) => readFile(join(inject('manySite'), file)));
	for (const html of await Promise.all(files)) expect(gzipSync(html).length).toBeLessThan(30_000);
	const scripts = ['page', 'terms-page'].map((name) => readFile(join(inject('manySite'), `assets/${name}.js`)));
	const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0);
	expect(bytes).toBeLessThan(20_000);
});
