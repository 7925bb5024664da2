/** What Safari does otherwise, done to the browser of the tests. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { selectWords } from '../select-words.ts';
import { serveSite } from '../serve-site.ts';
import { visit } from '../visit.ts';

const talk = 'videos/mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE.html';
const words = 'training settles for a stand-in, which is known as empirical risk minimization';

const served = serveSite('sampleSite');

const selected = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.firstChild?.textContent);

/** In Safari nothing is selected any more once an element gets the focus. */
const deselectOnFocus = (page: Page): Promise<void> =>
	page.evaluate(() => {
		document.addEventListener('focusin', () => getSelection()?.removeAllRanges(), true);
	});

test('selected words stay selected while Tab goes through their tools, which work', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, talk);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await deselectOnFocus(page);
	await selectWords(page, words);
	await page.getByRole('group', { name: 'Selected words' }).waitFor();
	for (const name of ['Highlight', 'Note', 'Copy quote']) {
		await page.keyboard.press('Tab');
		await page.waitForTimeout(400);
		expect([await focused(page), await selected(page)]).toEqual([name, words]);
	}
	await page.keyboard.press('Enter');
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`> ${words}\n`);
	expect(faults).toEqual([]);
});

test('words are highlighted by the tool that Tab has led to, and the reader is told', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, talk);
	await deselectOnFocus(page);
	await selectWords(page, words);
	await page.getByRole('group', { name: 'Selected words' }).waitFor();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.locator('[aria-live]').getByText('Highlighted').waitFor();
	await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toContain(words);
	expect(faults).toEqual([]);
});

test('who comes back to a page finds in its fields what they typed', async () => {
	const { page } = await visit(served.browser, served.server.url, talk);
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await dialog.getByRole('searchbox').fill('loss');
	await dialog.getByRole('button', { name: 'Filter' }).click();
	await dialog.getByRole('checkbox', { name: 'Only this talk' }).check();
	// Of a page that is kept as it was, it resets the fields that it is not to complete.
	await page.evaluate(() => {
		dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
		for (const form of document.forms) form.reset();
	});
	expect(await dialog.getByRole('searchbox').inputValue()).toBe('loss');
	expect(await dialog.getByRole('checkbox', { name: 'Only this talk' }).isChecked()).toBe(true);
});

test('the bars of the browser get the colour of the page, though its scripts run before its style sheet is there', async () => {
	const { page } = await visit(served.browser, served.server.url, 'index.html', { 'cuemark-theme': 'sepia' });
	const colours = () =>
		page.evaluate(() => [
			document.querySelector<HTMLMetaElement>('meta[name=theme-color]')?.content,
			getComputedStyle(document.body).backgroundColor,
		]);
	await page.addInitScript(() => {
		const unstyled = new CSSStyleSheet();
		unstyled.replaceSync('body { background: none !important }');
		Object.defineProperty(HTMLLinkElement.prototype, 'sheet', { get: () => null, configurable: true });
		document.addEventListener('readystatechange', () => {
			document.adoptedStyleSheets = document.readyState === 'interactive' ? [unstyled] : [];
		});
	});
	await page.reload();
	const [bars, paper] = await colours();
	expect(paper).not.toBe('rgba(0, 0, 0, 0)');
	expect(bars).toBe(paper);
});

test('a moment that the address names stays in view when the fonts come after all else', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, 'index.html');
	const font = (await readdir(join(inject('sampleSite'), 'assets'))).find((name) => name.endsWith('.woff2'));
	await page.addInitScript((file) => {
		const lines = new CSSStyleSheet();
		// Other browsers keep in place what is in view.
		lines.replaceSync('* { overflow-anchor: none !important }');
		document.adoptedStyleSheets = [lines];
		addEventListener('load', () => {
			const late = new FontFace('Late', `url(../assets/${file})`);
			document.fonts.add(late);
			document.fonts.addEventListener('loadingdone', () => {
				lines.insertRule('.moment { padding-bottom: 2em !important }');
				document.body.dataset.fonts = 'here';
			});
			void late.load();
		});
	}, font ?? '');
	await page.goto(`${served.server.url}${talk}#t=384`);
	await page.locator('body[data-fonts]').waitFor();
	const top = () =>
		page
			.locator('.current')
			.first()
			.evaluate((moment) => moment.getBoundingClientRect().top);
	await expect.poll(top).toBeLessThan(500);
	expect(await top()).toBeGreaterThan(50);
	expect(faults).toEqual([]);
});

test('what is read stays in place when the first note needs a line below the title', async () => {
	const { page } = await visit(served.browser, served.server.url, `${talk}#t=124`);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 270, height: 800 });
	await page.keyboard.press('w');
	await page.getByRole('textbox', { name: 'Your note at 2:04' }).waitFor();
	await page.evaluate(() => {
		const rules = new CSSStyleSheet();
		rules.replaceSync('* { overflow-anchor: none !important }');
		document.adoptedStyleSheets = [rules];
	});
	const places = () =>
		page.evaluate(() => [
			document.querySelector('.moment.current')?.getBoundingClientRect().top,
			document.querySelector<HTMLElement>('.talk .facts')?.offsetHeight,
		]);
	const [place, height = 0] = await places();
	await page.keyboard.insertText('What is mixed?');
	await expect.poll(async () => (await places())[1]).toBeGreaterThanOrEqual(2 * height);
	expect((await places())[0]).toBe(place);
});

test('lines in words are drawn where lines of a style or colour have a name of their own', async () => {
	const assets = join(inject('sampleSite'), 'assets');
	const sheets = (await readdir(assets)).filter((name) => name.endsWith('.css'));
	const [css = ''] = await Promise.all(sheets.map((name) => readFile(join(assets, name), 'utf8')));
	const rules = css.match(/[^{}]*text-decoration:[^{}]*/g) ?? [];
	expect(rules.length).toBeGreaterThan(9);
	for (const rule of rules) {
		const [, value = ''] = /(?:^|[;\s{])text-decoration:([^;]*)/.exec(rule) ?? [];
		// What says more than the line is passed over, or, if it names a property, leaves no line.
		if (value.includes(' ')) expect(rule).toContain(`-webkit-text-decoration:${value};`);
		expect(value).not.toMatch(/var\(|\dpx/);
	}
});
