import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openSite, serveSite } from '../serve-site.ts';
import { visit } from '../visit.ts';
import { drawn, edit, focused, kept, list, notes, talk } from './notes-on-page.ts';

const served = serveSite('playerSite', '/some/sub/path/');

describe.each(['http', 'file'])('margin notes on %s', (scheme) => {
	const site = openSite('playerSite', scheme);

	test('are written by key, persist, and are listed with links to their moments', async () => {
		const { page, faults } = await visit(served.browser, site.url, `${talk}#t=60`);
		await page.keyboard.press('w');
		expect(await focused(page)).toBe('Your note at 1:00');
		await page.keyboard.type('Boats need\n<b>ballast</b> & *rope*');
		await page.keyboard.press('Escape');
		expect(await page.locator('[id="t=60"] > .at').evaluate((time) => time === document.activeElement)).toBe(true);
		await page.reload();
		await drawn(page).getByText('rope', { exact: true }).waitFor();
		expect(await drawn(page).innerText()).toBe('Boats need\n<b>ballast</b> & rope');
		expect(await page.locator('.margin-note').evaluate((box) => box.previousElementSibling?.id)).toBe('t=60');

		await page.getByRole('link', { name: 'All notes' }).focus();
		await page.keyboard.press('Enter');
		await page.getByText('1 note in 1 talk').waitFor();
		expect(page.url()).toBe(`${site.url}${list}?talk=onYouTube-1#t=60`);
		await page.locator('.listed-note em').waitFor();
		expect(await page.locator('.listed-note .note-text').innerText()).toBe('Boats need\n<b>ballast</b> & rope');
		expect(await page.locator('blockquote').innerText()).toMatch(/^In winter the river/);
		await expect.poll(() => page.locator('li.current').evaluate((one) => one === document.activeElement)).toBe(true);
		await page.getByRole('link', { name: '1:00' }).click();
		expect(page.url()).toBe(`${site.url}${talk}#t=60`);
		await page.waitForLoadState('networkidle');
		await page.goto(`${site.url}index.html`);
		expect(await page.getByRole('main').getByRole('link', { name: 'Your notes' }).isVisible()).toBe(true);
		expect(faults).toEqual([]);
	});

	test('are edited, deleted and restored in the list of all notes', async () => {
		const { page, faults } = await visit(served.browser, site.url, `${talk}#t=60`);
		await page.keyboard.press('w');
		await page.keyboard.type('Boats need ballast');
		await page.keyboard.press('Escape');
		await page.goto(site.url + list);
		await page.getByRole('button', { name: 'Edit, 1:00' }).click();
		await page.keyboard.type(' and *rope*');
		await page.keyboard.press('Escape');
		await page.locator('.listed-note em').waitFor();
		// As on the page of the talk, the focus goes back to the moment.
		expect(await page.getByRole('link', { name: '1:00' }).evaluate((time) => time === document.activeElement)).toBe(
			true,
		);
		await page.goto(site.url + talk);
		expect(await drawn(page).innerText()).toBe('Boats need ballast and rope');
		expect(JSON.parse((await kept(page)) ?? '')).toMatchObject([
			{ second: 60, page: 'a-ferry-and-a-loaf-onYouTube-1' },
		]);

		await page.goto(site.url + list);
		await page.getByRole('button', { name: 'Delete, 1:00' }).click();
		await page.getByText('Note deleted').waitFor();
		expect(await kept(page)).toBeNull();
		// Undo has the focus.
		await page.keyboard.press('Enter');
		expect(await notes(page).inputValue()).toBe('Boats need ballast and *rope*');
		expect(await kept(page)).toContain('ballast and *rope*');
		expect(faults).toEqual([]);
	});

	test('are the same in all tabs', async () => {
		const { page, faults } = await visit(served.browser, site.url, `${talk}#t=60`);
		await page.keyboard.press('w');
		await page.keyboard.type('one');
		const second = await page.context().newPage();
		await second.goto(`${site.url}${talk}#t=60`);
		await edit(second);
		await notes(second).fill('one, and two');
		await expect.poll(() => notes(page).inputValue()).toBe('one, and two');
		await page.bringToFront();
		await notes(page).press('End');
		await page.keyboard.type('!');
		await expect.poll(() => notes(second).inputValue()).toBe('one, and two!');
		await second.bringToFront();
		await second.getByRole('button', { name: 'Delete' }).click();
		await expect.poll(() => notes(page).count()).toBe(0);
		expect(await kept(page)).toBeNull();
		expect(faults).toEqual([]);
	});

	test('that are written in two tabs by turns leave each other alone', async () => {
		const { page, faults } = await visit(served.browser, site.url, `${talk}#t=60`);
		const second = await page.context().newPage();
		await second.goto(`${site.url}${talk}#t=120`);
		/** Goes on in the field that has the focus, until the other tab shows the whole note. */
		const write = async (here: Page, words: string, note: string): Promise<void> => {
			await here.bringToFront();
			await here.keyboard.type(words);
			await drawn(here === page ? second : page)
				.getByText(note, { exact: true })
				.waitFor();
		};
		await page.bringToFront();
		await page.keyboard.press('w');
		await write(page, 'one', 'one');
		await second.bringToFront();
		await second.keyboard.press('w');
		await write(second, 'two', 'two');
		await write(page, ' more', 'one more');
		await page.getByRole('button', { name: 'Delete, 1:00' }).click();
		await expect.poll(() => second.locator('.margin-note').count()).toBe(1);
		await write(second, ' too', 'two too');
		// The deletion can still be undone, and the other note is still being written.
		await page.bringToFront();
		await page.getByRole('button', { name: 'Undo' }).click();
		const stored = JSON.parse((await kept(page)) ?? '[]') as { second: number; text: string }[];
		expect(stored.map((note) => [note.second, note.text])).toEqual([
			[120, 'two too'],
			[60, 'one more'],
		]);
		await drawn(second).getByText('one more', { exact: true }).waitFor();
		expect(await notes(second).inputValue()).toBe('two too');
		expect(faults).toEqual([]);
	});
});

