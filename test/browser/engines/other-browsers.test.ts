/**
 * A few journeys in browsers other than Chromium, where the machine has them: what they do otherwise than Chromium shows
 * nowhere else.
 */
import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from './driven.ts';
import { findFirefox, launchFirefox } from './firefox.ts';
import { openFolder } from '../serve.ts';
import { findWebKit, launchWebKit } from './webkit.ts';

const others = [
	{ name: 'Firefox', path: findFirefox(), launch: launchFirefox, variable: 'FIREFOX_PATH' },
	{ name: 'WebKit', path: findWebKit(), launch: launchWebKit, variable: 'WEBKIT_DRIVER_PATH' },
];

const lighthouse = 'videos/a-winter-in-the-lighthouse-lightHouse1.html';
const recorded = 'videos/another-ferry-and-a-loaf-recorded-01.html';

describe.each(others)('$name', ({ name, path, launch, variable }) => {
	if (path === undefined) {
		const reason = `There is no ${name} here, or ${variable} names none.`;
		console.warn(reason);
		test.skip(reason);
		return;
	}
	let browser: DrivenBrowser;
	beforeAll(async () => {
		browser = await launch(path);
		return () => browser[Symbol.asyncDispose]();
	});
	beforeEach(() => {
		browser.faults?.splice(0);
	});

	describe.each(['http', 'file'])('on %s', (scheme) => {
		let home: string;
		beforeAll(async () => {
			const folder = await openFolder(inject('lighthouseSite'), scheme);
			home = folder.url;
			return folder.close;
		});

		test('finds a moment while one types, goes to it, marks the words, and comes back to the search', async () => {
			const page = await browser.open(`${home}index.html`);
			await page.press('/');
			await page.press(...'copper kettle');
			await sees(page, 'dialog[open] .hit mark', ['copper', 'kettle']);
			await page.click('dialog[open] .moment-link');
			await sees(page, '.current mark', ['copper', 'kettle']);
			const place = await page.evaluate(() => {
				const { top = -1, bottom = Infinity } = document.querySelector('.current')?.getBoundingClientRect() ?? {};
				return [location.hash, top > 0 && bottom < innerHeight];
			});
			expect(place).toEqual(['#t=680', true]);
			await page.back();
			await sees(page, 'dialog[open] .hit mark', ['copper', 'kettle']);
			expect(browser.faults ?? []).toEqual([]);
		});

		test('keeps a note and a highlight for the list of all notes, and the talk has what was changed and removed there', async () => {
			const talk = await browser.open(`${home}${lighthouse}#t=120`);
			await talk.press('w');
			await talk.press(...'Why *wicks*?', 'Escape');
			await sees(talk, '.margin-note em', ['wicks']);
			await talk.evaluate(() => document.querySelector<HTMLElement>('[id="t=680"] .at')?.focus());
			await talk.press('h');
			const list = await browser.open(`${home}your-notes.html`);
			await sees(list, '[data-margin-notes] em', ['wicks']);
			await sees(list, '.only-highlighted blockquote', [/copper kettle/]);
			await list.click('.listed-note button');
			await list.press(...' And oil?', 'Escape');
			await sees(list, '.listed-note .note-text', [/wicks\? And oil\?/]);
			await sees(talk, '.margin-note .note-text', [/wicks\? And oil\?/]);
			await list.click('.only-highlighted button');
			await sees(list, '.only-highlighted blockquote', []);
			await expect.poll(() => talk.evaluate(() => localStorage.getItem('cuemark-highlights'))).toBeNull();
			expect(browser.faults ?? []).toEqual([]);
		});

		test('has what a reader chose on one page on the others, too', async () => {
			const talk = await browser.open(`${home}${lighthouse}`);
			await talk.press('a');
			await talk.evaluate(() => document.querySelector<HTMLElement>('input[name=theme][value=sepia]')?.click());
			await talk.press('Escape');
			await talk.goTo(`${home}index.html`);
			await expect.poll(() => talk.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia');
			expect(browser.faults ?? []).toEqual([]);
		});

		test('draws a page that is opened for the first time in the theme that was chosen a moment before', async () => {
			const talk = await browser.open(`${home}${lighthouse}`);
			for (const theme of ['dark', 'system']) {
				const address = `${home}${theme === 'dark' ? 'terms' : 'offline'}.html`;
				await talk.evaluate(
					(value, next) => {
						document.querySelector<HTMLElement>(`input[name=theme][value=${value}]`)?.click();
						location.href = next;
					},
					theme,
					address,
				);
				await expect.poll(() => talk.evaluate(() => location.href)).toBe(address);
				// As the page comes, before the other pages' storage has told it anything.
				const drawn = await talk.evaluate(() => document.documentElement.dataset.theme ?? 'system');
				expect(drawn).toBe(theme);
				// And once that has told all it knows.
				const hasBeenTold = () => document.readyState === 'complete' && localStorage.getItem('cuemark-probe') === null;
				await expect.poll(() => talk.evaluate(hasBeenTold)).toBe(true);
				expect(await talk.evaluate(() => document.documentElement.dataset.theme ?? 'system')).toBe(theme);
			}
			expect(browser.faults ?? []).toEqual([]);
		});

		test('has no fault on any page', async ({ skip }) => {
			skip(browser.faults === undefined, `${name} does not tell.`);
			const files = await readdir(inject('lighthouseSite'), { recursive: true });
			const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('assets'));
			const page = await browser.open(`${home}index.html`);
			for (const file of pages) await page.goTo(home + file.split(sep).map(encodeURIComponent).join('/'));
			expect(pages.length).toBeGreaterThan(10);
			expect(browser.faults).toEqual([]);
		});
	});

	test('plays a recording from the second that is pressed, and goes along with it, from disk', async () => {
		const page = await browser.open(`${pathToFileURL(inject('playerSite')).href}/${recorded}`);
		await page.click('[id="t=120"] .at');
		await expect
			.poll(() => page.evaluate(() => document.querySelector('video')?.currentTime ?? 0))
			.toBeGreaterThan(121);
		await sees(page, '.playing .at', ['2:00']);
		await sees(page, '.player-failure', []);
		expect(browser.faults ?? []).toEqual([]);
	});
});

/** Waits until elements have these texts, or such as match. */
const sees = (page: DrivenPage, selector: string, texts: readonly (string | RegExp)[]) =>
	expect
		.poll(() => page.evaluate((query) => [...document.querySelectorAll(query)].map((it) => it.textContent), selector))
		.toEqual(texts.map((text) => (typeof text === 'string' ? text : (expect.stringMatching(text) as unknown))));
