import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { selectWords } from '../select-words.ts';
import { serveSite } from '../serve-site.ts';
import { visit } from '../visit.ts';

const talk = 'videos/mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE.html';
const hebrew = 'videos/the-keeper-keeper-talk.he.html';
const words = 'training settles for a stand-in, which is known as empirical risk minimization';

const served = serveSite('sampleSite');

const tools = (page: Page) => page.getByRole('group', { name: 'Selected words' });
const selected = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The top and bottom of the tools and of the selection, and the left and right of the tools. */
const places = (page: Page) =>
	page.evaluate(() => {
		const box = document.querySelector('.of-selection')?.getBoundingClientRect();
		const rects = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
		return {
			tools: { top: box?.top ?? 0, bottom: box?.bottom ?? 0, left: box?.left ?? -1, right: box?.right ?? Infinity },
			words: { top: Math.min(...rects.map(({ top }) => top)), bottom: Math.max(...rects.map(({ bottom }) => bottom)) },
		};
	});

test('selected words have tools above them, which copy the words and the second of their moment', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, talk);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await selectWords(page, words);
	await tools(page).waitFor();
	const { tools: box, words: said } = await places(page);
	expect(box.bottom).toBeLessThanOrEqual(said.top);
	await tools(page).getByRole('button', { name: 'Copy quote' }).click();
	await expect.poll(() => clipboard(page)).toContain(`> ${words}\n>\n> — [mixup`);
	await tools(page).getByRole('button', { name: 'Copy link' }).click();
	await expect.poll(() => clipboard(page)).toMatch(/#t=95$/);
	// The words are still selected.
	expect(await selected(page)).toBe(words);
	await page.mouse.wheel(0, 3000);
	await tools(page).waitFor({ state: 'detached' });
	await page.mouse.wheel(0, -3000);
	await tools(page).waitFor();
	await page.evaluate(() => getSelection()?.collapseToEnd());
	await tools(page).waitFor({ state: 'detached' });
	expect(faults).toEqual([]);
});

test('tools do not appear while the mouse is still selecting', async () => {
	const { page } = await visit(served.browser, served.server.url, talk);
	await page.locator('[id="t=124"]').scrollIntoViewIfNeeded();
	const { x, y } = (await page.locator('[id="t=124"]').boundingBox()) ?? { x: 0, y: 0 };
	await page.mouse.move(x + 120, y + 12);
	await page.mouse.down();
	await page.mouse.move(x + 420, y + 45, { steps: 4 });
	await page.waitForTimeout(600);
	expect(await selected(page)).not.toBe('');
	expect(await tools(page).count()).toBe(0);
	await page.mouse.up();
	await tools(page).waitFor();
});

test('by keyboard the tools are announced once, reached by Tab and closed by Escape, and the words stay selected', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, talk);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const said = page.getByText('Press Tab for buttons to use on the selected words');
	// Partly selected words count as a whole.
	const selection = words.slice(2, -3);
	await selectWords(page, selection);
	await said.waitFor({ state: 'attached' });
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.firstChild?.textContent)).toBe('Highlight');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect.poll(() => clipboard(page)).toContain(`> ${words}\n`);
	expect(await selected(page)).toBe(selection);
	await page.keyboard.press('Escape');
	expect(await tools(page).count()).toBe(0);
	expect(await selected(page)).toBe(selection);
	await selectWords(page, 'tidy boundaries');
	await tools(page).waitFor();
	expect(await said.count()).toBe(0);
	await page.keyboard.press('?');
	const help = await page.getByRole('dialog', { name: 'Help' }).innerText();
	for (const label of [
		'Moment or selected words',
		'Copy link',
		'Copy as quote',
		'Write a note',
		'Add or remove highlight',
	])
		expect(help).toContain(label);
	expect(faults).toEqual([]);
});

test.each([
	['sampleSite', talk, words, 'light'],
	['tonguesSite', hebrew, undefined, 'dark'],
] as const)(
	'on a phone the tools of the %s are below the words, within the window',
	async (site, path, from, theme) => {
		const context = await served.browser.newContext({
			viewport: { width: 375, height: 700 },
			hasTouch: true,
			isMobile: true,
			colorScheme: theme,
			forcedColors: theme === 'dark' ? 'active' : 'none',
		});
		onTestFinished(() => context.close());
		const page = await context.newPage();
		await page.goto(`${pathToFileURL(inject(site)).href}/${path}`);
		const some = await page.evaluate(() => document.querySelector<HTMLElement>('p.moment')?.innerText.slice(-60, -30));
		await selectWords(page, from ?? some ?? '');
		await tools(page).waitFor();
		const { tools: box, words: said } = await places(page);
		expect(box.top).toBeGreaterThan(said.bottom + 20);
		expect(box.left).toBeGreaterThanOrEqual(0);
		expect(box.right).toBeLessThanOrEqual(375);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
		expect(await tools(page).evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
		await tools(page).getByRole('button', { name: 'Note', exact: true }).tap();
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
		expect(await tools(page).count()).toBe(0);
	},
);

test('words selected after opening the browser’s menu have tools, although the page saw no button release', async () => {
	const { page } = await visit(served.browser, served.server.url, talk);
	await page.mouse.move(600, 500);
	await page.mouse.down({ button: 'right' });
	await selectWords(page, words);
	await tools(page).waitFor({ timeout: 3000 });
});

test('text that is not part of the transcript has no tools', async () => {
	const { page } = await visit(served.browser, served.server.url, talk);
	await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
	await page.waitForTimeout(600);
	expect(await tools(page).count()).toBe(0);
});
