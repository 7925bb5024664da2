import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type FolderServer, serveFolder } from './serve.ts';
import { visit } from './visit.ts';

const talk = 'videos/a-ferry-and-a-loaf-onYouTube-1.html';
const next = 'videos/another-ferry-and-a-loaf-recorded-01.html';

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

const currentMoment = (page: Page): Promise<string | undefined> =>
	page.locator('.current').evaluateAll((all) => all[0]?.closest('[id^="t="]')?.id);
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function isInView(element: Locator): Promise<boolean> {
	return element.evaluate((part) => {
		const { top, bottom } = part.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});
}

describe.each(['http', 'file'])('moving about a talk on %s', (scheme) => {
	const home = (): string => (scheme === 'http' ? server.url : `${pathToFileURL(inject('playerSite')).href}/`);

	test('marks in the contents and on the strip the section that is in view', async () => {
		const { page, faults } = await visit(browser, home(), talk);
		const marked = page.locator('.contents [aria-current]');
		await expect.poll(() => marked.allInnerTexts()).toEqual([expect.stringContaining('A ferry')]);
		await page.locator('.topic h2', { hasText: 'A loaf' }).evaluate((heading) => heading.scrollIntoView());
		await expect.poll(() => marked.allInnerTexts()).toEqual([expect.stringContaining('A loaf')]);
		const parts = page.locator('.strip a');
		await expect.poll(() => parts.nth(1).getAttribute('class')).toBe('reading');
		expect(await page.locator('.strip .place line').count()).toBe(1);
		expect(faults).toEqual([]);
	});

	test('takes the moment that a link leads to for the place, until the reader scrolls', async () => {
		const { page, faults } = await visit(browser, home(), `${talk}#t=240`);
		const marked = page.locator('.contents [aria-current]');
		const part = page.locator('.strip .reading');
		const isAt = async (section: string, begin: number, second = begin): Promise<void> => {
			await expect.poll(() => marked.allInnerTexts()).toEqual([expect.stringContaining(section)]);
			await expect.poll(() => part.evaluateAll(([link]) => link?.getAttribute('href'))).toBe(`#s=${begin}`);
			await expect
				.poll(() => page.locator('.strip .place line').getAttribute('x1'))
				.toBe(((second / 480) * 1000).toFixed(1));
		};
		await isAt('A loaf', 240);
		await page.keyboard.press('.');
		await isAt('A loaf', 240, 260);
		await page.locator('.contents a', { hasText: 'A cake' }).click();
		await isAt('A cake', 360);
		// A turn of the wheel that comes while the page still glides may be lost.
		const turn = async (): Promise<number> => {
			await page.mouse.wheel(0, -20_000);
			return page.evaluate(() => scrollY);
		};
		await expect.poll(turn, { interval: 300 }).toBe(0);
		await isAt('A ferry', 0);
		expect(faults).toEqual([]);
	});

	test('draws the sections in proportion, names them under the pointer, and goes there', async () => {
		const { page } = await visit(browser, home(), talk);
		const [ferry, loaf, cake] = await Promise.all(
			[0, 1, 2].map((index) => page.locator('.strip .part').nth(index).boundingBox()),
		);
		expect((ferry?.width ?? 0) / (loaf?.width ?? 1)).toBeCloseTo(2, 1);
		expect((cake?.width ?? 0) / (loaf?.width ?? 1)).toBeCloseTo(1, 1);
		await page.locator('.strip a').nth(2).hover();
		expect(await page.locator('.strip-name').innerText()).toMatch(/^6:00\s+A cake$/);
		await page.locator('.strip a').nth(2).click();
		await expect.poll(() => isInView(page.locator('[id="t=360"]'))).toBe(true);
		expect(page.url()).toBe(`${home()}${talk}#s=360`);
	});

	test('the strip is one stop of the keyboard, and the arrow keys go from section to section', async () => {
		const { page } = await visit(browser, home(), talk);
		const strip = page.getByRole('slider', { name: 'Section' });
		await strip.focus();
		await page.keyboard.press('ArrowRight');
		expect(await strip.getAttribute('aria-valuetext')).toBe('4:00, A loaf');
		expect(await currentMoment(page)).toBe('t=240');
		await page.keyboard.press('End');
		expect(await currentMoment(page)).toBe('t=360');
		expect(await page.locator('.strip-name').innerText()).toMatch(/A cake$/);
		await page.keyboard.press('Home');
		expect(await currentMoment(page)).toBe('t=0');
	});

	test('goes from moment to moment and from section to section by key, and the address goes along', async () => {
		const { page } = await visit(browser, home(), talk);
		await page.keyboard.press('.');
		expect(await currentMoment(page)).toBe('t=20');
		await page.keyboard.press(']');
		expect(await currentMoment(page)).toBe('t=240');
		await page.keyboard.press(',');
		expect(await currentMoment(page)).toBe('t=220');
		expect(page.url()).toBe(`${home()}${talk}#t=220`);
		await page.keyboard.press('[');
		expect(await currentMoment(page)).toBe('t=0');
	});

	test('marks what was searched for on the whole page, and goes from hit to hit', async () => {
		const { page, faults } = await visit(browser, home(), `${talk}?q=yeast+oven#t=300`);
		const bar = page.getByRole('region', { name: 'Hits on this page' });
		const total = Number(/of (\d+)/.exec(await bar.innerText())?.[1]);
		expect(total).toBeGreaterThan(3);
		expect(await page.locator('.strip .hits line').count()).toBe(total);
		const marks = await page.locator('.notes mark').allInnerTexts();
		expect(new Set(marks.map((word) => word.toLowerCase()))).toEqual(new Set(['yeast', 'oven']));
		const before = await currentMoment(page);
		await page.keyboard.press('n');
		const after = await currentMoment(page);
		expect(Number(after?.slice(2))).toBeGreaterThan(Number(before?.slice(2)));
		await bar.getByRole('button', { name: 'Previous hit' }).click();
		expect(await currentMoment(page)).toBe(before);
		await bar.getByRole('button', { name: 'Put the hits away' }).click();
		expect(await page.locator('.notes mark').count()).toBe(0);
		expect(await page.locator('.strip .hits line').count()).toBe(0);
		expect(new URL(page.url()).search).toBe('');
		expect(faults).toEqual([]);
	});

	test('loads what shows hits only where a search led to it', async () => {
		const { page } = await visit(browser, home(), talk);
		const isLoaded = (): Promise<boolean> => page.evaluate(() => 'cuemarkHits' in globalThis);
		expect(await isLoaded()).toBe(false);
		await page.goto(`${home()}${talk}?q=yeast`);
		expect(await isLoaded()).toBe(true);
	});

	test('says of words in no moment that they are in none, and offers no way to the next', async () => {
		const { page } = await visit(browser, home(), `${talk}?q=zeppelin`);
		const bar = page.getByRole('region', { name: 'Hits on this page' });
		expect(await bar.innerText()).toMatch(/zeppelin\s+in no moment/);
		expect(await bar.getByRole('button').count()).toBe(1);
	});

	test('has the focus go on from the hit where the bar of hits is put away by key', async () => {
		const { page } = await visit(browser, home(), `${talk}?q=yeast+oven`);
		await page.keyboard.press('n');
		const hit = await currentMoment(page);
		await page.getByRole('button', { name: 'Put the hits away' }).focus();
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.closest('[id^="t="]')?.id)).toBe(hit);
	});

	test('leaves a reader who has scrolled on where they are, when the last picture arrives', async () => {
		const { page } = await visit(browser, home(), 'index.html');
		await page.addInitScript(() => {
			addEventListener('DOMContentLoaded', () => document.body.append(Object.assign(new Image(), { src: 'late.png' })));
		});
		let arrive = (): void => undefined;
		const arrived = new Promise<void>((resolve) => (arrive = resolve));
		await page.route('**/late.png', async (route) => {
			await arrived;
			await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
		});
		await page.goto(`${home()}${talk}#t=240`, { waitUntil: 'domcontentloaded' });
		await expect.poll(() => currentMoment(page)).toBe('t=240');
		await page.mouse.move(600, 500);
		await page.mouse.wheel(0, -700);
		await page.waitForTimeout(400);
		const before = await page.evaluate(() => scrollY);
		arrive();
		await page.waitForLoadState('load');
		await page.waitForTimeout(200);
		expect(await page.evaluate(() => scrollY)).toBe(before);
	});

	test('copies a moment as a link and as a quotation, beside its time and by key', async () => {
		const { page } = await visit(browser, home(), `${talk}#t=60`);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const moment = page.locator('[id="t=60"]');
		const place = (): Promise<number> => moment.evaluate((element) => element.getBoundingClientRect().top + scrollY);
		const before = await place();
		await moment.locator(':scope > .at').hover();
		await moment.getByRole('button', { name: 'Copy quote' }).click();
		const address =
			scheme === 'http' ? `${server.url}${talk}#t=60` : 'https://www.youtube.com/watch?v=onYouTube-1&t=60s';
		await expect.poll(() => clipboard(page)).toContain(`\n>\n> — [A ferry and a loaf, 1:00](${address})\n`);
		expect(await clipboard(page)).toMatch(/^> In winter the river [^\n]* \\<b\\>bold\\<\/b\\> & "more" stay words\.\n/);
		await page.keyboard.press('y');
		await expect.poll(() => clipboard(page)).toBe(`${home()}${talk}#t=60`);
		await page.keyboard.press('Shift+Y');
		await expect.poll(() => clipboard(page)).toMatch(/^> In winter/);
		expect(await place()).toBe(before);
	});

	test('quotes what is selected, with the second that it begins in, and says so on the page', async () => {
		const { page } = await visit(browser, home(), `${talk}#t=260`);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.locator('[id="t=60"]').evaluate((moment) => {
			const walker = document.createTreeWalker(moment, NodeFilter.SHOW_TEXT);
			while (walker.nextNode() && !walker.currentNode.textContent?.includes('winter'));
			const at = walker.currentNode.textContent?.indexOf('winter') ?? 0;
			getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 'winter the river'.length);
		});
		await page.keyboard.press('Shift+Y');
		await expect.poll(() => clipboard(page)).toMatch(/^> winter the river\n>\n> — \[A ferry and a loaf, 1:00\]/);
		expect(await page.getByText('Quotation of 1:00 copied').isVisible()).toBe(true);
		expect(await page.evaluate(() => getSelection()?.toString())).toBe('winter the river');
	});

	test('quotes the words of the transcript alone, wherever the selection begins and ends', async () => {
		const { page } = await visit(browser, home(), `${talk}#t=60`);
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
		// From the head of the page to its foot: all that is said, from the first second on, and nothing besides.
		const all = await quoted('h1', 'footer');
		expect(all).toMatch(/^> [^\n]*\n>\n> — \[A ferry and a loaf, 0:00\]/);
		expect(all.split('\n', 1)[0]?.replace(/\\(.)/g, '$1')).toBe(`> ${spoken.join(' ')}`);
		// A heading alone is no words of the speaker: then it is the moment that was gone to.
		expect(await quoted('.topic h2', '.topic h2')).toMatch(/^> In winter the river/);
	});

	test('has Tab go on from where a key has led', async () => {
		const { page } = await visit(browser, home(), talk);
		await page.keyboard.press(']');
		await expect.poll(() => page.url()).toMatch(/#s=\d+$/);
		await page.keyboard.press('Tab');
		const place = await page.evaluate(() => [document.activeElement?.closest('p')?.id, location.hash]);
		expect(place[0]?.replace('t', '#s')).toBe(place[1]);
	});

	test('goes by Tab from time to time, and by key copies and notes the one that has the focus', async () => {
		const { page, faults } = await visit(browser, home(), talk);
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
		expect(await clipboard(page)).toBe(`${home()}${talk}#${second}`);
		await page.keyboard.press('w');
		await page.keyboard.insertText('Of this');
		const note = page.locator('.margin-note .clock');
		expect(await note.getAttribute('href')).toBe(`#${second}`);
		expect(faults).toEqual([]);
	});

	test('forgets the time that had the focus once it is pressed: keys are then of what plays', async () => {
		const { page } = await visit(browser, home(), next);
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

	test('has Tab lead to the tools beside a time where single keys are switched off', async () => {
		const { page } = await visit(browser, home(), talk, { 'cuemark-single-keys': 'off' });
		await page.locator('[id="t=60"] > .at').focus();
		for (const name of ['Highlight', 'Note', 'Copy quote', 'Copy link']) {
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.firstChild?.textContent)).toBe(name);
		}
	});

	test('has the tools keep the focus while the reader looks into another window', async () => {
		const { page } = await visit(browser, home(), talk, { 'cuemark-single-keys': 'off' });
		await page.locator('[id="t=60"] > .at').focus();
		await page.keyboard.press('Tab');
		await page.evaluate(() => {
			// As browsers do: the page loses the focus, and its element keeps it for when the reader comes back.
			document.hasFocus = () => false;
			document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
		});
		expect(await page.evaluate(() => document.activeElement?.firstChild?.textContent)).toBe('Highlight');
	});

	test('offers to go on where the reader stopped, and the next talk of the course', async () => {
		const { page, faults } = await visit(browser, home(), talk);
		const button = page.getByRole('button', { name: /^Continue at/ });
		expect(await button.count()).toBe(0);
		await page.mouse.move(600, 500);
		await page.locator('[id="t=260"]').evaluate((moment) => moment.scrollIntoView());
		await page.mouse.wheel(0, 40);
		await expect
			.poll(() => page.evaluate(() => localStorage.getItem('cuemark-progress')), { timeout: 8000 })
			.toContain('onYouTube-1');
		await page.getByRole('link', { name: /^Next/ }).click();
		expect(page.url()).toBe(home() + next);
		await page.waitForLoadState('networkidle');
		await page.goto(home() + talk);
		// A look at the start is no reading from there.
		const kept = () => page.evaluate(() => localStorage.getItem('cuemark-progress'));
		const before = await kept();
		await page.mouse.wheel(0, 40);
		await page.waitForTimeout(3000);
		expect(await kept()).toBe(before);
		await button.click();
		await expect.poll(() => currentMoment(page)).toMatch(/^t=2[468]0$/);
		expect(await button.count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.closest('[id^="t="]')?.id)).toMatch(/^t=2[468]0$/);
		await page.goto(`${home()}${talk}#t=20`);
		await page.reload();
		expect(await button.count()).toBe(0);
		expect(faults).toEqual([]);
	});

	test('offers to go on where a note was written, though a link led there and nothing was scrolled', async () => {
		const { page } = await visit(browser, home(), `${talk}#t=60`);
		await page.keyboard.press('w');
		await page.keyboard.type('For later');
		await expect.poll(() => page.evaluate(() => localStorage.getItem('cuemark-progress'))).toContain('"second":60');
		await page.goto(home() + talk);
		await page.reload();
		await page.getByRole('button', { name: 'Continue at 1:00' }).waitFor();
	});
});