describe('margin notes', () => {
	test('are opened beside a time, deleted, and restored', async () => {
		const { page, faults } = await visit(served.browser, served.server.url, talk);
		await page.locator('[id="t=60"] > .at').hover();
		await page.getByRole('button', { name: 'Note', exact: true }).click();
		await page.keyboard.type('For later');
		await page.getByRole('button', { name: 'Delete' }).click();
		expect(await kept(page)).toBeNull();
		// Undo has the focus.
		await page.keyboard.press('Enter');
		expect(await notes(page).inputValue()).toBe('For later');
		expect(await kept(page)).toContain('For later');
		// Emptying the field deletes the note, too.
		await notes(page).fill('');
		await page.keyboard.press('Escape');
		expect(await notes(page).count()).toBe(0);
		expect(await kept(page)).toBeNull();
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(await notes(page).inputValue()).toBe('For later');
		expect(await kept(page)).toContain('For later');
		expect(faults).toEqual([]);
	});

	test('are not listed if another tab deletes them while the list is loading', async () => {
		const { page } = await visit(served.browser, served.server.url, `${talk}#t=60`);
		await page.keyboard.press('w');
		await page.keyboard.type('one');
		const second = await page.context().newPage();
		let arrive = (): void => undefined;
		const arrived = new Promise<void>((resolve) => (arrive = resolve));
		await second.route('**/talks.js', async (route) => {
			await arrived;
			await route.continue();
		});
		await second.goto(served.server.url + list, { waitUntil: 'domcontentloaded' });
		await page.bringToFront();
		await page.getByRole('button', { name: 'Delete' }).click();
		await second.getByText('You have no notes yet').waitFor();
		arrive();
		await second.waitForLoadState('networkidle');
		await second.waitForTimeout(200);
		expect(await second.getByText('You have no notes yet').isVisible()).toBe(true);
		expect(await second.locator('[data-margin-notes] li').count()).toBe(0);
	});

	test('keep the field that they are edited in among all notes, while another tab writes', async () => {
		const { page } = await visit(served.browser, served.server.url, `${talk}#t=60`);
		await page.keyboard.press('w');
		await page.keyboard.type('one');
		const second = await page.context().newPage();
		await second.goto(served.server.url + list);
		await edit(second);
		await page.bringToFront();
		await notes(page).press('End');
		await page.keyboard.type(', and two');
		await expect.poll(() => notes(second).inputValue()).toBe('one, and two');
		await second.bringToFront();
		await second.keyboard.type('!');
		await expect.poll(() => notes(page).inputValue()).toBe('one, and two!');
		expect(await kept(page)).toContain('one, and two!');
	});

	test('can be started over after a deletion, which can still be undone', async () => {
		const { page } = await visit(served.browser, served.server.url, `${talk}#t=60`);
		await page.keyboard.press('w');
		await page.keyboard.type('The first');
		await page.getByRole('button', { name: 'Delete' }).click();
		await page.locator('h1').click();
		await page.keyboard.press('w');
		expect(await notes(page).inputValue()).toBe('');
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(await notes(page).inputValue()).toBe('The first');
		await page.getByRole('button', { name: 'Delete' }).click();
		await page.locator('h1').click();
		await page.keyboard.press('w');
		await page.keyboard.type('The second');
		expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
		expect(await kept(page)).toContain('The second');
	});
});

