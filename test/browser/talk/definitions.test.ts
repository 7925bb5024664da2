import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openSite, serveSite } from '../serve-site.ts';
import { selectWords } from '../select-words.ts';
import { visit } from '../visit.ts';

const talk = 'videos/signal-lamps-signalLamps.html';
const hebrew = `videos/${encodeURIComponent('ספינות-hebrewHarbr')}.html`;
const definition = 'A lamp with a shutter, <b>by which</b> "ships" speak from afar & in ångströms.';

const served = serveSite('glossarySite', '/some/sub/path/');

const card = (page: Page): Locator => page.getByRole('note');
const lamps = (page: Page): Locator => page.getByRole('link', { name: 'signal lamps', exact: true });

/** Opens a page with touch input, as on a phone. */
async function visitByTouch(address: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
	const context = await served.browser.newContext({
		viewport: { width: 375, height: 700 },
		hasTouch: true,
		...options,
	});
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(address);
	return page;
}

describe.each(['http', 'file'])('definitions in a talk on %s', (scheme) => {
	const site = openSite('glossarySite', scheme);

	test('show on hover, stay while the pointer is in them, and disappear', async () => {
		const { page, faults } = await visit(served.browser, site.url, talk);
		expect(await card(page).count()).toBe(0);
		await lamps(page).hover();
		await card(page).waitFor();
		expect(await card(page).innerText()).toBe(`signal lamp\n${definition}\nSee where it is mentioned`);
		const [word, shown] = [await lamps(page).boundingBox(), await card(page).boundingBox()];
		expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(word?.y ?? 0);
		await card(page).hover();
		await page.waitForTimeout(400);
		expect(await card(page).isVisible()).toBe(true);
		await page.mouse.move(5, 5);
		await expect.poll(() => card(page).count()).toBe(0);
		expect(faults).toEqual([]);
	});
});