describe('reading comfort', () => {
	const text = (page: Page) =>
		page
			.locator('p.moment')
			.first()
			.evaluate((moment) => {
				const { fontSize, lineHeight, fontFamily } = getComputedStyle(moment);
				return { size: parseFloat(fontSize), line: parseFloat(lineHeight), width: moment.clientWidth, fontFamily };
			});

	test('sets size, width, line height and face, and keeps them for the next page', async () => {
		const { page, faults } = await visit(browser, server.url, talk);
		await page.setViewportSize({ width: 1600, height: 900 });
		const usual = await text(page);
		await page.getByRole('button', { name: 'Reading settings' }).click();
		const panel = page.getByRole('dialog', { name: 'Reading settings' });
		for (const [group, choice] of [
			['Text size', 'XL'],
			['Width', 'Narrow'],
			['Line height', 'Loose'],
			['Face', 'Sans'],
		] as const) {
			await panel.getByRole('group', { name: group }).getByRole('radio', { name: choice, exact: true }).check();
		}
		const set = await text(page);
		expect(set.size).toBeGreaterThan(usual.size * 1.2);
		expect(set.line / set.size).toBeGreaterThan(usual.line / usual.size);
		expect(set.fontFamily).toContain('system-ui');
		await page.goto(server.url + next);
		expect(await text(page)).toEqual({ ...set, width: expect.any(Number) });
		await page.getByRole('button', { name: 'Reading settings' }).click();
		expect(await panel.getByRole('radio', { name: 'XL' }).isChecked()).toBe(true);
		await panel.getByRole('button', { name: 'Reset' }).click();
		expect(await text(page)).toEqual(usual);
		await page.keyboard.press('Escape');
		expect(await panel.isVisible()).toBe(false);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Reading settings');
		expect(faults).toEqual([]);
	});

	test('has four themes, and the chosen one is there before the page is drawn', async () => {
		const { page } = await visit(browser, server.url, talk);
		const papers = new Set<string>();
		for (const theme of ['System', 'Sepia', 'Dark']) {
			await page.getByRole('button', { name: 'Reading settings' }).click();
			await page.getByRole('radio', { name: theme, exact: true }).check();
			papers.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
			await page.keyboard.press('Escape');
		}
		expect(papers.size).toBe(3);
		// Without the page's scripts there is still the one that stands in it.
		await page.route('**/assets/*.js', (route) => route.abort());
		await page.reload();
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
	});

	test('shows the usual as chosen where another version stored what this one does not offer', async () => {
		const { page } = await visit(browser, server.url, talk, {
			'cuemark-theme': 'neon',
			'cuemark-size': '9',
			'cuemark-lines': 'loose',
		});
		await page.getByRole('button', { name: 'Reading settings' }).click();
		const chosen = page.getByRole('radio', { checked: true });
		expect(await chosen.evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value))).toEqual([
			'system',
			'3',
			'normal',
			'loose',
			'serif',
		]);
	});

	test('changes in all tabs at once, and on a page that the reader comes back to', async () => {
		const { page } = await visit(browser, server.url, talk);
		const other = await page.context().newPage();
		await other.goto(`${server.url}index.html`);
		await page.getByRole('button', { name: 'Reading settings' }).click();
		await page.getByRole('radio', { name: 'Dark', exact: true }).check();
		await expect.poll(() => other.locator('html').getAttribute('data-theme')).toBe('dark');
		await other.evaluate(() => {
			localStorage.setItem('cuemark-theme', 'sepia');
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
		expect(await other.locator('html').getAttribute('data-theme')).toBe('sepia');
		await other.getByRole('button', { name: 'Reading settings' }).click();
		expect(await other.getByRole('radio', { name: 'Sepia' }).isChecked()).toBe(true);
	});

	test('gives the focus to the text where the button that had it goes with focus mode', async () => {
		const { page } = await visit(browser, server.url, talk);
		await page.keyboard.press('f');
		await page.getByRole('button', { name: 'Leave focus mode' }).focus();
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
	});

	test('leaves nothing but the text in focus mode, and Escape ends it', async () => {
		const { page } = await visit(browser, server.url, `${talk}#t=100`);
		await page.keyboard.press('f');
		expect(await page.getByRole('banner').isVisible()).toBe(false);
		expect(await page.locator('.contents').isVisible()).toBe(false);
		expect(await page.locator('[id="t=100"]').isVisible()).toBe(true);
		expect(await page.getByRole('button', { name: 'Leave focus mode' }).isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.getByRole('banner').isVisible()).toBe(true);
	});

	test('keeps the transcript folded for the next talk, until a way leads into it', async () => {
		const { page } = await visit(browser, server.url, talk);
		await page.getByRole('button', { name: 'Notes only' }).click();
		await page.goto(server.url + next);
		expect(await page.locator('p.moment').first().isVisible()).toBe(false);
		await page.keyboard.press(']');
		expect(await page.locator('p.moment').first().isVisible()).toBe(true);
	});

	test('folds the transcript away by key where the reader is, and says what is left and what is hidden', async () => {
		const { page, faults } = await visit(browser, server.url, talk);
		const status = page.locator('.tools + [role=status]');
		const heading = page.locator('.topic h2', { hasText: 'A loaf' });
		const time = heading.locator('.at');
		const moments = await page.locator('.notes [id^="t="]').count();
		await page.keyboard.press(']');
		await page.keyboard.press('w');
		await page.keyboard.insertText('To bake');
		await page.keyboard.press('Escape');
		await page.mouse.wheel(0, 1);
		await heading.evaluate((title) => scrollBy({ top: title.getBoundingClientRect().top - 150, behavior: 'instant' }));
		const top = () => heading.evaluate((title) => title.getBoundingClientRect().top);
		const before = await top();
		await page.keyboard.press('t');
		expect(await page.locator('p.moment:visible').count()).toBe(0);
		expect(await page.locator('.margin-note').isVisible()).toBe(true);
		expect(await status.innerText()).toBe(`3 sections and 1 note. The transcript of ${moments} moments is hidden.`);
		expect(Math.abs((await top()) - before)).toBeLessThan(40);
		expect(await time.innerText()).toBe('4:00');
		await page.locator('.margin-note').hover();
		await page.getByRole('button', { name: 'Delete' }).click();
		await expect.poll(() => status.innerText()).toMatch(/^3 sections, no notes yet\./);
		await page.keyboard.press('t');
		expect(await status.innerText()).toBe('');
		expect(await time.isVisible()).toBe(false);
		expect(await page.locator('p.moment').first().isVisible()).toBe(true);
		expect(Math.abs((await top()) - before)).toBeLessThan(40);
		await page.keyboard.press('?');
		expect(await page.getByRole('dialog').innerText()).toContain('Notes only, or the transcript again');
		expect(faults).toEqual([]);
	});

	test('comes out on paper as the notes alone, with the address of the video', async () => {
		const { page } = await visit(browser, server.url, talk);
		await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
		await page.emulateMedia({ media: 'print' });
		for (const part of ['.bar', '.strip-bar', '.player', '.contents', '.tools', '.foot', '.moment .here', '.steps']) {
			expect(await page.locator(part).first().isVisible(), part).toBe(false);
		}
		expect(await page.locator('.overview ol').first().isVisible()).toBe(true);
		const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(paper).toBe('rgb(255, 255, 255)');
		const after = (selector: string): Promise<string> =>
			page
				.locator(selector)
				.first()
				.evaluate((link) => getComputedStyle(link, '::after').content);
		expect(await after('.talk .facts a')).toMatch(/onYouTube-1|attr\(href\)/);
		expect(await after('.moment .at')).toBe('none');
	});

	test('moves nothing while it loads', async () => {
		const context = await browser.newContext({ viewport: { width: 1280, height: 850 } });
		onTestFinished(() => context.close());
		const page = await context.newPage();
		await page.addInitScript(() => {
			let shifts = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					shifts += Number(Reflect.get(entry, 'value'));
					document.documentElement.dataset.shifts = String(shifts);
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(server.url + talk);
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate(() => Number(document.documentElement.dataset.shifts ?? 0))).toBeLessThan(0.01);
	});
});

describe('everyone', () => {
	test('says times as lengths, and shows them as times', async () => {
		const { page } = await visit(browser, server.url, talk);
		const time = page.locator('[id="t=60"] > .at');
		expect(await time.innerText()).toBe('1:00');
		expect(await page.getByRole('link', { name: '1:00, 1 minute', exact: true }).count()).toBeGreaterThan(0);
	});

	test('opens the contents as a sheet on a phone, which a way closes', async () => {
		const { page } = await visit(browser, server.url, talk);
		await page.setViewportSize({ width: 375, height: 700 });
		const contents = page.getByRole('navigation', { name: 'Contents' });
		expect(await contents.isVisible()).toBe(false);
		await page.getByRole('button', { name: 'Contents' }).click();
		await contents.getByRole('link', { name: 'A cake' }).click();
		expect(await contents.isVisible()).toBe(false);
		await expect.poll(() => isInView(page.locator('[id="t=360"]'))).toBe(true);
	});

	test('reads, opens the contents and leads to the video without JavaScript', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });
		onTestFinished(() => context.close());
		const page = await context.newPage();
		await page.goto(`${server.url}${talk}#t=360`);
		await expectSeen(page, '[id="t=360"]');
		const mark = page.locator('.moment:has([id="t=360"]), .moment[id="t=360"]');
		const lit = await mark.evaluate((moment) => [
			getComputedStyle(moment, '::before').backgroundColor,
			...[...moment.querySelectorAll(':target')].map((part) => getComputedStyle(part).backgroundColor),
		]);
		expect(lit).not.toEqual(lit.map(() => 'rgba(0, 0, 0, 0)'));
		await page.getByRole('button', { name: 'Contents' }).click();
		const last = page.getByRole('navigation', { name: 'Contents' }).getByRole('link').last();
		const heading = `[id="${(await last.getAttribute('href'))?.slice(1) ?? ''}"]`;
		await last.click();
		await expectSeen(page, heading);
		expect(await page.locator(heading).evaluate((title) => getComputedStyle(title).textDecorationLine)).toBe(
			'underline',
		);
		expect(await page.getByRole('navigation', { name: 'Contents' }).isVisible()).toBe(true);
		expect(await page.getByRole('link', { name: 'Play the talk' }).getAttribute('href')).toBe(
			'https://www.youtube.com/watch?v=onYouTube-1',
		);
		for (const name of ['Notes only', 'Print or PDF', 'Reading settings']) {
			expect(await page.getByRole('button', { name }).count(), name).toBe(0);
		}
	});

	test.each([
		[1280, 850],
		[1000, 800],
		[640, 500],
		[375, 700],
		[320, 600],
	])('fits %i pixels, at the largest text too', async (width, height) => {
		const { page } = await visit(browser, server.url, `${talk}?q=yeast`);
		await page.setViewportSize({ width, height });
		await page.evaluate(() => Object.assign(document.documentElement.dataset, { size: '5', width: 'wide' }));
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});

	test.each([1280, 375])(
		'has no control smaller than 24 pixels at %i, but for times in a line of text',
		async (width) => {
			const { page } = await visit(browser, server.url, `${talk}?q=yeast`);
			await page.setViewportSize({ width, height: 800 });
			const small = await page
				.locator('button, select, .bar a, .contents a, .player a, p.moment > .at')
				.evaluateAll((all) =>
					all
						.filter((element) => element.checkVisibility())
						.map((element) => ({ box: element.getBoundingClientRect(), name: element.outerHTML.slice(0, 60) }))
						.filter(({ box }) => box.width < 24 || box.height < 24)
						.map(({ box, name }) => `${Math.round(box.width)}×${Math.round(box.height)} ${name}`),
				);
			expect(small).toEqual([]);
		},
	);

	test('turns the text of a right-to-left talk, not the times and the player', async () => {
		const odd = await serveFolder(inject('oddSite'), '/school/');
		onTestFinished(() => odd.close());
		const { page, faults } = await visit(
			browser,
			odd.url,
			`videos/${encodeURIComponent('שלום-עולם-hebrewtitle')}.html`,
		);
		const time = await page.locator('p.moment > .at').first().boundingBox();
		const words = await page.locator('p.moment').first().boundingBox();
		expect(time?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0) / 2);
		expect(await page.locator('.player').evaluate((player) => getComputedStyle(player).direction)).toBe('ltr');
		expect(faults).toEqual([]);
	});
});

