import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { selectWords } from '../select-words.ts';
import { visit } from '../visit.ts';
import { kept, list } from './notes-on-page.ts';

describe('a note on selected words', () => {
	const lecture = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';
	const home = (): string => `${pathToFileURL(inject('sampleSite')).href}/`;
	const above = (page: Page) => page.locator('.margin-note').evaluate((box) => box.previousElementSibling?.textContent);
	const wordsKept = async (page: Page): Promise<unknown> => {
		const all = JSON.parse((await kept(page)) ?? '[]') as { second: number; words: string }[];
		return all.map(({ second, words }) => [second, words]);
	};
	const words = 'take the signal apart into several components';

	test('quotes them below their paragraph, also on the next visit', async () => {
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
		expect(await page.locator('.listed-note blockquote').innerText()).toBe(words);
		expect(faults).toEqual([]);
	});

	test('appears below the right one of two occurrences, and can quote further words', async () => {
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

	test('is a note on the moment without a selection, below the paragraph where its first words end', async () => {
		const { page } = await visit(browser, home(), `${lecture}#t=1219`);
		await page.keyboard.press('w');
		await page.keyboard.type('all of it');
		expect(await above(page)).toContain('The first one says');
		expect(await page.locator('.margin-note blockquote').isVisible()).toBe(false);
		expect(await wordsKept(page)).toEqual([[1219, expect.stringMatching(/^Each portion .* …$/)]]);
	});
});
