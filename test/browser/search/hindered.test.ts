import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { type FolderServer, serveFolder } from '../serve.ts';
import { visit } from '../visit.ts';
import { search, searchFor } from './search-on-page.ts';

test('says what to do without JavaScript, and shows no input', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(`${pathToFileURL(inject('lighthouseSite')).href}/search.html`);
	expect(await page.getByRole('searchbox').count()).toBe(0);
	expect(await page.getByRole('main').innerText()).toContain('Search needs JavaScript');
	expect(await page.locator('.bar kbd').isVisible()).toBe(false);
	const [title, first] = await Promise.all(
		[page.getByRole('heading', { level: 1 }), page.locator('main .empty p')].map((one) => one.boundingBox()),
	);
	expect((first?.y ?? 0) - (title?.y ?? 0) - (title?.height ?? 0)).toBeGreaterThan(8);
	await page.getByRole('main').getByRole('link', { name: 'Terms' }).click();
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Terms');
});

test('loads what rates explanations only for questions, and fallbacks and words only if nothing is found', async () => {
	await using server = await serveFolder(inject('lighthouseSite'));
	const { page, faults } = await visit(browser, server.url, 'search.html');
	const loaded: string[] = [];
	page.on('request', (request) => {
		const [name] = /(?<=assets\/)(?:explaining|words|fallbacks)(?=\.js(?:\?|$))/.exec(request.url()) ?? [];
		// Lists are fetched first, to refresh the browser's copy.
		if (name && request.resourceType() === 'script') loaded.push(name);
	});
	const { input, status } = search(page);
	const ask = async (query: string, told: RegExp): Promise<void> => {
		await input.fill(query);
		await expect.poll(() => status.textContent()).toMatch(told);
	};
	await ask('copper kettle', /^Found in one talk$/);
	expect(loaded).toEqual([]);
	await ask('what is a signal lamp', /^Found in 3 talks$/);
	expect(loaded).toEqual(['explaining']);
	await ask('shuttter', /Searched for “shutter” instead/);
	await ask('what is a shuttter', /Searched for “shutter” instead/);
	expect(loaded).toEqual(['explaining', 'fallbacks', 'words']);
	expect(faults).toEqual([]);
});

test('reports that the reader is offline, and continues when the network is back', async () => {
	await using server = await serveFolder(inject('lighthouseSite'));
	const { page } = await visit(browser, server.url, 'search.html');
	await page.waitForLoadState('networkidle');
	await page.context().setOffline(true);
	await page.getByRole('searchbox').fill('copper kettle');
	await page.getByText('You are offline').waitFor();
	expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
	await page.context().setOffline(false);
	await page.locator('.hit').first().waitFor();
});

test('shows the results of the last query, even if an earlier search takes longer', async () => {
	await using server = await serveFolder(inject('lighthouseSite'));
	const { page } = await visit(browser, server.url, 'index.html');
	const { hits, status } = search(page);
	const held = Promise.withResolvers<undefined>();
	await page.route('**/fragment/de_*', async (route) => {
		await held.promise;
		await route.continue();
	});
	const asked = page.waitForRequest('**/fragment/de_*');
	await searchFor(page, 'Fähre');
	await asked;
	await searchFor(page, 'copper kettle');
	await expect.poll(() => hits.first().locator('.clock').textContent()).toBe('11:20');
	const answered = page.waitForResponse('**/fragment/de_*');
	held.resolve(undefined);
	await answered;
	await page.waitForTimeout(200);
	expect(await hits.first().locator('.clock').textContent()).toBe('11:20');
	expect(await status.textContent()).toBe('Found in one talk');
});

describe('while more talks are loading', () => {
	const askForMore = async (server: FolderServer) => {
		const { page } = await visit(browser, server.url, 'search.html?q=coast');
		const more = page.getByRole('button', { name: 'Show more (214 talks left)' });
		await more.waitFor();
		const held: Route[] = [];
		await page.route('**/fragment/*', (route) => void held.push(route));
		await more.click();
		await expect.poll(() => held.length).toBe(8);
		// It may be in the page no longer.
		const button = await more.evaluateHandle((element: HTMLButtonElement) => element);
		const whenDone = (): Promise<void> => expect.poll(() => button.evaluate(({ disabled }) => disabled)).toBe(false);
		return { page, held, whenDone, ...search(page) };
	};

	test('leaves the focus to a reader who searches for something else', async () => {
		await using server = await serveFolder(inject('manySite'));
		const { page, held, whenDone, input } = await askForMore(server);
		const late = held.splice(0);
		await input.fill('lecture 150');
		// Those of the new search are still held.
		await expect.poll(() => held.length).toBeGreaterThan(0);
		for (const route of late) await route.continue();
		await whenDone();
		expect(await input.evaluate((field) => field === document.activeElement)).toBe(true);
		expect(await page.locator('.found').count()).toBe(11);
	});

	test('says nothing about a search that has been replaced', async () => {
		await using server = await serveFolder(inject('manySite'));
		const { page, held, whenDone, input, status } = await askForMore(server);
		await input.fill('zzyzx');
		await expect.poll(() => status.textContent()).toMatch(/^No talk mentions “zzyzx”/);
		// The engine asks once more.
		await page.route('**/fragment/*', (route) => route.abort());
		for (const route of held) await route.abort();
		await whenDone();
		expect(await status.textContent()).toMatch(/^No talk mentions “zzyzx”/);
	});
});

