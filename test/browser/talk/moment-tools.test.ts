import { describe, expect, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { openSite } from '../serve-site.ts';
import { visit } from '../visit.ts';
import { clipboard, next, talk } from './talk-page.ts';

describe.each(['http', 'file'])('a moment on %s', (scheme) => {
	const site = openSite('playerSite', scheme);

	test('is copied as a link and as a quotation, by button and by key', async () => {
		const { page } = await visit(browser, site.url, `${talk}#t=60`);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const moment = page.locator('[id="t=60"]');
		const place = (): Promise<number> => moment.evaluate((element) => element.getBoundingClientRect().top + scrollY);
		const before = await place();
		await moment.locator(':scope > .at').hover();
		await moment.getByRole('button', { name: 'Copy quote' }).click();
		const address = scheme === 'http' ? `${site.url}${talk}#t=60` : 'https://www.youtube.com/watch?v=onYouTube-1&t=60s';
		await expect.poll(() => clipboard(page)).toContain(`\n>\n> — [A ferry and a loaf, 1:00](${address})\n`);
		expect(await clipboard(page)).toMatch(/^> In winter the river [^\n]* \\<b\\>bold\\<\/b\\> & "more" stay words\.\n/);
		await page.keyboard.press('y');
		await expect.poll(() => clipboard(page)).toBe(`${site.url}${talk}#t=60`);
		await page.keyboard.press('Shift+Y');
		await expect.poll(() => clipboard(page)).toMatch(/^> In winter/);
		expect(await place()).toBe(before);
	});
});

describe('a moment', () => {
	const site = openSite('playerSite');

	test('is quoted by the selected words, with their second, and confirms it on the page', async () => {
		const { page } = await visit(browser, site.url, `${talk}#t=260`);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.locator('[id="t=60"]').evaluate((moment) => {
			const walker = document.createTreeWalker(moment, NodeFilter.SHOW_TEXT);
			while (walker.nextNode() && !walker.currentNode.textContent?.includes('winter'));
			const at = walker.currentNode.textContent?.indexOf('winter') ?? 0;
			getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 'winter the river'.length);
		});
		await page.keyboard.press('Shift+Y');
		await expect.poll(() => clipboard(page)).toMatch(/^> winter the river\n>\n> — \[A ferry and a loaf, 1:00\]/);
		expect(await page.getByText('Quote from 1:00 copied').isVisible()).toBe(true);
		expect(await page.evaluate(() => getSelection()?.toString())).toBe('winter the river');
	});

	test('is quoted by the words of the transcript only, wherever the selection begins and ends', async () => {
		const { page } = await visit(browser, site.url, `${talk}#t=60`);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const quoted = async (from: string, to: string): Promise<string> => {
			await page.evaluate(
				([first, last]) => {
					const [start, end] = [document.querySelector(first ?? ''), document.querySelector(last ?? '')];
					if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
				},
				[from, to],
			);
			await page.keyboard.press('Shift+Y');
			await page.locator('.toast').waitFor();
			await page.locator('.toast').waitFor({ state: 'detached' });
			return clipboard(page);
		};
		const spoken = await page.locator('.notes p.moment').evaluateAll((all) =>
			all.map((paragraph) => {
				const copy = paragraph.cloneNode(true) as HTMLElement;
				for (const link of copy.querySelectorAll('.at, .here')) link.remove();
				return copy.textContent.replace(/\s+/g, ' ').trim();
			}),
		);
		// From the head of the page to its foot: the whole transcript, from the first second on, and nothing else.
		const all = await quoted('h1', 'footer');
		expect(all).toMatch(/^> [^\n]*\n>\n> — \[A ferry and a loaf, 0:00\]/);
		expect(all.split('\n', 1)[0]?.replace(/\\(.)/g, '$1')).toBe(`> ${spoken.join(' ')}`);
		// A heading is not part of the transcript, so the linked moment is copied.
		expect(await quoted('.topic h2', '.topic h2')).toMatch(/^> In winter the river/);
	});

	test('is reached by Tab from time to time, and copied and annotated by key', async () => {
		const { page, faults } = await visit(browser, site.url, talk);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const times = await page.locator('.moment .at').all();
		await times[0]?.focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		expect(await times[2]?.evaluate((time) => time === document.activeElement)).toBe(true);
		const second = (await times[2]?.locator('xpath=..').getAttribute('id')) ?? '';
		const hint = page.locator('.moment-tools kbd').first();
		expect(await hint.innerText()).toBe('H');
		await page.keyboard.press('y');
		expect(await clipboard(page)).toBe(`${site.url}${talk}#${second}`);
		await page.keyboard.press('w');
		await page.keyboard.insertText('Of this');
		const note = page.locator('.margin-note .clock');
		expect(await note.getAttribute('href')).toBe(`#${second}`);
		expect(faults).toEqual([]);
	});

	test('loses the keys to what is playing once its time is pressed', async () => {
		const { page } = await visit(browser, site.url, next);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const time = page.locator('.moment .at').nth(1);
		const pressed = (await time.locator('xpath=..').getAttribute('id')) ?? '';
		await time.focus();
		await page.keyboard.press('Enter');
		const playing = (): Promise<string | undefined> =>
			page.locator('.playing').evaluateAll((all) => all[0]?.closest('[id^="t="]')?.id);
		await expect.poll(playing).toBe(pressed);
		for (let presses = 0; presses < 4; presses++) await page.keyboard.press('l');
		await expect.poll(playing).not.toBe(pressed);
		await page.keyboard.press('k');
		await page.keyboard.press('y');
		expect(await clipboard(page)).toContain(`#${(await playing()) ?? ''}`);
	});

	test('lets Tab reach the tools beside its time if single keys are switched off', async () => {
		const { page } = await visit(browser, site.url, talk, { 'cuemark-single-keys': 'off' });
		await page.locator('[id="t=60"] > .at').focus();
		for (const name of ['Highlight', 'Note', 'Copy quote', 'Copy link']) {
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.firstChild?.textContent)).toBe(name);
		}
	});

	test('lets its tools keep the focus while another window is active', async () => {
		const { page } = await visit(browser, site.url, talk, { 'cuemark-single-keys': 'off' });
		await page.locator('[id="t=60"] > .at').focus();
		await page.keyboard.press('Tab');
		await page.evaluate(() => {
			// Like browsers do: the page loses the focus, but its active element stays the same.
			document.hasFocus = () => false;
			document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
		});
		expect(await page.evaluate(() => document.activeElement?.firstChild?.textContent)).toBe('Highlight');
	});
});
