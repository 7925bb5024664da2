import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { selectWords } from '../select-words.ts';
import { openSite, serveSite } from '../serve-site.ts';
import { visit } from '../visit.ts';

const lecture = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';
const mixup = 'videos/mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE.html';
const list = 'your-notes.html';
const words = 'take the signal apart into several components';

const served = serveSite('sampleSite', '/some/sub/path/');

const onDisk = (): string => `${pathToFileURL(inject('sampleSite')).href}/`;
const tools = (page: Page) => page.getByRole('group', { name: 'Selected words' });
const selected = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');
/** The text that the browser marks. */
const marked = (page: Page, name = 'highlighted'): Promise<string> =>
	page.evaluate(
		(mark) =>
			[...(CSS.highlights.get(mark) ?? [])]
				.map((range) => (range as Range).toString())
				.join('')
				.replace(/\s+/g, ' '),
		name,
	);
const becomes = (page: Page, text: string, name?: string) => expect.poll(() => marked(page, name)).toBe(text);
const kept = (page: Page): Promise<{ second: number; words: string; from?: number }[]> =>
	page.evaluate(() => JSON.parse(localStorage.getItem('cuemark-highlights') ?? '[]') as never);
/** The middle of the first highlighted line. */
const placeOfMark = (page: Page) =>
	page.evaluate(() => {
		const [range] = CSS.highlights.get('highlighted') ?? [];
		(range as Range).startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { left = 0, right = 0, top = 0, bottom = 0 } = (range as Range).getClientRects()[0] ?? {};
		return [(left + right) / 2, (top + bottom) / 2] as const;
	});

describe.each(['http', 'file'])('a highlight on %s', (scheme) => {
	const site = openSite('sampleSite', scheme);

	test('is made by key, persists, is removed by pressing it, and can be restored', async () => {
		const { page, faults } = await visit(served.browser, site.url, lecture);
		await selectWords(page, words.slice(2, -3));
		const said = page.locator('[aria-live]').getByText('Highlighted').waitFor();
		await page.keyboard.press('h');
		// Partly selected words are highlighted as a whole, visibly.
		await becomes(page, words);
		expect(await selected(page)).toBe('');
		await said;
		await page.reload();
		await becomes(page, words);

		await page.mouse.click(...(await placeOfMark(page)));
		await tools(page).getByRole('button', { name: 'Remove highlight' }).click();
		await becomes(page, '');
		expect(await kept(page)).toEqual([]);
		await tools(page).getByRole('button', { name: 'Highlight', exact: true }).click();
		await becomes(page, words);
		await page.mouse.click(...(await placeOfMark(page)));
		await tools(page).waitFor();
		await page.keyboard.press('h');
		await page.reload();
		await page.locator('.moment').first().waitFor();
		expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
		expect(faults).toEqual([]);
	});
});

describe('a highlight', () => {
	test('is listed among the notes, can be removed there, and moves to other browsers in a saved file', async () => {
		const { page, faults } = await visit(served.browser, served.server.url, `${lecture}#t=1219`);
		await selectWords(page, words);
		await page.keyboard.press('h');
		await becomes(page, words);
		await page.goto(served.server.url + list);
		await page.getByText('1 highlight in 1 talk').waitFor();
		expect(await page.locator('blockquote mark').innerText()).toBe(words);
		expect(await page.locator('blockquote').innerText()).toMatch(new RegExp(`^… \\w.* ${words}, as in .* …$`));
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save as a file' }).click();
		const file = await (await saved).path();
		expect(await readFile(file, 'utf8')).toMatch(new RegExp(`> ${words}\n>\n> — \\[.*, 20:19\\]\\(.*\\)\n`));

		await page.getByRole('button', { name: 'Remove highlight' }).click();
		expect(await kept(page)).toEqual([]);
		// The undo button has the focus.
		await page.keyboard.press('Enter');
		expect(await kept(page)).toMatchObject([{ second: 1219, words }]);

		const other = await visit(served.browser, served.server.url, list);
		await other.page.locator('[data-notes-file]').setInputFiles(file);
		await other.page.getByText('1 highlight imported: 1 new.').waitFor();
		// This browser does not have the context of the words.
		expect(await other.page.locator('blockquote').innerText()).toBe(words);
		await other.page.getByRole('link', { name: '20:19' }).click();
		await becomes(other.page, words);
		expect([...faults, ...other.faults]).toEqual([]);
	});
});

test('a highlight and its paragraph stay visible in a folded transcript, also in print', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, lecture);
	const shown = page.locator('p.moment:visible');
	await selectWords(page, words);
	await page.keyboard.press('h');
	await becomes(page, words);
	await page.keyboard.press('t');
	expect(await shown.count()).toBe(1);
	expect(await shown.innerText()).toContain(words);
	await page.emulateMedia({ media: 'print' });
	expect(await shown.count()).toBe(1);
	await page.emulateMedia({ media: null });

	await page.reload();
	await becomes(page, words);
	expect(await shown.count()).toBe(1);
	await page.mouse.click(...(await placeOfMark(page)));
	await tools(page).getByRole('button', { name: 'Remove highlight' }).click();
	await expect.poll(() => shown.count()).toBe(0);
	expect(faults).toEqual([]);
});