describe('with an incomplete index', () => {
	let folder: string;
	let home: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'cuemark-lame-'));
		await cp(inject('lighthouseSite'), folder, { recursive: true });
		home = `${pathToFileURL(folder).href}/`;
	});
	afterEach(() => rm(folder, { recursive: true }));

	test('reports that the index could not be read, not that nothing was found; and retries', async () => {
		const chunks = join(folder, 'search/0/index');
		await rename(chunks, `${chunks}-away`);
		const { page } = await visit(browser, home, 'index.html');
		await searchFor(page, 'kettle');
		await page.getByText('Search could not be loaded. Check that the folder').waitFor();
		await rename(`${chunks}-away`, chunks);
		await page.keyboard.press('Enter');
		await page.locator('.current').waitFor();
	});

	test('asks an online reader to check the connection, and retries by button and by typing', async () => {
		const index = join(folder, 'search');
		await rename(index, `${index}-away`);
		await using server = await serveFolder(folder);
		const { page } = await visit(browser, server.url, 'search.html?q=kettle');
		const { status, hits, input } = search(page);
		const again = page.getByRole('button', { name: 'Try again' });
		const told = 'Search could not be loaded. Check your connection, then try again.';
		await expect.poll(() => status.textContent()).toBe(told);
		await again.click();
		await expect.poll(() => status.textContent()).toBe(told);
		await rename(`${index}-away`, index);
		await input.fill('kettles');
		await hits.first().waitFor();
		expect(await again.isVisible()).toBe(false);
	});

	test('shows the talks that it can read, warns that there may be more, and retries by button', async () => {
		const fragments = join(folder, 'search/0/fragment');
		const ofHorns = (await readdir(fragments)).find((name) => tellsOf('fogHorns001', join(fragments, name))) ?? '';
		await rename(join(fragments, ofHorns), join(folder, ofHorns));
		const { page } = await visit(browser, home, 'search.html?q=signal+lamp');
		const { status, hits } = search(page);
		const again = page.getByRole('button', { name: 'Try again' });
		await expect.poll(() => status.textContent()).toBe(`${partly} Found in 2 talks`);
		expect(await hits.count()).toBe(2);
		await rename(join(folder, ofHorns), join(fragments, ofHorns));
		await again.click();
		await expect.poll(() => status.textContent()).toBe('Found in 3 talks');
		expect(await again.isVisible()).toBe(false);
	});

	test('without the program of a language, finds talks in others and warns that there may be more', async () => {
		await rm(join(folder, 'search/wasm.de.pagefind.js'));
		const { page } = await visit(browser, home, 'index.html');
		await searchFor(page, 'signal lamp');
		await expect.poll(() => search(page).status.textContent()).toBe(`${partly} Found in 3 talks`);
	});

	test('finds everything without the filter files, until a filter is set', async () => {
		const filters = join(folder, 'search/0/filter');
		await rename(filters, `${filters}-away`);
		const { page } = await visit(browser, home, 'index.html');
		const { status } = search(page);
		await page.locator('[data-videos] a[href*="fogHorns001"]').first().click();
		await searchFor(page, 'signal lamp');
		await expect.poll(() => status.textContent()).toBe('Found in 3 talks');
		await page.getByRole('button', { name: 'Filter' }).click();
		await page.getByRole('checkbox', { name: 'Only this talk' }).check();
		await expect.poll(() => status.textContent()).toMatch(/could not be loaded/);
		await rename(`${filters}-away`, filters);
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect.poll(() => status.textContent()).toBe('Found in 5 moments of this talk');
	});

	test('reports for a video address that the search could not be loaded, as it needs the filter files', async () => {
		await rm(join(folder, 'search/0/filter'), { recursive: true });
		const { page } = await visit(browser, home, 'search.html?q=https://youtu.be/lightHouse1');
		await page.getByText('Search could not be loaded. Check that the folder').waitFor();
	});

	test('reports that nothing was found if the fallbacks cannot be loaded', async () => {
		await rm(join(folder, 'assets/fallbacks.js'));
		const { page } = await visit(browser, home, 'search.html?q=shuttter');
		await expect.poll(() => search(page).status.textContent()).toBe('No talk mentions “shuttter”. Try another word.');
	});

	test.each(['', 'addEventListener("', '<!doctype html><title>Not found</title>'])(
		'reports that the search could not be loaded if a host sends %j for its script',
		async (sent) => {
			await writeFile(join(folder, 'assets/search.js'), sent);
			const { page } = await visit(browser, home, 'index.html');
			await searchFor(page, 'kettle');
			await expect.poll(() => search(page).status.textContent()).toBe(notStarted);
		},
	);

	test('reports it on the search page, if its script is missing, and only then', async () => {
		await rename(join(folder, 'assets/search-page.js'), join(folder, 'search-page.js'));
		const { page } = await visit(browser, home, 'search.html');
		const { status, input } = search(page);
		await expect.poll(() => status.textContent()).toBe(notStarted);
		expect(await input.isVisible()).toBe(true);
		await rename(join(folder, 'search-page.js'), join(folder, 'assets/search-page.js'));
		await page.reload();
		await input.fill('copper kettle');
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
	});
});

const notStarted = 'Search could not be loaded. Reload the page to try again.';
const partly = 'Part of the search could not be loaded, so results may be missing.';

/** Whether a packed fragment of the index belongs to a talk. */
function tellsOf(videoId: string, fragment: string): boolean {
	const [, base64 = ''] = /"(.*)"/.exec(readFileSync(fragment, 'utf8')) ?? [];
	return gunzipSync(Buffer.from(base64, 'base64')).includes(videoId);
}
