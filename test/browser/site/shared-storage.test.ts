import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { openFolder } from '../serve.ts';

const lighthouse = 'videos/a-winter-in-the-lighthouse-lightHouse1.html';
const lanterns = 'videos/lanterns-lantern-002.html';

const address = (path: string): string => `${pathToFileURL(inject('lighthouseSite')).href}/${path}`;
const frames = (page: Page): Promise<number> => page.locator('iframe').count();

/**
 * Divides the storage: by `file`, as Firefox does, or by `frame` into that of all pages and that of all frames, as WebKit
 * does. Other tabs are told nothing of it.
 */
function divideStorage(by: string): void {
	const all = localStorage;
	const own = by === 'file' ? `${location.pathname} ` : top === globalThis.window ? 'page ' : 'frame ';
	const mine = () => Object.keys(all).filter((key) => key.startsWith(own));
	const storage = new Proxy(
		{
			getItem: (name: string) => all.getItem(own + name),
			setItem: (name: string, value: string) => all.setItem(own + name, value),
			removeItem: (name: string) => all.removeItem(own + name),
		},
		{
			get: (methods, name): unknown => Reflect.get(methods, name) ?? all.getItem(own + String(name)),
			ownKeys: () => mine().map((key) => key.slice(own.length)),
			getOwnPropertyDescriptor: (_target, name) => {
				const value = all.getItem(own + String(name));
				return value === null ? undefined : { value, enumerable: true, configurable: true };
			},
		},
	);
	Object.defineProperty(globalThis, 'localStorage', { value: storage });
}

async function openByFile(): Promise<{ page: Page; faults: string[] }> {
	const context = await browser.newContext();
	onTestFinished(() => context.close());
	await context.addInitScript(divideStorage, 'file');
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('console', (message) => faults.push(message.text()));
	page.on('pageerror', (error) => faults.push(error.message));
	return { page, faults };
}

/** Waits until a value is in the storage that all pages share: nobody is as quick to leave a page as a test. */
const isShared = (page: Page, name: string, value: string) =>
	expect
		.poll(() =>
			page
				.frames()
				.find((frame) => frame.url().endsWith('/storage.html'))
				?.evaluate((key) => localStorage.getItem(key), name),
		)
		.toBe(value);

test('where each file has a storage of its own, notes and choices of one page are there on the others', async () => {
	const { page, faults } = await openByFile();
	await page.goto(address(lighthouse));
	await page.keyboard.press('w');
	await page.keyboard.type('Why *wicks*?');
	await page.keyboard.press('Escape');
	await page.keyboard.press('a');
	await page.getByRole('radio', { name: 'Sepia' }).check();
	await isShared(page, 'cuemark-theme', 'sepia');
	await page.goto(address('your-notes.html'));
	await expect.poll(() => page.locator('[data-margin-notes] em').allTextContents()).toEqual(['wicks']);
	await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('sepia');
	expect(faults).toEqual([]);
});

test('where each file has a storage of its own, what is removed on one page comes back on none', async () => {
	const { page } = await openByFile();
	const theme = () => page.locator('html').getAttribute('data-theme');
	const choose = async (name: string) => {
		await page.keyboard.press('a');
		await page.getByRole('radio', { name }).check();
		await page.keyboard.press('Escape');
	};
	await page.goto(address(lighthouse));
	await choose('Sepia');
	await isShared(page, 'cuemark-theme', 'sepia');
	await page.goto(address(lanterns));
	await expect.poll(theme).toBe('sepia');
	await choose('System');
	await isShared(page, 'cuemark-theme', '');
	await page.goto(address(lighthouse));
	await expect.poll(theme).toBeNull();
	await page.goto(address(lanterns));
	expect(await theme()).toBeNull();
});

test('where frames have another storage than pages, no page takes back what another has changed', async () => {
	const context = await browser.newContext();
	onTestFinished(() => context.close());
	await context.addInitScript(divideStorage, 'frame');
	const first = await context.newPage();
	await first.goto(address(lighthouse));
	await first.keyboard.press('w');
	await first.keyboard.type('Why');
	await first.keyboard.press('Escape');
	await expect.poll(() => frames(first)).toBe(1);

	const second = await context.newPage();
	await second.goto(address(lanterns));
	await expect.poll(() => second.evaluate(() => localStorage.getItem('cuemark-alike'))).toBe('yes');
	expect(await frames(second)).toBe(0);
	await second.goto(address('your-notes.html'));
	await second.getByRole('button', { name: /^Edit/ }).click();
	await second.keyboard.type(' wicks?');
	await second.keyboard.press('Escape');

	await first.bringToFront();
	await first.keyboard.press('a');
	await first.getByRole('radio', { name: 'Sepia' }).check();
	await expect.poll(() => frames(first)).toBe(0);
	expect(await first.evaluate(() => localStorage.getItem('cuemark-notes'))).toContain('Why wicks?');
	expect(await first.evaluate(() => Object.keys(localStorage))).not.toContain('cuemark-probe');
});

test('where all files share one storage, the first page finds that out, and the others hold no frame', async () => {
	const context = await browser.newContext();
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(address('index.html'));
	await expect.poll(() => page.evaluate(() => localStorage.getItem('cuemark-alike'))).toBe('yes');
	expect(await frames(page)).toBe(0);
	await page.goto(address(lighthouse));
	expect(await frames(page)).toBe(0);
	expect(await page.evaluate(() => localStorage.getItem('cuemark-probe'))).toBeNull();
});

test('on a server the frame neither tells nor takes anything: another site could hold it', async () => {
	const folder = await openFolder(inject('lighthouseSite'), 'http');
	onTestFinished(folder.close);
	const context = await browser.newContext();
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(`${folder.url}assets/storage.html`);
	await page.evaluate(() => localStorage.setItem('cuemark-theme', 'sepia'));
	const told = await page.evaluate(async () => {
		const messages: unknown[] = [];
		addEventListener('message', ({ data }) => messages.push(data));
		// The policy of this page lets it hold no frame, but its own script can be asked as a frame's would be: it is its own parent.
		dispatchEvent(new MessageEvent('message', { source: window, data: { 'cuemark-theme': 'dark' } }));
		dispatchEvent(new PageTransitionEvent('pageshow'));
		await new Promise((resolve) => setTimeout(resolve, 200));
		return messages;
	});
	expect(told).toEqual([{ 'cuemark-theme': 'dark' }]);
	expect(await page.evaluate(() => localStorage.getItem('cuemark-theme'))).toBe('sepia');
});