test('a note stays at its second when the moments of the transcript change', async () => {
	const note = { videoId: 'onYouTube-1', page: 'an-older-title-onYouTube-1', title: '', source: '', words: '', at: 1 };
	const { page } = await visit(served.browser, served.server.url, talk, {
		'cuemark-notes': JSON.stringify([
			{ ...note, second: 63, text: 'three seconds in' },
			{ ...note, second: 60, text: 'at the minute' },
		]),
	});
	expect(await drawn(page).allInnerTexts()).toEqual(['at the minute', 'three seconds in']);
	await edit(page);
	await notes(page).fill('changed');
	expect(JSON.parse((await kept(page)) ?? '[]')).toMatchObject([
		{ second: 60, text: 'at the minute' },
		{ second: 63, text: 'changed' },
	]);
});

test('nothing moves when a note of one line is left and edited again', async () => {
	const { page } = await visit(served.browser, served.server.url, `${talk}#t=60`);
	const height = (): Promise<number> =>
		page.locator('.margin-note').evaluate((note) => note.getBoundingClientRect().height);
	await page.keyboard.press('w');
	await page.keyboard.type('one line');
	const writing = await height();
	await page.keyboard.press('Escape');
	await drawn(page).waitFor();
	expect(await height()).toBe(writing);
	await edit(page);
	await expect.poll(height).toBe(writing);
});

test('a note says so if the browser does not store it', async () => {
	const { page } = await visit(served.browser, served.server.url, `${talk}#t=60`);
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.keyboard.press('w');
	await page.keyboard.type('lost');
	expect(await page.getByRole('alert').innerText()).toMatch(/cannot save notes/);
	// Text that exists only in this field survives changes in another tab.
	await page.evaluate(() => dispatchEvent(new StorageEvent('storage', { key: 'cuemark-notes' })));
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	expect(await page.getByRole('textbox', { name: /^Your note/ }).inputValue()).toBe('lost');
});

test('the notes page says so if the browser stores nothing', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, 'your-notes.html');
	const head = page.getByRole('main').locator('.hero');
	expect(await head.innerText()).toMatch(/saved in this browser/);
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.reload();
	await expect.poll(() => head.innerText()).toMatch(/saves nothing .* lost when you close/s);
	expect(await head.innerText()).not.toMatch(/saved in this browser/);
	expect(faults).toEqual([]);
});

test('the notes page does not deny that notes are saved if the storage is full', async () => {
	const { page } = await visit(served.browser, served.server.url, `${talk}#t=60`);
	await page.keyboard.press('w');
	await page.keyboard.type('saved before');
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto(`${served.server.url}your-notes.html`);
	await page.getByText('saved before').waitFor();
	expect(await page.getByRole('main').locator('.hero').innerText()).toMatch(/saved in this browser/);
});

test('the key that opens a note returns to it after Escape, even at the head of a talk', async () => {
	const { page } = await visit(served.browser, served.server.url, talk);
	await page.keyboard.press('w');
	const first = await focused(page);
	await page.keyboard.type('one');
	await page.keyboard.press('Escape');
	await page.keyboard.press('w');
	expect(await focused(page)).toBe(first);
	expect(await page.locator('.margin-note').count()).toBe(1);
});

test('on a phone the mark beside a time opens the tools, without the player', async () => {
	const context = await served.browser.newContext({
		viewport: { width: 375, height: 700 },
		hasTouch: true,
		isMobile: true,
	});
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(served.server.url + talk);
	await page.locator('[id="t=60"] > .here').tap();
	await page.getByRole('button', { name: 'Note', exact: true }).tap();
	await page.keyboard.type('Written on the way');
	expect(await kept(page)).toContain('Written on the way');
	await page.locator('h1').tap();
	expect(await page.locator('.moment-tools').count()).toBe(0);
});

test('a note appears in every language of the talk, and links to the one in which it was written', async () => {
	const home = `${pathToFileURL(inject('tonguesSite')).href}/`;
	const { page } = await visit(served.browser, home, 'index.html');
	await page.getByRole('link', { name: /The keeper/ }).click();
	const other = page.getByRole('navigation', { name: 'Languages' }).locator('a:not([aria-current])').first();
	const language = await other.getAttribute('hreflang');
	await other.click();
	await page.waitForURL(/videos/);
	await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
	await page.keyboard.press('w');
	await page.keyboard.type('In the other tongue');
	await page.goto(home + list);
	await page.getByText('In the other tongue').waitFor();
	const heading = page.getByRole('heading', { level: 2 }).getByRole('link');
	expect(await heading.getAttribute('href')).toMatch(new RegExp(`\\.${language ?? ''}\\.html$`));
	await page.locator('.brand').click();
	await page.getByRole('link', { name: /The keeper/ }).click();
	expect(await drawn(page).innerText()).toBe('In the other tongue');
});
