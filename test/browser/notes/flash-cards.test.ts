import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type AnkiNote, plain, readAnkiFile } from '../../site/client/flash-cards/read-anki-file.ts';
import { selectWords } from '../select-words.ts';
import { openSite, serveSite } from '../serve-site.ts';
import { visit } from '../visit.ts';

const lecture = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';
const list = 'your-notes.html';

const served = serveSite('sampleSite', '/some/sub/path/');

/** Highlights words, and waits until they are stored. */
async function highlight(page: Page, words: string): Promise<void> {
	await selectWords(page, words);
	await page.keyboard.press('h');
	await expect.poll(() => page.evaluate(() => localStorage.getItem('cuemark-highlights'))).toContain(words);
}

/** Opens the list of notes and saves the cards by keyboard. */
async function saveCards(page: Page, home: string): Promise<{ file: string; notes: AnkiNote[] }> {
	await page.goto(home + list);
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save Anki cards' }).press('Enter');
	const download = await saved;
	return {
		file: download.suggestedFilename(),
		notes: readAnkiFile(await readFile(await download.path(), 'utf8')).notes,
	};
}

describe.each(['http', 'file'])('on %s', (scheme) => {
	const site = openSite('sampleSite', scheme);

	test('highlights and notes become cards, which stay the same when they are saved again', async () => {
		const { page, faults } = await visit(served.browser, site.url, lecture);
		await highlight(page, 'signal apart into several components');
		await selectWords(page, 'Kinect');
		await page.keyboard.press('w');
		await page.keyboard.insertText('A **depth** <camera>');
		await page.keyboard.press('Escape');

		const first = await saveCards(page, site.url);
		expect(first.file).toBe('anki-cards.txt');
		expect(first.notes.map(({ text }) => text)).toEqual([
			'As a third possibility, you might take the {{c1::signal apart into several components}}, as in signal processing, and make the model work with the components separately.',
			expect.stringMatching(/^Or think of a \{\{c1::Kinect\}\} camera, which records depth and color side by side/),
		]);
		expect(first.notes.map(({ deck }) => deck)).toEqual(['Machine learning talks', 'Machine learning talks']);
		const [{ extra } = { extra: '' }] = first.notes.slice(1);
		expect(extra).toMatch(/^<p>A <strong>depth<\/strong> &lt;camera&gt;<\/p>/);
		expect(plain(extra)).toMatch(/ Deep Unsupervised Learning, 20:41$/);
		expect(extra).toContain('<a href="https&#58;//www.youtube.com/watch?v=dMUes74-nYY&#38;t=1241s">');
		const told = page.locator('[aria-live]').filter({ hasText: 'cards saved' });
		expect(await told.innerText()).toMatch(/^2 cards saved in anki-cards\.txt\. In Anki on a computer, .*“Cloze”\.\n/);

		await page.goto(site.url + lecture);
		await highlight(page, 'third possibility');
		await page.locator('.moment > .at').nth(5).focus();
		await page.keyboard.press('w');
		await page.keyboard.insertText('important');
		await page.keyboard.press('Escape');
		const second = await saveCards(page, site.url);
		expect(second.notes.map(({ guid }) => guid)).toEqual(first.notes.map(({ guid }) => guid));
		expect(second.notes[0]?.text).toMatch(
			/^As a \{\{c2::third possibility\}\}, you might take the \{\{c1::signal apart/,
		);
		expect(await told.innerText()).toContain('1 left out because the note quotes no words and asks no question');
		expect(faults).toEqual([]);
	});
});

test('a reader who has highlighted a whole moment is told what makes a card', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, `${lecture}#t=152`);
	await page.keyboard.press('h');
	await expect.poll(() => page.evaluate(() => localStorage.getItem('cuemark-highlights'))).toContain('"second":152');
	await page.goto(served.server.url + list);
	await page.getByRole('button', { name: 'Save Anki cards' }).click();
	await page.getByText('Nothing here can become a card yet.').waitFor();
	await page.getByText('1 left out because too many words are marked').waitFor();
	expect(faults).toEqual([]);
});
