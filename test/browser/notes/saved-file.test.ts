import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openSite, serveSite } from '../serve-site.ts';
import { visit } from '../visit.ts';
import { edit, list, notes, talk } from './notes-on-page.ts';

const served = serveSite('playerSite', '/some/sub/path/');

describe.each(['http', 'file'])('margin notes on %s', (scheme) => {
	const site = openSite('playerSite', scheme);

	test('are saved as Markdown', async () => {
		const { page } = await visit(served.browser, site.url, `${talk}#t=60`);
		await page.keyboard.press('w');
		await page.keyboard.type('Boats need ballast');
		await page.goto(site.url + list);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as a file' }).click(),
		]);
		expect(download.suggestedFilename()).toBe('your-notes.md');
		const markdown = await readFile(await download.path(), 'utf8');
		const address = scheme === 'http' ? `${site.url}${talk}#t=60` : 'https://www.youtube.com/watch?v=onYouTube-1&t=60s';
		expect(markdown).toMatch(/^# Your notes\n\n## A ferry and a loaf\n\n> In winter the river /);
		expect(markdown).toContain(`\n>\n> — [A ferry and a loaf, 1:00](${address})\n\nBoats need ballast\n\n<!--`);

		// Another browser, or this one with its storage cleared.
		await page.evaluate(() => {
			localStorage.clear();
		});
		await page.reload();
		await page.getByText('You have no notes yet.').waitFor();
		const file = page.getByLabel(/^Import notes/);
		const upload = (content: string) =>
			file.setInputFiles({ name: 'your-notes.md', mimeType: 'text/markdown', buffer: Buffer.from(content) });
		await upload('# A list');
		await page.getByText(/^There are no notes in this file/).waitFor();
		await upload(markdown);
		await page.getByText('1 note imported: 1 new.').waitFor();
		expect(await page.locator('.listed-note .note-text').innerText()).toBe('Boats need ballast');
		await upload(markdown);
		await page.getByText('1 note imported: none new.').waitFor();
		expect(await page.locator('.listed-note .note-text').count()).toBe(1);

		// The note takes text edited in the file, and needs no data in a comment.
		await upload(markdown.replace('Boats need ballast\n\n<!--', 'Boats need lead\n\n<!--'));
		await page.getByText('1 note imported: none new, 1 updated from the file.').waitFor();
		await expect.poll(() => page.locator('.listed-note .note-text').innerText()).toBe('Boats need lead');
		await page.evaluate(() => {
			localStorage.clear();
		});
		await page.reload();
		await upload(markdown.replace(/<!--.*/s, ''));
		await page.getByText('1 note imported: 1 new.').waitFor();
		await expect.poll(() => page.locator('.listed-note .note-text').innerText()).toBe('Boats need ballast');

		await page.goto(`${site.url}${talk}#t=60`);
		await edit(page);
		await notes(page).fill('Written here');
		await page.goto(site.url + list);
		await upload(markdown);
		const outcome = '1 note imported: none new, 1 merged with what you had written on the same moment.';
		await page.getByText(outcome).waitFor();
		await page.locator('.listed-note .note-text p + p').waitFor();
		expect(await page.locator('.listed-note .note-text').innerText()).toBe('Boats need ballast\n\nWritten here');
	});
});

describe('margin notes', () => {
	test('deleted in a saved file stay until the reader confirms, and can be restored', async () => {
		const ofTalk = {
			videoId: 'onYouTube-1',
			page: talk.slice('videos/'.length, -'.html'.length),
			title: 'A ferry and a loaf',
		};
		const note = (second: number, text: string) => ({ ...ofTalk, second, source: '', words: 'said', text, at: 1 });
		const both = ['Bread needs time', 'Boats need ballast'];
		const { page, faults } = await visit(served.browser, served.server.url, list);
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
			page.getByLabel(/^Import notes/).setInputFiles({ name: 'your-notes.md', mimeType: 'text/markdown', buffer });
		const written = () => page.locator('[data-margin-notes] .note-text').allInnerTexts();
		const status = page.locator('[data-notes-status]');
		await upload();
		const told = '1 note imported: none new. 1 note that you deleted in this file is still in this browser:';
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
		await page.getByRole('button', { name: 'Delete it here too' }).press('Enter');
		await expect.poll(written).toEqual(['Bread needs time']);
		expect(await status.innerText()).toBe('1 note deleted.');
		await page.keyboard.press('Enter');
		expect(await status.innerText()).toBe('1 note restored.');
		await expect.poll(written).toEqual(both);

		// A browser that does not have the note does not import it, and says so.
		await keep([]);
		await upload();
		await expect.poll(() => status.innerText()).toBe('1 note imported: 1 new. 1 note left out: deleted in this file.');
		await expect.poll(written).toEqual(['Bread needs time']);
		expect(faults).toEqual([]);
	});

	test('on talks that the site does not have are in a collapsed section', async () => {
		const other = { videoId: 'x', page: 'x', title: 'X', second: 1, source: '', words: 'x', text: 'elsewhere', at: 1 };
		const { page, faults } = await visit(served.browser, served.server.url, list, {
			'cuemark-notes': JSON.stringify([other, { page: 'broken' }, 7]),
		});
		await page.getByText('You have no notes yet.').waitFor();
		expect(await page.getByText('elsewhere').isVisible()).toBe(false);
		await page.getByText('1 note in 1 talk not on this site').click();
		expect(await page.getByText('elsewhere').isVisible()).toBe(true);
		expect(await page.locator('details a').count()).toBe(0);
		expect(faults).toEqual([]);
	});
});

test('an unreadable file is reported', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, list);
	await page.evaluate(() => {
		Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
	});
	const input = page.locator('[data-notes-file]');
	await input.setInputFiles({ name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from('# Your notes') });
	await expect.poll(() => page.locator('[data-notes-status]').innerText()).toMatch(/^This file could not be read/);
	expect(await input.inputValue()).toBe('');
	expect(faults).toEqual([]);
});