describe('definitions in a talk', () => {
	test('are marked at the first mention in each section, and at corrections', async () => {
		const { page, faults } = await visit(served.browser, served.server.url, talk);
		expect(
			await page.locator('.notes .defined').evaluateAll((all) => all.map((one) => one.firstChild?.textContent)),
		).toEqual(['signal lamps', 'Fresnel lens', 'signal lamp']);
		const colours = await lamps(page).evaluate((mark) =>
			[mark, mark.parentElement ?? mark].map((element) => getComputedStyle(element).color),
		);
		expect(colours[0]).toBe(colours[1]);
		expect(faults).toEqual([]);
	});

	test('scroll with the page', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		await lamps(page).evaluate((mark) => mark.scrollIntoView({ block: 'center' }));
		await lamps(page).focus();
		await card(page).waitFor();
		const gap = async (): Promise<number> =>
			((await lamps(page).boundingBox())?.y ?? 0) - ((await card(page).boundingBox())?.y ?? 0);
		const before = await gap();
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
		expect(before - ((await card(page).boundingBox())?.height ?? 0)).toBeCloseTo(6, 0);
		await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
		expect(await gap()).toBeCloseTo(before, 0);
	});

	test('show on focus, lead to the page of the term by Tab, and close on Escape', async () => {
		const { page, faults } = await visit(served.browser, served.server.url, talk);
		await page.locator('[id="t=0"] > .here').focus();
		const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
		const press = async (...keys: string[]): Promise<void> => {
			for (const key of keys) await page.keyboard.press(key);
		};
		for (let presses = 0; presses < 9 && (await focused()) !== 'signal lamps'; presses++)
			await page.keyboard.press('Tab');
		await card(page).waitFor();
		await page.keyboard.press('Escape');
		expect(await card(page).count()).toBe(0);
		expect(await focused()).toBe('signal lamps');

		await press('Shift+Tab', 'Tab', 'Tab');
		expect(await focused()).toBe('See where it is mentioned');
		await page.keyboard.press('Escape');
		expect(await card(page).count()).toBe(0);
		expect(await focused()).toBe('signal lamps');

		await press('Shift+Tab', 'Tab', 'Tab', 'Tab');
		expect(await card(page).count()).toBe(0);
		await page.keyboard.press('Shift+Tab');
		await card(page).getByRole('link').press('Enter');
		await expect.poll(() => page.url()).toBe(`${served.server.url}terms/signal-lamp.html`);
		expect(faults).toEqual([]);
	});

	test('cover no tools: those of a time disappear when it loses the focus', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		const tools = page.getByRole('group', { name: '0:00' });
		await page.locator('[id="t=0"] > .at').focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await tools.waitFor();
		await lamps(page).focus();
		await card(page).waitFor();
		expect(await tools.count()).toBe(0);
	});

	test('stay closed on hover while words are selected, or they would be copied too', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		await selectWords(page, 'carries', 'shutter');
		const selected = (): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');
		const words = await selected();
		expect(words).toContain('signal lamps');
		await lamps(page).hover();
		await page.waitForTimeout(400);
		expect(await card(page).count()).toBe(0);
		expect(await selected()).toBe(words);
	});

	test('stay open and keep the focus while another window is active', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		await lamps(page).focus();
		await card(page).waitFor();
		await page.keyboard.press('Tab');
		const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.className ?? '');
		expect(await focused()).toBe('definition-more');
		await page.evaluate(() => {
			document.hasFocus = () => false;
			document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
		});
		expect(await focused()).toBe('definition-more');
	});

	test('describe their marks to a screen reader', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		const devtools = await page.context().newCDPSession(page);
		const { root } = await devtools.send('DOM.getDocument');
		const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '.defined' });
		const { nodes } = await devtools.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
		const [mark] = nodes;
		expect([mark?.role?.value, mark?.name?.value, mark?.description?.value]).toEqual([
			'link',
			'signal lamps',
			definition,
		]);
	});

	test('show the transcribed word of a correction', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		await page.locator('.correction.defined').hover();
		await card(page).waitFor();
		expect(await card(page).innerText()).toMatch(/^Fresnel lens\nheard: frenel lens\nRings of glass/);
	});

	test('open on a tap, close on the next, and never follow the link', async () => {
		const page = await visitByTouch(served.server.url + talk);
		await lamps(page).tap();
		await card(page).waitFor();
		const box = await card(page).boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(375);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
		await lamps(page).tap();
		await expect.poll(() => card(page).count()).toBe(0);
		await lamps(page).tap();
		await page.locator('h1').tap();
		await expect.poll(() => card(page).count()).toBe(0);
		expect(page.url()).toBe(served.server.url + talk);
		await lamps(page).tap();
		await card(page).getByRole('link').tap();
		await expect.poll(() => page.url()).toBe(`${served.server.url}terms/signal-lamp.html`);
	});

	test('load their script once the reader points at a term, and a tap waits for it', async () => {
		const page = await visitByTouch(served.server.url + talk);
		const scripts = /\/assets\/definitions\.js/;
		const loaded = (): Promise<boolean> =>
			page.evaluate(
				(pattern) => performance.getEntriesByType('resource').some(({ name }) => pattern.test(name)),
				scripts,
			);
		await page.locator('.notes h2').first().tap();
		expect(await loaded()).toBe(false);
		const requested = Promise.withResolvers<() => Promise<void>>();
		await page.route(scripts, (route) => requested.resolve(() => route.continue()));
		await lamps(page).tap();
		const answer = await requested.promise;
		expect(await card(page).count()).toBe(0);
		await answer();
		await card(page).waitFor();
		expect(page.url()).toBe(served.server.url + talk);
		await lamps(page).tap();
		await expect.poll(() => card(page).count()).toBe(0);
	});

	test.each([
		['a second tap on the term, which does not hide it', lamps, 1],
		['a press elsewhere', (page: Page) => page.locator('.notes h2').first(), 0],
	] as const)('while their script loads, heed %s', async (_, second, shown) => {
		const page = await visitByTouch(served.server.url + talk);
		const requested = Promise.withResolvers<() => Promise<void>>();
		await page.route(/\/assets\/definitions\.js/, (route) => requested.resolve(() => route.continue()));
		await lamps(page).tap();
		const answer = await requested.promise;
		await second(page).tap();
		await answer();
		await page.waitForFunction(() => globalThis.cuemarkDefinitions !== undefined);
		await page.evaluate(() => new Promise(requestAnimationFrame));
		expect(await card(page).count()).toBe(shown);
	});

	test('leave their terms links if their script is missing', async () => {
		const page = await visitByTouch(served.server.url + talk);
		await page.route(/\/assets\/definitions\.js/, (route) => route.abort());
		await lamps(page).tap();
		await expect.poll(() => page.url()).toBe(`${served.server.url}terms/signal-lamp.html`);
	});

	test('align with the right end of a right-to-left word', async () => {
		const { page } = await visit(served.browser, served.server.url, hebrew);
		const mark = page.locator('.notes .defined');
		await mark.hover();
		await card(page).waitFor();
		const ends = [mark, card(page)].map((one) => one.evaluate((element) => element.getBoundingClientRect().right));
		const [word, shown] = await Promise.all(ends);
		expect(shown).toBeCloseTo(word ?? 0, 0);
		expect(await card(page).innerText()).toContain('מקום שבו אוניות עוגנות.');
	});

	test('are not part of quotations', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		await page.evaluate(() => {
			Object.defineProperty(navigator, 'clipboard', {
				value: {
					writeText: (text: string) => {
						document.body.dataset.written = text;
						return Promise.resolve();
					},
				},
			});
		});
		await page.locator('[id="t=0"] > .at').hover();
		await lamps(page).hover();
		await card(page).waitFor();
		await page.keyboard.press('Shift+y');
		const written = await page.locator('body').getAttribute('data-written');
		expect(written).toContain('> Every ship carries signal lamps, and a signal lamp has a shutter.');
		expect(written).not.toContain('from afar');
	});

	test('are not found by the search', async () => {
		const { page } = await visit(served.browser, served.server.url, 'search.html?q=%C3%A5ngstr%C3%B6ms');
		await page
			.getByRole('main')
			.getByText(/no |nothing/i)
			.first()
			.waitFor();
		expect(await page.locator('.hit').count()).toBe(0);
	});

	test('leave search words marked, even partly within a term', async () => {
		const { page } = await visit(served.browser, served.server.url, `${talk}?mark=carries+signal+lamps`);
		await page.locator('.notes mark').first().waitFor();
		expect((await page.locator('.notes mark').allTextContents()).join('')).toBe('carries signal lamps');
	});

	test('are links to the pages of their terms without scripts', async () => {
		const page = await visitByTouch(served.server.url + talk, { javaScriptEnabled: false });
		await lamps(page).tap();
		await expect.poll(() => page.url()).toBe(`${served.server.url}terms/signal-lamp.html`);
	});

	test('are plain text in print', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		await lamps(page).hover();
		await card(page).waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await lamps(page).evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe('none');
		expect(await page.locator('.definition').isVisible()).toBe(false);
	});
});

test('a definition is on a page once, as text', async () => {
	const html = await readFile(join(inject('glossarySite'), talk), 'utf8');
	expect(html.match(/A lamp with a shutter/g)).toHaveLength(1);
	expect(html).not.toContain('<b>by which');
	expect(html).not.toContain('definition-shutter');
});

test('the index of terms shows the glossary’s definitions', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, 'terms.html');
	const term = (name: string): Locator =>
		page.locator('.terms-index li').filter({ has: page.locator('.term').getByRole('link', { name, exact: true }) });
	expect(await term('signal lamp').locator('.meaning').innerText()).toBe(definition);
	expect(await term('shutter').locator('.meaning').count()).toBe(0);
	expect(faults).toEqual([]);
});
