import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readAnkiFile } from '../../site/client/flash-cards/read-anki-file.ts';
import { selectWords } from '../select-words.ts';
import { serveSite } from '../serve-site.ts';
import { visit } from '../visit.ts';

const lecture = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';
const mixup = 'videos/mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE.html';

const served = serveSite('sampleSite', '/some/sub/path/');

async function pressed(page: Page, name: string): Promise<{ name: string; text: string }> {
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name }).press('Enter');
	const download = await saved;
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('a talk links to its own notes and highlights, with cards and a file of these, and from there to all', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, `${mixup}#t=95`);
	await page.keyboard.press('w');
	const count = page.getByRole('link', { name: '1 note', exact: true });
	await page.keyboard.insertText('What is mixed?');
	// Counted while it is written, as it is kept.
	expect(await count.isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	expect(await count.isVisible()).toBe(true);
	await page.goto(served.server.url + lecture);
	expect(await page.locator('[data-kept]').isVisible()).toBe(false);
	await selectWords(page, 'signal apart into several components');
	await page.keyboard.press('h');
	await page.getByRole('link', { name: '1 highlight', exact: true }).click();

	await page.getByText('1 highlight in 1 talk').waitFor();
	expect(page.url()).toBe(`${served.server.url}your-notes.html?talk=dMUes74-nYY`);
	const choice = page.getByRole('combobox', { name: 'Show' });
	const titles = page.locator('[data-margin-notes] h2');
	expect(await choice.evaluate((field: HTMLSelectElement) => field.selectedOptions[0]?.text)).toMatch(/^Lecture 7/);
	expect(await titles.allInnerTexts()).toEqual([expect.stringMatching(/^Lecture 7/)]);
	const cards = readAnkiFile((await pressed(page, 'Save Anki cards')).text).notes;
	expect(cards.map(({ text }) => text)).toEqual([expect.stringContaining('{{c1::signal apart into several')]);
	const file = await pressed(page, 'Save as a file');
	expect(file.name).toMatch(/^your-notes-lecture-7-/);
	expect(file.text).not.toContain('What is mixed?');

	await choice.focus();
	await page.keyboard.press('Home');
	await page.getByText('1 note and 1 highlight in 2 talks').waitFor();
	expect(page.url()).toBe(`${served.server.url}your-notes.html`);
	expect(await choice.evaluate((field) => field === document.activeElement)).toBe(true);
	expect(await titles.count()).toBe(2);
	expect((await pressed(page, 'Save as a file')).name).toBe('your-notes.md');
	await choice.selectOption({ label: await titles.last().innerText() });
	await expect.poll(() => titles.count()).toBe(1);
	await page.reload();
	await page.getByText('1 note in 1 talk').waitFor();
	expect(faults).toEqual([]);
});

test('keeps what comes after the notes out of view until they are listed', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, `${mixup}#t=95`);
	await page.keyboard.press('w');
	await page.keyboard.insertText('What is mixed?');
	const { promise: asked, resolve: answer } = Promise.withResolvers<undefined>();
	await page.route('**/assets/talks.js*', async (route) => {
		await asked;
		await route.continue();
	});
	await page.goto(`${served.server.url}your-notes.html`);
	const isFootInView = (): Promise<boolean> =>
		page.locator('.from-file').evaluate((foot) => foot.getBoundingClientRect().top < innerHeight);
	expect(await isFootInView()).toBe(false);
	answer(undefined);
	await page.getByText('1 note in 1 talk').waitFor();
	await expect.poll(isFootInView).toBe(true);
	expect(faults).toEqual([]);
});