test('the sections give the position in a folded transcript even if the first paragraph stays visible', async () => {
	const { page } = await visit(served.browser, served.server.url, lecture);
	// Makes the page scrollable.
	await page.setViewportSize({ width: 1280, height: 300 });
	await page.locator('.moment > .at').first().focus();
	await page.keyboard.press('h');
	await expect.poll(() => page.locator('.moment.marked').count()).toBe(1);
	await page.keyboard.press('t');
	const heading = page.locator('.topic h2').nth(2);
	// Scrolls until the reading line is just below the top of the heading.
	await heading.evaluate((title) => scrollBy({ top: title.getBoundingClientRect().top - innerHeight / 3 + 9 }));
	const link = page.locator('[data-strip] a').nth(2);
	await expect.poll(() => link.evaluate(({ classList }) => classList.contains('reading'))).toBe(true);
});

test('buttons of notes and highlights have names with their times, and are not printed', async () => {
	const { page } = await visit(served.browser, onDisk(), lecture);
	await selectWords(page, words);
	await page.keyboard.press('h');
	await becomes(page, words);
	for (const at of [3, 6]) {
		await page.locator('.moment > .at').nth(at).focus();
		await page.keyboard.press('w');
		await page.keyboard.insertText('Kinect next');
		await page.keyboard.press('Control+Enter');
	}
	const names = await page
		.locator('.note-tools button')
		.evaluateAll((buttons) => buttons.map((button) => button.ariaLabel));
	expect(names).toHaveLength(4);
	expect(new Set(names).size).toBe(4);
	expect(names[0]).toMatch(/^Edit, [\d:]+$/);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.note-tools button').first().isVisible()).toBe(false);
	// The quotation of a note is no larger than the note.
	const note = page.locator('.margin-note').first();
	const sizes = await note.evaluate((box) =>
		[box.querySelector('blockquote') ?? box, box].map((part) => parseFloat(getComputedStyle(part).fontSize)),
	);
	expect(sizes[0]).toBeLessThan(sizes[1] ?? 0);
	await page.goto(onDisk() + list);
	const remove = page.locator('.only-highlighted button');
	await remove.waitFor({ state: 'attached' });
	await page.emulateMedia({ media: 'print' });
	expect(
		await page
			.locator('.only-highlighted button, .from-file')
			.evaluateAll((all) => all.map((part) => part.checkVisibility())),
	).toEqual([false, false]);
	await page.emulateMedia({ media: 'screen' });
	expect(await remove.getAttribute('aria-label')).toBe(`Remove highlight, 20:19: ${words}`);
	expect(await remove.isVisible()).toBe(true);
	// The button begins where the words do, not at the line beside them.
	const [button, quoted] = await page
		.locator('.only-highlighted')
		.first()
		.evaluate((highlight) =>
			['button', 'blockquote'].map((name) => {
				const range = document.createRange();
				range.selectNodeContents(highlight.querySelector(name) ?? highlight);
				return range.getBoundingClientRect().left;
			}),
		);
	expect(button).toBeCloseTo(quoted ?? 0, 0);
});

test('words that a note quotes are marked while the note exists', async () => {
	const { page, faults } = await visit(served.browser, onDisk(), lecture);
	await selectWords(page, words);
	await page.keyboard.press('w');
	await becomes(page, words, 'quoted');
	await page.keyboard.type('Kinect next');
	await page.reload();
	await becomes(page, words, 'quoted');
	expect(await marked(page)).toBe('');
	await page.getByRole('button', { name: 'Edit' }).press('Enter');
	await page.getByRole('textbox', { name: /^Your note/ }).fill('');
	await page.keyboard.press('Escape');
	await becomes(page, '', 'quoted');
	expect(faults).toEqual([]);
});

test('a highlight may span paragraphs and times, and merges with those it overlaps', async () => {
	const { page } = await visit(served.browser, onDisk(), mixup);
	const [first, second] = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('p.moment:not(:has(.within))')].slice(1, 3).map((one) => {
			const last = [...one.childNodes].findLast((node) => node instanceof Text);
			return last?.textContent ?? '';
		}),
	);
	const [end = '', start = ''] = [first?.trim().slice(-30), second?.trim().slice(0, 30)];
	await selectWords(page, end, start);
	await page.keyboard.press('h');
	await expect.poll(() => kept(page)).toHaveLength(1);
	const [one] = await kept(page);
	expect(one?.words).toContain(start.split(' ').slice(0, -1).join(' '));
	expect((await marked(page)).replaceAll(' ', '')).toBe(one?.words.replaceAll(' ', ''));
	await selectWords(page, start.slice(10), second?.trim().slice(40, 60));
	await page.keyboard.press('h');
	await expect.poll(async () => (await kept(page))[0]?.words.length).toBeGreaterThan(one?.words.length ?? 0);
	const [union, ...others] = await kept(page);
	expect(others).toEqual([]);
	expect(union?.words.startsWith(one?.words ?? '?')).toBe(true);
	await page.reload();
	await expect.poll(async () => (await marked(page)).replaceAll(' ', '')).toBe(union?.words.replaceAll(' ', ''));
});

