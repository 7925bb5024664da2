import { pathToFileURL } from 'node:url';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { openFolder } from '../serve.ts';
import { browser } from '../started-browser.ts';
import { visit } from '../visit.ts';

let home: string;
beforeAll(() => {
	home = `${pathToFileURL(inject('sampleSite')).href}/`;
});

test('? lists the shortcuts of the page, and Escape gives the focus back', async () => {
	const { page, faults } = await visit(browser, home, 'index.html');
	await page.getByRole('banner').getByRole('link').first().focus();
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
	await dialog.waitFor();
	const search = dialog.getByRole('term').filter({ hasText: 'Search talks' });
	expect(await search.locator('xpath=following-sibling::dd').innerText()).toMatch(/^\/ or (?:Ctrl|⌘) K$/);
	await page.keyboard.press('Escape');
	expect(await dialog.isVisible()).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
	expect(faults).toEqual([]);
});

test('a button opens the shortcuts and a click beside them closes them', async () => {
	const { page } = await visit(browser, home, 'index.html');
	await page.getByRole('banner').getByRole('button', { name: 'Keyboard shortcuts' }).click();
	const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
	await dialog.waitFor();
	await page.mouse.click(5, 5);
	expect(await dialog.isVisible()).toBe(false);
});

test('a key opens the reading settings with the focus on the theme, and Escape gives it back', async () => {
	const { page, faults } = await visit(browser, home, 'index.html');
	const brand = page.getByRole('banner').getByRole('link').first();
	const settings = page.getByRole('dialog', { name: 'Reading settings' });
	await brand.focus();
	await page.keyboard.press('a');
	expect(await settings.getByRole('radio', { checked: true }).evaluate((one) => one === document.activeElement)).toBe(
		true,
	);
	await page.keyboard.press('ArrowRight');
	expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
	for (const key of ['Escape', 'a']) {
		await page.keyboard.press(key);
		expect(await settings.isVisible()).toBe(false);
		expect(await brand.evaluate((link) => link === document.activeElement)).toBe(true);
		await page.keyboard.press('a');
	}
	expect(faults).toEqual([]);
});

test('shortcuts that cannot be loaded are told of, and come when they are asked for again', async () => {
	const { url, close } = await openFolder(inject('sampleSite'), 'http');
	onTestFinished(close);
	const { page } = await visit(browser, url, 'index.html');
	await page.route('**/help.js*', (route) => route.abort(), { times: 1 });
	const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
	await page.keyboard.press('?');
	await dialog.getByText('The shortcuts could not be loaded.').waitFor();
	await page.keyboard.press('Escape');
	await page.keyboard.press('?');
	await dialog.getByRole('term').filter({ hasText: 'Search talks' }).waitFor();
	expect(await dialog.getByText('could not be loaded').count()).toBe(0);
});

test('on a talk the shortcuts come with what its marks mean', async () => {
	const { page } = await visit(browser, home, 'index.html');
	await page.keyboard.press('?');
	await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
	expect(await page.getByRole('heading', { name: 'Marks' }).count()).toBe(0);
	await page.goto(`${home}${lecture}`);
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog', { name: 'Help' });
	await dialog.getByText('What you searched for.').waitFor();
	await dialog.getByText('Play or pause', { exact: true }).waitFor();
});

test('shortcuts leave fields and open dialogs alone', async () => {
	const { page: written } = await visit(browser, home, 'search.html');
	const field = written.getByRole('searchbox');
	await field.pressSequentially('a/b?');
	expect(await field.inputValue()).toBe('a/b?');
	expect(await written.getByRole('dialog').count()).toBe(0);
	const { page } = await visit(browser, home, 'index.html');
	// From now on the list is loaded: it would open at once.
	await page.keyboard.press('?');
	await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog', { name: 'Search' }).getByRole('button', { name: 'Close search' }).focus();
	await page.keyboard.press('?');
	expect(await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).count()).toBe(0);
});

const lecture = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';

test('no key of a talk does two things, other than Escape, which closes what is open', async () => {
	const { page } = await visit(browser, home, `${lecture}?q=learning`);
	await page.getByRole('region', { name: 'Hits on this page' }).waitFor();
	const all = await page.evaluate(() => (globalThis.cuemarkShortcuts ?? []).flatMap(({ keys }) => keys));
	expect(all).toEqual(expect.arrayContaining(['/', '?', 'a', 'b', 'h', 'n', 't']));
	expect(new Set(all.filter((key, at) => all.indexOf(key) !== at))).toEqual(new Set(['Escape']));
});

test('a held key goes on from moment to moment where the browser lets the address change no more', async () => {
	const { page, faults } = await visit(browser, home, lecture);
	const current = (): Promise<string | undefined> =>
		page.evaluate(() => document.querySelector('.current :is(.here, .at)')?.getAttribute('href') ?? undefined);
	await page.evaluate(() => {
		history.replaceState = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
	});
	const seen = new Set<string | undefined>();
	for (let pressed = 0; pressed < 4; pressed++) {
		await page.keyboard.press('.');
		seen.add(await current());
	}
	expect(seen.size).toBe(4);
	expect(faults).toEqual([]);
});

test('a tool beside a time can be pressed where buttons get no focus and take it from what has it, as in Safari', async () => {
	const { page } = await visit(browser, home, lecture);
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => (document.title = text) } });
		addEventListener('mousedown', (event) => {
			if (!(event.target as Element).closest('button')) return;
			event.preventDefault();
			(document.activeElement as HTMLElement).blur();
		});
	});
	await page.keyboard.press('.');
	await page.locator('.moment > .at').nth(1).hover();
	await page.getByRole('button', { name: 'Copy quote' }).click();
	expect(await page.title()).toMatch(/^> /);
});

test('single keys can be switched off, and stay off on the next page', async () => {
	const { page } = await visit(browser, home, 'index.html');
	const help = page.getByRole('banner').getByRole('button', { name: 'Keyboard shortcuts' });
	await help.click();
	await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
	await page.goto(`${home}terms.html`);
	await page.keyboard.press('?');
	await page.keyboard.press('/');
	expect(await page.getByRole('dialog').count()).toBe(0);
	await page.keyboard.press('Control+k');
	expect(await page.getByRole('dialog', { name: 'Search' }).count()).toBe(1);
	await page.keyboard.press('Escape');
	await help.click();
	await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).check();
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	expect(await page.getByRole('dialog', { name: 'Search' }).count()).toBe(1);
});

test('has the focus on the link that was followed by key when the reader comes back, also from disk', async () => {
	const { page } = await visit(browser, home, lecture);
	const terms = page.locator('.topic .terms a');
	const followed = terms.last();
	const place = async (): Promise<number> => followed.evaluate((link) => link.getBoundingClientRect().top);
	await followed.focus();
	await page.keyboard.press('Shift');
	const before = await place();
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/terms\//);
	await page.goBack();
	await expect.poll(() => followed.evaluate((link) => link === document.activeElement)).toBe(true);
	expect(await place()).toBeCloseTo(before, 0);
	// Who points at things is not shown a place that they have not been at.
	await terms.first().click();
	await page.waitForURL(/\/terms\//);
	await page.goBack();
	await page.waitForLoadState('load');
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});
