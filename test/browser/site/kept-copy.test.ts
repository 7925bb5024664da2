import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { openFolder, serveFolder, type FolderServer } from '../serve.ts';

let site: string;
let server: FolderServer;
let page: Page;
beforeEach(async () => {
	site = await mkdtemp(join(tmpdir(), 'cuemark kept '));
	await cp(inject('lighthouseSite'), site, { recursive: true });
	server = await serveFolder(site, '/some/sub/path/');
	const context = await browser.newContext();
	page = await context.newPage();
	onTestFinished(async () => {
		await context.close();
		await server.close();
		await rm(site, { recursive: true });
	});
});

const keepButton = () => page.getByRole('button', { name: 'Save the site in this browser' });
const kept = () => page.getByText('The site is saved in this browser.');

async function keep(): Promise<void> {
	await page.goto(`${server.url}offline.html`);
	await keepButton().click();
	await kept().waitFor();
}

const heading = () => page.getByRole('heading', { level: 1 }).textContent();

test('a site that is kept opens without its host: by its address, from link to link, and searched', async () => {
	await page.goto(`${server.url}offline.html`);
	expect(await page.locator('[data-copy-size]').textContent()).toMatch(/^\d+ files, [\d.]+ MB$/);
	await keep();
	await server.close();

	await page.goto(server.url);
	const title = await heading();
	await page.goto(`${server.url}index.html`);
	expect(await heading()).toBe(title);
	await page.getByRole('link', { name: 'A winter in the lighthouse' }).first().click();
	await page.getByText('a copper kettle marks the change of the watch').first().waitFor();
	await page.keyboard.press('/');
	await page.getByRole('searchbox', { name: 'Search what was said' }).waitFor();
	await page.keyboard.insertText('copper kettle');
	await page.locator('.moment-link').first().waitFor();

	await page.goto(`${server.url}offline.html`);
	await kept().waitFor();
});

test('a site is kept while the browser still asks whether it may stay, as Firefox does', async () => {
	await page.addInitScript(() => {
		navigator.storage.persist = () => new Promise(() => undefined);
	});
	await keep();
});

test('the host goes first, and what it has changed is kept in place of what was', async () => {
	await keep();
	const home = join(site, 'index.html');
	await writeFile(home, (await readFile(home, 'utf8')).replace(/(<h1[^>]*>)[^<]*/, '$1Read anew'));
	const worker = join(site, 'service-worker.js');
	const text = await readFile(worker, 'utf8');
	await writeFile(worker, text.replace(/("url":"index.html","revision":")\w+/, '$1beef'));

	await page.goto(server.url);
	expect(await heading()).toBe('Read anew');
	await expect
		.poll(() =>
			page.evaluate(async () => {
				for (const name of await caches.keys())
					for (const { url } of await (await caches.open(name)).keys())
						if (url.includes('index.html') && !url.endsWith('beef')) return 'kept';
				return 'replaced';
			}),
		)
		.toBe('replaced');
	await server.close();
	await page.goto(server.url);
	expect(await heading()).toBe('Read anew');
});

test('a copy that is removed is gone', async () => {
	await keep();
	await page.getByRole('button', { name: 'Remove the saved copy' }).click();
	await keepButton().waitFor();
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await server.close();
	await expect(page.goto(server.url)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('a browser that cannot be asked for permanence keeps the site all the same', async () => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'storage', { value: undefined });
	});
	await keep();
});

test('where a file cannot be fetched it says so, and goes on from there', async () => {
	const missing = join(site, 'terms.html');
	const text = await readFile(missing);
	await rm(missing);
	await page.goto(`${server.url}offline.html`);
	await keepButton().click();
	await page.getByText('Part of the site could not be downloaded.').waitFor();
	await writeFile(missing, text);
	await keepButton().click();
	await kept().waitFor();
});

test('from disk, the folder itself is the copy: nothing is offered', async () => {
	const { url } = await openFolder(site, 'file');
	await page.goto(`${url}offline.html`);
	await page.getByRole('heading', { name: 'Read offline' }).waitFor();
	expect(await page.locator('[data-kept-copy]').isVisible()).toBe(false);
});
