import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { openSite } from '../serve-site.ts';
import { visit } from '../visit.ts';

const locales = join(import.meta.dirname, '../../../src/locales');

/** All phrases in a language that have no parts, by part and name. */
async function phrasesIn(language: string): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	const read = (value: unknown, name: string): void => {
		if (typeof value === 'string') texts.set(name, value.replaceAll('{}', '').trim());
		if (typeof value === 'object' && value !== null)
			for (const [key, inner] of Object.entries(value)) read(inner, `${name}.${key}`);
	};
	for (const part of readdirSync(join(locales, language))) read(await import(join(locales, language, part)), part);
	return texts;
}

/** What a page shows and says: its texts, and those of attributes. */
const textsOf = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const texts = [document.title];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			if (!node.parentElement?.closest('script')) texts.push(node.textContent?.trim() ?? '');
		for (const element of document.querySelectorAll('*'))
			for (const name of ['aria-label', 'title', 'placeholder', 'content'])
				texts.push(element.getAttribute(name) ?? '');
		return texts.filter(Boolean);
	});

const talk = 'videos/mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE.html';

describe('a site in German', () => {
	const site = openSite('germanSite');
	let english: Set<string>;
	beforeAll(async () => {
		const german = await phrasesIn('de');
		// Words such as "Filter" are the same in both.
		const own = new Set(german.values());
		english = new Set([...(await phrasesIn('en')).values()].filter((text) => text !== '' && !own.has(text)));
	});

	/** The English among what a page shows. */
	const englishOn = async (page: Page): Promise<string[]> => (await textsOf(page)).filter((text) => english.has(text));

	test.each([
		['index.html', 'de'],
		['talks/1.html', 'de'],
		['terms.html', 'de'],
		['terms/network.html', 'en'],
		['search.html?q=network', 'de'],
		['search.html?q=nothing-of-the-kind', 'de'],
		['your-notes.html', 'de'],
		['offline.html', 'de'],
		['404.html', 'de'],
		[talk, 'en'],
		[`${talk}?q=network#t=231`, 'en'],
	])('shows no English of its own on %s, and says what language that is in', async (path, language) => {
		const { page, faults } = await visit(browser, site.url, path);
		await page.waitForLoadState('load');
		if (path.includes('?q=')) await page.locator('.hits-bar, [data-search-announced]:not(:empty)').first().waitFor();
		expect(await englishOn(page)).toEqual([]);
		expect(await page.locator('html').getAttribute('lang')).toBe(language);
		expect(await page.locator('footer').getAttribute('lang')).toBe('de');
		expect(faults).toEqual([]);
	});

	test('is to browsers the site that it was in English, so that readers find their notes again', async () => {
		const { page } = await visit(browser, site.url, 'index.html');
		expect(await page.locator('h1').innerText()).toBe('Lernnotizen');
		expect(await page.locator('html').getAttribute('data-site')).toBe('Study notes');
	});

	test('tells screen readers that the signs beside times of a talk in English are named in German', async () => {
		const context = await browser.newContext({ hasTouch: true, isMobile: true });
		onTestFinished(() => context.close());
		const page = await context.newPage();
		await page.goto(site.url + talk);
		const sign = page.locator('.moment > .here').nth(1);
		expect(await sign.getAttribute('aria-label')).toMatch(/^Aktionen für [\d:]+$/);
		expect(await sign.getAttribute('lang')).toBe('de');
	});

	test('tells its own words, in German, from those of talks and readers among what a search finds and what is kept', async () => {
		const { page } = await visit(browser, site.url, talk);
		await page.locator('.moment .at').nth(2).focus();
		await page.keyboard.press('w');
		await page.keyboard.insertText('Of the network.');
		await page.keyboard.press('Control+Enter');
		await page.locator('.moment .at').nth(4).focus();
		await page.keyboard.press('h');
		await expect.poll(() => page.evaluate(() => CSS.highlights.get('highlighted')?.size)).toBe(1);
		const languages = (selector: string): Promise<(string | null | undefined)[]> =>
			page
				.locator(selector)
				.evaluateAll((all) => [...new Set(all.map((element) => element.closest('[lang]')?.getAttribute('lang')))]);
		await page.goto(`${site.url}search.html?q=network`);
		await page.locator('main .more-hits').first().waitFor();
		await page.locator('main .search-besides .kind').nth(1).waitFor();
		const own = ['.search-results', '.search-besides', '.kind', '.video-link', '.more-hits'];
		expect(await languages(own.map((part) => `main ${part}`).join())).toEqual(['de']);
		const others = ['.found h2 a', '.excerpt', '.search-besides bdi'];
		expect(await languages(others.map((part) => `main ${part}`).join())).toEqual(['']);
		await page.goto(`${site.url}your-notes.html`);
		await page.locator('.only-highlighted').waitFor();
		expect(await languages('.your-notes :is(.facts, button)')).toEqual(['de']);
		expect(await languages('.your-notes section :is(h2 a, .note-text, blockquote)')).toEqual(['']);
	});

	test('says in German what its scripts show: help, search, settings, tools, notes, the player', async () => {
		const { page } = await visit(browser, site.url, talk);
		await page.keyboard.press('?');
		await expect.poll(() => page.locator('dialog[open] h2').innerText()).toBe('Hilfe');
		expect(await page.locator('dialog[open] h3').allInnerTexts()).toContain('Navigation');
		expect(await englishOn(page)).toEqual([]);
		await page.keyboard.press('Escape');

		await page.keyboard.press('/');
		await page.keyboard.type('network');
		await expect.poll(() => page.locator('dialog[open] [data-search-announced]').innerText()).toMatch(/gefunden/);
		expect(await englishOn(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');

		await page.locator('.moment .at').nth(2).focus();
		await page.keyboard.press('w');
		await page.getByRole('textbox').fill('Eine Notiz.');
		await page.getByRole('textbox').press('Control+Enter');
		await page.getByRole('button', { name: 'Bearbeiten' }).waitFor();
		await page.keyboard.press('h');
		expect(await englishOn(page)).toEqual([]);
		await page.goto(`${site.url}your-notes.html`);
		await page.getByRole('button', { name: 'Als Markdown kopieren' }).waitFor();
		expect(await englishOn(page)).toEqual([]);
	});
});
