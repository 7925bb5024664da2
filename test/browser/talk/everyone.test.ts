import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serveFolder } from '../serve.ts';
import { serveSite } from '../serve-site.ts';
import { visit } from '../visit.ts';
import { isInView, talk } from './talk-page.ts';

const served = serveSite('playerSite', '/some/sub/path/');

/** Expects an element to be below the bars and within the window. */
async function expectSeen(page: Page, selector: string): Promise<void> {
	const top = await page.locator(selector).evaluate((element) => element.getClientRects()[0]?.top ?? -1);
	const bottom = await page.locator('.strip-bar').evaluate((bar) => bar.getBoundingClientRect().bottom);
	expect(top).toBeGreaterThanOrEqual(bottom);
	expect(top).toBeLessThan(700);
}

test('opens the contents as a sheet on a phone, which a link closes', async () => {
	const { page } = await visit(served.browser, served.server.url, talk);
	await page.setViewportSize({ width: 375, height: 700 });
	const contents = page.getByRole('navigation', { name: 'Contents' });
	expect(await contents.isVisible()).toBe(false);
	await page.getByRole('button', { name: 'Contents' }).click();
	await contents.getByRole('link', { name: 'A cake' }).click();
	expect(await contents.isVisible()).toBe(false);
	await expect.poll(() => isInView(page.locator('[id="t=360"]'))).toBe(true);
});

test('shows the text, the contents and links to the video without JavaScript', async () => {
	const context = await served.browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(`${served.server.url}${talk}#t=360`);
	await expectSeen(page, '[id="t=360"]');
	const mark = page.locator('.moment:has([id="t=360"]), .moment[id="t=360"]');
	const lit = await mark.evaluate((moment) => [
		getComputedStyle(moment, '::before').backgroundColor,
		...[...moment.querySelectorAll(':target')].map((part) => getComputedStyle(part).backgroundColor),
	]);
	expect(lit).not.toEqual(lit.map(() => 'rgba(0, 0, 0, 0)'));
	await page.getByRole('button', { name: 'Contents' }).click();
	const last = page.getByRole('navigation', { name: 'Contents' }).getByRole('link').last();
	const heading = `[id="${(await last.getAttribute('href'))?.slice(1) ?? ''}"]`;
	await last.click();
	await expectSeen(page, heading);
	expect(await page.locator(heading).evaluate((title) => getComputedStyle(title).textDecorationLine)).toBe('underline');
	expect(await page.getByRole('navigation', { name: 'Contents' }).isVisible()).toBe(true);
	expect(await page.getByRole('link', { name: 'Play the talk' }).getAttribute('href')).toBe(
		'https://www.youtube.com/watch?v=onYouTube-1',
	);
	for (const name of ['Notes only', 'Print or PDF', 'Reading settings']) {
		expect(await page.getByRole('button', { name }).count(), name).toBe(0);
	}
});

test.each([
	[1280, 850],
	[1000, 800],
	[640, 500],
	[375, 700],
	[320, 600],
])('fits %i pixels, even at the largest text size', async (width, height) => {
	const { page } = await visit(served.browser, served.server.url, `${talk}?q=yeast`);
	await page.setViewportSize({ width, height });
	await page.evaluate(() => Object.assign(document.documentElement.dataset, { size: '5', width: 'wide' }));
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test.each([1280, 375])('has no control smaller than 24 pixels at %i, except times within text', async (width) => {
	const { page } = await visit(served.browser, served.server.url, `${talk}?q=yeast`);
	await page.setViewportSize({ width, height: 800 });
	const small = await page
		.locator('button, select, .bar a, .contents a, .player a, p.moment > .at')
		.evaluateAll((all) =>
			all
				.filter((element) => element.checkVisibility())
				.map((element) => ({ box: element.getBoundingClientRect(), name: element.outerHTML.slice(0, 60) }))
				.filter(({ box }) => box.width < 24 || box.height < 24)
				.map(({ box, name }) => `${Math.round(box.width)}×${Math.round(box.height)} ${name}`),
		);
	expect(small).toEqual([]);
});

test('sets a right-to-left talk from right to left, but not its times and player', async () => {
	const odd = await serveFolder(inject('oddSite'), '/school/');
	onTestFinished(() => odd.close());
	const { page, faults } = await visit(
		served.browser,
		odd.url,
		`videos/${encodeURIComponent('שלום-עולם-hebrewtitle')}.html`,
	);
	const time = await page.locator('p.moment > .at').first().boundingBox();
	const words = await page.locator('p.moment').first().boundingBox();
	expect(time?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0) / 2);
	expect(await page.locator('.player').evaluate((player) => getComputedStyle(player).direction)).toBe('ltr');
	expect(faults).toEqual([]);
});

test('shows the link to the Markdown at the end of a talk without a player, too', async () => {
	const { page } = await visit(served.browser, `${pathToFileURL(inject('tonguesSite')).href}/`, 'index.html');
	await page.locator('.videos a[href*="nets-example-"]').click();
	const [notes, link] = [page.locator('.notes'), page.locator('.as-markdown')];
	expect(await page.locator('.player').count()).toBe(0);
	expect(await link.getByRole('link').allInnerTexts()).toEqual(['Markdown']);
	const [above, below] = [await notes.boundingBox(), await link.boundingBox()];
	expect(below?.x).toBe(above?.x);
	expect(below?.y).toBeGreaterThan((above?.y ?? Infinity) + (above?.height ?? 0));
});