test('leaves the reader at the words that were in view, when the measures change', async () => {
	const { page } = await visit(browser, server.url, `${talk}#t=260`);
	const moment = page.locator('[id="t=260"]');
	const top = (): Promise<number> => moment.evaluate((element) => element.getBoundingClientRect().top);
	await page.waitForLoadState('networkidle');
	const before = await top();
	await page.keyboard.press('f');
	expect(Math.abs((await top()) - before)).toBeLessThan(60);
	await page.keyboard.press('Escape');
	await page.keyboard.press('a');
	await page.getByRole('radio', { name: 'XL' }).press('Space');
	expect(Math.abs((await top()) - before)).toBeLessThan(60);
});

test('leaves the reader at the section that was in view, when the measures change while the transcript is folded away', async () => {
	const { page } = await visit(browser, server.url, talk);
	await page.setViewportSize({ width: 1280, height: 240 });
	await page.getByRole('button', { name: 'Notes only' }).click();
	const heading = page.locator('.topic h2', { hasText: 'A loaf' });
	await heading.evaluate((title) => scrollBy({ top: title.getBoundingClientRect().top - 70, behavior: 'instant' }));
	const top = (): Promise<number> => heading.evaluate((title) => title.getBoundingClientRect().top);
	const before = await top();
	await page.keyboard.press('a');
	await page.getByRole('radio', { name: 'Narrow' }).press('Space');
	await page.getByRole('radio', { name: 'XL' }).press('Space');
	expect(Math.abs((await top()) - before)).toBeLessThan(5);
});

/** Expects an element to stand below the bars, in the window. */
async function expectSeen(page: Page, selector: string): Promise<void> {
	const top = await page.locator(selector).evaluate((element) => element.getClientRects()[0]?.top ?? -1);
	const bottom = await page.locator('.strip-bar').evaluate((bar) => bar.getBoundingClientRect().bottom);
	expect(top).toBeGreaterThanOrEqual(bottom);
	expect(top).toBeLessThan(700);
}

test('a talk that nothing plays has its other formats at its end, as others do', async () => {
	const { page } = await visit(browser, `${pathToFileURL(inject('tonguesSite')).href}/`, 'index.html');
	await page.locator('.videos a[href*="nets-example-"]').click();
	const [notes, forms] = [page.locator('.notes'), page.locator('.other-forms')];
	expect(await page.locator('.player').count()).toBe(0);
	const [above, below] = [await notes.boundingBox(), await forms.boundingBox()];
	expect(below?.x).toBe(above?.x);
	expect(below?.y).toBeGreaterThan((above?.y ?? Infinity) + (above?.height ?? 0));
});
