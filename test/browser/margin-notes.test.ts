import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { selectWords } from './select-words.ts';
import { type FolderServer, serveFolder } from './serve.ts';
import { visit } from './visit.ts';

const talk = 'videos/a-ferry-and-a-loaf-onYouTube-1.html';
const list = 'your-notes.html';

let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
	browser = await launchBrowser();
	server = await serveFolder(inject('playerSite'), '/some/sub/path/');
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('cuemark-notes'));
const focused = (page: Page): Promise<string | null | undefined> =>
	page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const notes = (page: Page) => page.getByRole('textbox', { name: /^Your note at/ });
const drawn = (page: Page) => page.locator('.margin-note .note-text');
const edit = (page: Page) => page.getByRole('button', { name: 'Edit' }).last().click();

describe.each(['http', 'file'])('notes of the reader’s own on %s', (scheme) => {
	const home = (): string => (scheme === 'http' ? server.url : `${pathToFileURL(inject('playerSite')).href}/`);

	test('are written by a key beside a moment, stay there, and are listed with a way back to it', async () => {
		const { page, faults } = await visit(browser, home(), `${talk}#t=60`);
		await page.keyboard.press('w');
		expect(await focused(page)).toBe('Your note at 1:00');
		await page.keyboard.type('Boats need\n<b>ballast</b> & *rope*');
		await page.keyboard.press('Escape');
		expect(await focused(page)).toBe('Link to 1:00');
		await page.reload();
		await drawn(page).getByText('rope', { exact: true }).waitFor();
		expect(await drawn(page).innerText()).toBe('Boats need\n<b>ballast</b> & rope');
		expect(await page.locator('.margin-note').evaluate((box) => box.previousElementSibling?.id)).toBe('t=60');

		await page.getByRole('link', { name: 'All notes' }).focus();
		await page.keyboard.press('Enter');
		await page.getByText('1 note in 1 talk').waitFor();
		expect(page.url()).toBe(home() + list);
		await page.locator('.written em').waitFor();
		expect(await page.locator('.written').innerText()).toBe('Boats need\n<b>ballast</b> & rope');
		expect(await page.locator('blockquote').innerText()).toMatch(/^In winter the river/);
		await page.getByRole('link', { name: '1:00' }).click();
		expect(page.url()).toBe(`${home()}${talk}#t=60`);
		await page.waitForLoadState('networkidle');
		await page.goto(`${home()}index.html`);
		expect(await page.getByRole('main').getByRole('link', { name: 'Your notes' }).isVisible()).toBe(true);
		expect(faults).toEqual([]);
	});

	test('are opened from beside a time, deleted, and had back', async () => {
		const { page, faults } = await visit(browser, home(), talk);
		await page.locator('[id="t=60"] > .at').hover();
		await page.getByRole('button', { name: 'Note', exact: true }).click();
		await page.keyboard.type('For later');
		await page.getByRole('button', { name: 'Delete' }).click();
		expect(await kept(page)).toBeNull();
		// It has the focus.
		await page.keyboard.press('Enter');
		expect(await notes(page).inputValue()).toBe('For later');
		expect(await kept(page)).toContain('For later');
		// What is emptied and left is gone.
		await notes(page).fill('');
		await page.keyboard.press('Escape');
		expect(await notes(page).count()).toBe(0);
		expect(await kept(page)).toBeNull();
		expect(faults).toEqual([]);
	});

	test('are saved as Markdown', async () => {
		const { page } = await visit(browser, home(), `${talk}#t=60`);
		await page.keyboard.press('w');
		await page.keyboard.type('Boats need ballast');
		await page.goto(home() + list);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as a file' }).click(),
		]);
		expect(download.suggestedFilename()).toBe('your-notes.md');
		const markdown = await readFile(await download.path(), 'utf8');
		const address = scheme === 'http' ? `${home()}${talk}#t=60` : 'https://www.youtube.com/watch?v=onYouTube-1&t=60s';
		expect(markdown).toMatch(/^# Your notes\n\n## A ferry and a loaf\n\n> In winter the river /);
		expect(markdown).toContain(`\n>\n> — [A ferry and a loaf, 1:00](${address})\n\nBoats need ballast\n\n<!--`);

		// Another browser, or this one after it has forgotten.
		await page.evaluate(() => {
			localStorage.clear();
		});
		await page.reload();
		await page.getByText('You have written none yet.').waitFor();
		const file = page.getByLabel(/^Notes from another browser/);
		const upload = (content: string) =>
			file.setInputFiles({ name: 'your-notes.md', mimeType: 'text/markdown', buffer: Buffer.from(content) });
		await upload('# A list');
		await page.getByText(/^There are no notes in this file/).waitFor();
		await upload(markdown);
		await page.getByText('1 note read, all of them new.').waitFor();
		expect(await page.locator('.written').innerText()).toBe('Boats need ballast');
		await upload(markdown);
		await page.getByText('1 note read, none of them new.').waitFor();
		expect(await page.locator('.written').count()).toBe(1);

		// What was edited in the file is what the note says, and needs no data in a comment.
		await upload(markdown.replace('Boats need ballast\n\n<!--', 'Boats need lead\n\n<!--'));
		await page.getByText('1 note read, none of them new, 1 changed to what the file has.').waitFor();
		await expect.poll(() => page.locator('.written').innerText()).toBe('Boats need lead');
		await page.evaluate(() => {
			localStorage.clear();
		});
		await page.reload();
		await upload(markdown.replace(/<!--.*/s, ''));
		await page.getByText('1 note read, all of them new.').waitFor();
		await expect.poll(() => page.locator('.written').innerText()).toBe('Boats need ballast');

		await page.goto(`${home()}${talk}#t=60`);
		await edit(page);
		await notes(page).fill('Written here');
		await page.goto(home() + list);
		await upload(markdown);
		const outcome = '1 note read, none of them new, 1 put together with what you had written of the same moment.';
		await page.getByText(outcome).waitFor();
		await page.locator('.written p + p').waitFor();
		expect(await page.locator('.written').innerText()).toBe('Boats need ballast\n\nWritten here');
	});

	test('that were deleted in a saved file stay until the reader has them deleted here, too, and can be had back', async () => {
		const ofTalk = {
			videoId: 'onYouTube-1',
			page: talk.slice('videos/'.length, -'.html'.length),
			title: 'A ferry and a loaf',
		};
		const note = (second: number, text: string) => ({ ...ofTalk, second, source: '', words: 'said', text, at: 1 });
		const both = ['Bread needs time', 'Boats need ballast'];
		const { page, faults } = await visit(browser, home(), list);
		const keep = async (notes: readonly object[]): Promise<void> => {
			await page.evaluate((all) => {
				localStorage.setItem('cuemark-notes', JSON.stringify(all));
			}, notes);
			await page.reload();
		};
		await keep(both.map((text, index) => note(60 * index, text)));
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as a file' }).click(),
		]);
		const markdown = await readFile(await download.path(), 'utf8');
		const buffer = Buffer.from(markdown.replace('Boats need ballast\n\n<!--', '\n<!--'));
		const upload = () =>
			page
				.getByLabel(/^Notes from another browser/)
				.setInputFiles({ name: 'your-notes.md', mimeType: 'text/markdown', buffer });
		const written = () => page.locator('[data-margin-notes] .written').allInnerTexts();
		const status = page.locator('[data-notes-status]');
		await upload();
		const told = '1 note read, none of them new. 1 note that you deleted in this file is still in this browser:';
		await expect.poll(() => status.innerText()).toBe(told);
		expect(await page.getByRole('group', { name: 'Notes deleted in the file' }).innerText()).toContain(
			'A ferry and a loaf, 1:00\n\nBoats need ballast',
		);
		expect(await written()).toEqual(both);
		await page.getByRole('button', { name: 'Keep it' }).click();
		expect(await status.innerText()).toBe('1 note kept.');
		expect(await page.evaluate(() => document.activeElement?.matches('[data-notes-file]'))).toBe(true);
		expect(await written()).toEqual(both);

		await upload();
		await page.getByRole('button', { name: 'Delete it here, too' }).press('Enter');
		await expect.poll(written).toEqual(['Bread needs time']);
		expect(await status.innerText()).toBe('1 note deleted.');
		await page.keyboard.press('Enter');
		expect(await status.innerText()).toBe('1 note put back.');
		await expect.poll(written).toEqual(both);

		// A browser that does not have the note does not get it, and says so.
		await keep([]);
		await upload();
		await expect
			.poll(() => status.innerText())
			.toBe('1 note read, all of them new. 1 note left out: deleted in this file.');
		await expect.poll(written).toEqual(['Bread needs time']);
		expect(faults).toEqual([]);
	});

	test('of talks that the site does not have stand folded away, and none is said to be none', async () => {
		const other = { videoId: 'x', page: 'x', title: 'X', second: 1, source: '', words: 'x', text: 'elsewhere', at: 1 };
		const { page, faults } = await visit(browser, home(), list, {
			'cuemark-notes': JSON.stringify([other, { page: 'broken' }, 7]),
		});
		await page.getByText('You have written none yet.').waitFor();
		expect(await page.getByText('elsewhere').isVisible()).toBe(false);
		await page.getByText('1 note in 1 talk that this site does not have').click();
		expect(await page.getByText('elsewhere').isVisible()).toBe(true);
		expect(await page.locator('details a').count()).toBe(0);
		expect(faults).toEqual([]);
	});

	test('are one in all tabs, whichever they are written in', async () => {
		const { page, faults } = await visit(browser, home(), `${talk}#t=60`);
		await page.keyboard.press('w');
		await page.keyboard.type('one');
		const second = await page.context().newPage();
		await second.goto(`${home()}${talk}#t=60`);
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

	test('that are deleted in another tab while the list is still loading are not in it', async () => {
		const { page } = await visit(browser, home(), `${talk}#t=60`);
		await page.keyboard.press('w');
		await page.keyboard.type('one');
		const second = await page.context().newPage();
		let arrive = (): void => undefined;
		const arrived = new Promise<void>((resolve) => (arrive = resolve));
		await second.route('**/talks.js', async (route) => {
			await arrived;
			await route.continue();
		});
		await second.goto(home() + list, { waitUntil: 'domcontentloaded' });
		await page.bringToFront();
		await page.getByRole('button', { name: 'Delete' }).click();
		await second.getByText('You have written none yet').waitFor();
		arrive();
		await second.waitForLoadState('networkidle');
		await second.waitForTimeout(200);
		expect(await second.getByText('You have written none yet').isVisible()).toBe(true);
		expect(await second.locator('[data-margin-notes] li').count()).toBe(0);
	});

	test('are begun anew where one was deleted, which can still be had back', async () => {
		const { page } = await visit(browser, home(), `${talk}#t=60`);
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

test('a note stays where its second was, though the transcript has other moments now', async () => {
	const note = { videoId: 'onYouTube-1', page: 'an-older-title-onYouTube-1', title: '', source: '', words: '', at: 1 };
	const { page } = await visit(browser, server.url, talk, {
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

test('where the browser keeps nothing, the note says so', async () => {
	const { page } = await visit(browser, server.url, `${talk}#t=60`);
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.keyboard.press('w');
	await page.keyboard.type('lost');
	expect(await page.getByRole('alert').innerText()).toMatch(/keeps no notes/);
	// What another tab keeps is no reason to take away what only this field has.
	await page.evaluate(() => dispatchEvent(new StorageEvent('storage', { key: 'cuemark-notes' })));
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	expect(await page.getByRole('textbox', { name: /^Your note/ }).inputValue()).toBe('lost');
});

test('where the browser keeps nothing, their page says so instead of that it keeps them', async () => {
	const { page, faults } = await visit(browser, server.url, 'your-notes.html');
	const head = page.getByRole('main').locator('.hero');
	expect(await head.innerText()).toMatch(/kept in this browser/);
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.reload();
	await expect.poll(() => head.innerText()).toMatch(/keeps nothing .* gone when you close/s);
	expect(await head.innerText()).not.toMatch(/kept in this browser/);
	expect(faults).toEqual([]);
});

test('a file that cannot be read is said to be none that can', async () => {
	const { page, faults } = await visit(browser, server.url, list);
	await page.evaluate(() => {
		Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
	});
	const input = page.locator('[data-notes-file]');
	await input.setInputFiles({ name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from('# Your notes') });
	await expect.poll(() => page.locator('[data-notes-status]').innerText()).toMatch(/^This file could not be read/);
	expect(await input.inputValue()).toBe('');
	expect(faults).toEqual([]);
});

test('the key that opens a note comes back to it after Escape, at the head of a talk, too', async () => {
	const { page } = await visit(browser, server.url, talk);
	await page.keyboard.press('w');
	const first = await focused(page);
	await page.keyboard.type('one');
	await page.keyboard.press('Escape');
	await page.keyboard.press('w');
	expect(await focused(page)).toBe(first);
	expect(await page.locator('.margin-note').count()).toBe(1);
});

test('on a phone the sign beside a time brings the tools, without the player', async () => {
	const context = await browser.newContext({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(server.url + talk);
	await page.locator('[id="t=60"] > .here').tap();
	await page.getByRole('button', { name: 'Note', exact: true }).tap();
	await page.keyboard.type('Written on the way');
	expect(await kept(page)).toContain('Written on the way');
	await page.locator('h1').tap();
	expect(await page.locator('.moment-tools').count()).toBe(0);
});

test('a note is there in every language of the talk, and leads to the one that it was written in', async () => {
	const home = `${pathToFileURL(inject('tonguesSite')).href}/`;
	const { page } = await visit(browser, home, 'index.html');
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

describe('a note on words that are selected', () => {
	const lecture = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';
	const home = (): string => `${pathToFileURL(inject('sampleSite')).href}/`;
	const above = (page: Page) => page.locator('.margin-note').evaluate((box) => box.previousElementSibling?.textContent);
	const wordsKept = async (page: Page): Promise<unknown> => {
		const all = JSON.parse((await kept(page)) ?? '[]') as { second: number; words: string }[];
		return all.map(({ second, words }) => [second, words]);
	};
	const words = 'take the signal apart into several components';

	test('quotes them, and stands below their paragraph, then as later', async () => {
		const { page, faults } = await visit(browser, home(), lecture);
		await selectWords(page, words);
		await page
			.getByRole('group', { name: 'Selected words' })
			.getByRole('button', { name: 'Note', exact: true })
			.click();
		await page.keyboard.type('Kinect next');
		expect(await wordsKept(page)).toEqual([[1219, words]]);
		for (const visited of ['now', 'later']) {
			expect(await above(page), visited).toContain(words);
			expect(await page.locator('.margin-note blockquote').innerText(), visited).toBe(words);
			await page.reload();
		}
		await page.goto(home() + list);
		expect(await page.locator('.written + blockquote').innerText()).toBe(words);
		expect(faults).toEqual([]);
	});

	test('that are said twice stands below those that were meant, and goes on to quote others', async () => {
		const { page } = await visit(browser, home(), lecture);
		await selectWords(page, 'principle then remains');
		await page.evaluate(() => {
			for (const _ of 'ab') getSelection()?.modify('extend', 'backward', 'word');
			getSelection()?.modify('extend', 'backward', 'character');
		});
		await page.keyboard.press('w');
		await page.keyboard.type('one more');
		expect(await wordsKept(page)).toEqual([[1262, 'principle']]);
		await page.reload();
		expect(await above(page)).toContain('One principle then remains');
		await selectWords(page, 'principle then remains');
		await page.keyboard.press('w');
		await page.keyboard.type('!');
		expect(await wordsKept(page)).toEqual([[1262, 'principle then remains']]);
		await page.keyboard.press('Escape');
		await selectWords(page, 'visual common sense');
		await page.keyboard.press('w');
		await page.keyboard.type('!');
		expect(await wordsKept(page)).toEqual([[1262, 'principle then remains … visual common sense']]);
		expect(await above(page)).toContain('visual common sense');
	});

	test('is none where none are: then it is of the moment, below the paragraph where its first words end', async () => {
		const { page } = await visit(browser, home(), `${lecture}#t=1219`);
		await page.keyboard.press('w');
		await page.keyboard.type('all of it');
		expect(await above(page)).toContain('The first one says');
		expect(await page.locator('.margin-note blockquote').isVisible()).toBe(false);
		expect(await wordsKept(page)).toEqual([[1219, expect.stringMatching(/^Each portion .* …$/)]]);
	});
});

describe.each(['http', 'file'])('a note on %s that is written in Markdown', (scheme) => {
	const home = (): string => (scheme === 'http' ? server.url : `${pathToFileURL(inject('playerSite')).href}/`);
	const markdown = [
		'**Exam!** at _six_ in `room 2`',
		'and [slides](https://example.org/a), https://example.org/b, [no](javascript:alert), <i>x</i> & me@example.org',
		'[old](http://example.org/c) http://example.org/d www.example.org [a](data:text/html,x) [b](vbscript:x) [c](file:///x)',
		'',
		'- one',
		'- two',
		'',
		'3. $a_1 * b_1$',
		'',
		'![a picture](https://example.org/p.png)',
	].join('\n');
	const html = [
		'<p><strong>Exam!</strong> at <em>six</em> in <code>room 2</code>\n',
		'and <a href="https://example.org/a" target="_blank" rel="noopener noreferrer">slides</a>, ',
		'<a href="https://example.org/b" target="_blank" rel="noopener noreferrer">https://example.org/b</a>, ',
		'[no](javascript:alert), &lt;i&gt;x&lt;/i&gt; &amp; me@example.org\n',
		'<a href="http://example.org/c" target="_blank" rel="noopener noreferrer">old</a> ',
		'<a href="http://example.org/d" target="_blank" rel="noopener noreferrer">http://example.org/d</a> ',
		'<a href="http://www.example.org" target="_blank" rel="noopener noreferrer">www.example.org</a> ',
		'[a](data:text/html,x) [b](vbscript:x) [c](file:///x)</p>',
		'<ul><li><p>one</p></li><li><p>two</p></li></ul><ol start="3"><li><p>$a_1 * b_1$</p></li></ol>',
		'<p>![a picture](https://example.org/p.png)</p>',
	].join('');

	test('is drawn once it is left, and when it is come back to; a click or a key edits it', async () => {
		const { page, faults } = await visit(browser, home(), `${talk}#t=60`);
		await page.keyboard.press('w');
		await page.keyboard.insertText(markdown);
		await page.keyboard.press('Escape');
		await expect.poll(() => drawn(page).innerHTML()).toBe(html);
		await page.reload();
		await expect.poll(() => drawn(page).innerHTML()).toBe(html);
		expect(await notes(page).count()).toBe(0);
		await drawn(page).getByText('two').click();
		expect(await notes(page).inputValue()).toBe(markdown);
		await page.locator('h1').click();
		await expect.poll(() => notes(page).count()).toBe(0);
		await page.getByRole('button', { name: 'Edit' }).focus();
		await page.keyboard.press('Enter');
		expect(await focused(page)).toBe('Your note at 1:00');
		await page.keyboard.press('Escape');
		await page.goto(home() + list);
		await expect.poll(() => page.locator('.written').innerHTML()).toBe(html);
		expect(faults).toEqual([]);
	});
});

test('a task in a note shows whether it is done, in the bullet’s place, and tasks stand close', async () => {
	const { page } = await visit(browser, server.url, `${talk}#t=60`);
	await page.keyboard.press('w');
	await notes(page).fill('- [ ] *Bake* it\n- [x] Row\n- [y] Sail');
	await page.keyboard.press('Escape');
	const items = drawn(page).locator('li');
	await expect.poll(() => items.allInnerTexts()).toEqual(['☐ Bake it', '☑ Row', '[y] Sail']);
	const [first, second] = [await items.nth(0).boundingBox(), await items.nth(1).boundingBox()];
	expect((second?.y ?? Infinity) - (first?.y ?? 0)).toBeLessThan(32);
	const bullets = await items.evaluateAll((all) => all.map((item) => getComputedStyle(item).listStyleType));
	expect(bullets).toEqual(['none', 'none', 'disc']);
});

test('a note stays as it was typed where what draws it cannot be loaded', async () => {
	const { page } = await visit(browser, server.url, `${talk}#t=60`);
	await page.route('**/note-text.js', (route) => route.abort());
	await page.keyboard.press('w');
	await page.keyboard.type('**Exam!**');
	await page.keyboard.press('Escape');
	expect(await drawn(page).innerText()).toBe('**Exam!**');
});

test('a note of quotations without end in one another stays as it was typed, and the page works', async () => {
	const { page, faults } = await visit(browser, server.url, `${talk}#t=60`);
	const text = `${'>'.repeat(10_000)} x`;
	await page.keyboard.press('w');
	await notes(page).fill(text);
	await page.keyboard.press('Escape');
	expect(await drawn(page).textContent()).toBe(text);
	await page.goto(server.url + list);
	await expect.poll(() => page.locator('.written').textContent()).toBe(text);
	expect(faults).toEqual([]);
});
