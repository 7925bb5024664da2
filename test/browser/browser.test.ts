import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from './browser.ts';

let browser: Browser;
let dir: string;

beforeAll(async () => {
	browser = await launchBrowser();
	dir = await mkdtemp(join(tmpdir(), 'cuemark-browser-'));
});

afterAll(async () => {
	await browser.close();
	await rm(dir, { recursive: true });
});

afterEach(() => {
	vi.unstubAllEnvs();
});

test('opens a page from disk in the colour scheme asked for', async () => {
	const file = join(dir, 'page.html');
	await writeFile(file, '<!doctype html><title>From disk</title>');
	const page = await browser.newPage({ colorScheme: 'dark' });
	await page.goto(pathToFileURL(file).href);
	expect(await page.title()).toBe('From disk');
	expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
});

// In the sans-serif face a character without a glyph is blank, in others it may be a box.
test.each(['Mixed', 'שלום', 'مرحبا', '▶ ⌘ →'])('has glyphs for %s', async (text) => {
	const page = await browser.newPage();
	await page.setContent(`<p style="font: 40px sans-serif">${text}</p>`);
	const drawn = await page.screenshot();
	await page.locator('p').evaluate((element) => {
		element.style.color = 'transparent';
	});
	expect(drawn.equals(await page.screenshot())).toBe(false);
});

test('takes CHROME_PATH alone, and says in one line what is wrong with it', async () => {
	vi.stubEnv('CHROME_PATH', '/no/such/browser');
	await expect(launchBrowser()).rejects.toThrow(/^No browser starts\. .*CHROME_PATH=\/no\/such\/browser: .*[^\n]$/);
});