test('without a selection the key highlights the current moment, and removes the highlight when pressed again', async () => {
	const { page } = await visit(served.browser, onDisk(), `${mixup}#t=124`);
	await page.keyboard.press('h');
	await expect.poll(() => kept(page)).toMatchObject([{ second: 124 }]);
	const [{ words: said } = { words: '' }] = await kept(page);
	expect(said.length).toBeGreaterThan(100);
	expect(await page.locator('[id="t=124"]').innerText()).toContain(said.slice(0, 20));
	await page.locator('[id="t=124"] > .at').hover();
	await page.getByRole('button', { name: 'Remove highlight' }).waitFor();
	await page.keyboard.press('h');
	await expect.poll(() => kept(page)).toEqual([]);
});

test('keys act on words just highlighted until the reader does something else', async () => {
	const { page } = await visit(served.browser, onDisk(), lecture);
	await selectWords(page, words);
	await page.keyboard.press('h');
	await becomes(page, words);
	await page.keyboard.press('w');
	await page.keyboard.type('In short');
	await becomes(page, words, 'quoted');
	await page.keyboard.press('Escape');
	expect(await page.locator('.margin-note blockquote').innerText()).toBe(words);

	await selectWords(page, 'Annotation alone');
	await page.keyboard.press('h');
	await expect.poll(() => kept(page)).toHaveLength(2);
	await page.keyboard.press('h');
	await expect.poll(() => kept(page)).toHaveLength(1);
	await selectWords(page, 'Annotation alone');
	await page.keyboard.press('h');
	await expect.poll(() => kept(page)).toHaveLength(2);
	await page.keyboard.press('.');
	await page.keyboard.press('h');
	await expect.poll(() => kept(page)).toHaveLength(3);
});

test('Tab reaches a highlight and its tools', async () => {
	const { page } = await visit(served.browser, onDisk(), lecture);
	await selectWords(page, words);
	await tools(page).waitFor();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await becomes(page, words);
	const focused = (): Promise<string | null | undefined> =>
		page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
	expect(await focused()).toBe(`Highlight: ${words}`);
	await page.keyboard.press('Enter');
	await tools(page).waitFor();
	expect(await selected(page)).toBe(words);
	await page.keyboard.press('Tab');
	expect(await focused()).toMatch(/^Remove highlight/);
	await page.keyboard.press('Enter');
	await becomes(page, '');
	expect(await page.locator('.highlight-handle').count()).toBe(0);
});

test('highlights stay in place while search words are marked in them, and after the marks are cleared', async () => {
	const { page } = await visit(served.browser, onDisk(), lecture);
	await selectWords(page, words);
	await page.keyboard.press('h');
	await becomes(page, words);
	await page.goto(`${onDisk()}${lecture}?q=components#t=1219`);
	await page.locator('.notes mark').first().waitFor();
	await becomes(page, words);
	await page.getByRole('button', { name: 'Clear hits' }).click();
	expect(await page.locator('.notes mark').count()).toBe(0);
	await becomes(page, words);
});

test('words that are gone from the talk are not marked but stay among the notes', async () => {
	const { page, faults } = await visit(served.browser, onDisk(), lecture, {
		'cuemark-highlights': JSON.stringify([
			{
				videoId: 'dMUes74-nYY',
				page: lecture.slice('videos/'.length, -'.html'.length),
				title: 'Lecture 7',
				second: 1219,
				source: '',
				words: 'what the talk said before',
				text: '',
				at: 1,
			},
		]),
	});
	await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(2);
	expect(await marked(page)).toBe('');
	await page.goto(onDisk() + list);
	await page.getByText('what the talk said before').waitFor();
	expect(faults).toEqual([]);
});

test('touch highlights words with the tools below them, and removes a highlight by tapping it', async () => {
	const context = await served.browser.newContext({
		viewport: { width: 375, height: 700 },
		hasTouch: true,
		isMobile: true,
	});
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(onDisk() + lecture);
	await selectWords(page, words);
	await tools(page).getByRole('button', { name: 'Highlight' }).tap();
	await becomes(page, words);
	await page.touchscreen.tap(...(await placeOfMark(page)));
	const remove = tools(page).getByRole('button', { name: 'Remove highlight' });
	await remove.waitFor();
	const heightOf = async (part: Locator): Promise<number> => (await part.boundingBox())?.height ?? 0;
	// All in one row.
	expect(await heightOf(tools(page))).toBeLessThan((await heightOf(remove)) * 1.5);
	await remove.tap();
	await becomes(page, '');
});

test('a browser without the Highlight API stores highlights all the same, and tells the reader', async () => {
	const { page, faults } = await visit(served.browser, onDisk(), 'index.html');
	await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
	await page.goto(onDisk() + lecture);
	await selectWords(page, words);
	await page.keyboard.press('h');
	await page.getByText('Saved in Your notes').waitFor();
	expect(await kept(page)).toMatchObject([{ words }]);
	expect(faults).toEqual([]);
});
