import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openFolder, serveFolder } from './serve.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a test sees of a search on a page. */
const search = (page: Page) => ({
	input: page.getByRole('searchbox', { name: 'Search what was said' }),
	dialog: page.getByRole('dialog', { name: 'Search' }),
	status: page.locator('[data-search-status]:visible'),
	hits: page.locator('.hit'),
	firstHit: page.locator('.moment-link').first(),
});

const isInView = (element: Locator): Promise<boolean> =>
	element.evaluate((part) => {
		const { top, bottom } = part.getBoundingClientRect();
		return top >= 0 && bottom <= innerHeight;
	});

async function searchFor(page: Page, words: string): Promise<void> {
	await page.keyboard.press('/');
	await search(page).dialog.waitFor();
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(words);
}

const focused = (page: Page): Promise<string> =>
	page.evaluate(() => document.activeElement?.className ?? document.activeElement?.tagName ?? '');

describe.each(['http', 'file'])('search on %s', (scheme) => {
	let home: string;
	beforeAll(async () => {
		const folder = await openFolder(inject('lighthouseSite'), scheme);
		home = folder.url;
		return folder.close;
	});

	test('stands still while one types, whatever it finds', async () => {
		const { page } = await visit(browser, home, 'index.html');
		await page.keyboard.press('/');
		const place = await search(page).dialog.boundingBox();
		for (const [words, told] of [
			['lighthouse', /^Found in/],
			['xylophone', /^No talk/],
		] as const) {
			await searchFor(page, words);
			await expect.poll(() => search(page).status.textContent()).toMatch(told);
			expect(await search(page).dialog.boundingBox()).toEqual(place);
		}
	});

	test('shows that it searches for more of the word, and leaves its results where they are meanwhile', async () => {
		const { page, faults } = await visit(browser, home, 'index.html');
		await searchFor(page, 'copp');
		// The terms have come by then, too.
		await expect.poll(() => search(page).status.textContent()).toMatch(/^Found in/);
		const tops = await page.evaluateHandle(() => {
			const [panel] = document.querySelectorAll<HTMLElement>('dialog[open]');
			const results = panel?.querySelector('.search-results');
			const row = panel?.querySelector('.search-found');
			const found: [line: string, top: number][] = [];
			new MutationObserver(() => {
				const line = row ? getComputedStyle(row, '::after').content : '';
				found.push([line, results?.getBoundingClientRect().top ?? NaN]);
			}).observe(panel ?? document, { attributes: true, attributeFilter: ['data-busy'] });
			return found;
		});
		await page.keyboard.type('er');
		await expect.poll(async () => (await tops.jsonValue()).at(-1)?.[0]).toBe('none');
		const found = await tops.jsonValue();
		expect(found.map(([line]) => line)).toContain('""');
		expect(new Set(found.map(([, top]) => top)).size).toBe(1);
		expect(faults).toEqual([]);
	});

	test('finds the one moment that says a phrase; a click goes there, where the words are marked', async () => {
		const { page, faults } = await visit(browser, home, 'index.html');
		const { status, hits, firstHit } = search(page);
		await page
			.getByRole('link', { name: /^Search/ })
			.first()
			.click();
		await page.keyboard.type('copper kettle', { delay: 20 });
		await expect.poll(() => hits.first().locator('mark').allTextContents()).toEqual(['copper', 'kettle']);
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		expect(await hits.first().locator('.clock').textContent()).toBe('11:20');
		await firstHit.click();
		const moment = page.locator('.current');
		await moment.waitFor();
		expect(new URL(page.url()).hash).toBe('#t=680');
		expect(await moment.getAttribute('id')).toBe('t=680');
		expect(await page.locator('.notes mark').allTextContents()).toEqual(['copper', 'kettle']);
		const { y = -1, height = 0 } = (await moment.boundingBox()) ?? {};
		expect(y).toBeGreaterThan(0);
		expect(y + height).toBeLessThan(850);
		expect(faults).toEqual([]);
	});

	test('is opened by a plain click alone: others open its page in a tab, or save it', async () => {
		const { page } = await visit(browser, home, 'index.html');
		const isTaken = (held: { ctrlKey?: true; altKey?: true }): Promise<boolean | undefined> =>
			page.evaluate((init) => {
				let taken: boolean | undefined;
				const look = (event: Event): void => {
					taken = event.defaultPrevented;
					event.preventDefault();
				};
				addEventListener('click', look, { once: true });
				const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
				document.querySelector('[data-search-open]')?.dispatchEvent(click);
				return taken;
			}, held);
		expect(await isTaken({ ctrlKey: true })).toBe(false);
		expect(await isTaken({ altKey: true })).toBe(false);
		await expect.poll(() => search(page).dialog.isVisible()).toBe(false);
		expect(await isTaken({})).toBe(true);
		await search(page).dialog.waitFor();
	});

	test('works by keys alone, and gives the focus back', async () => {
		const { page, faults } = await visit(browser, home, 'index.html');
		const { dialog, firstHit } = search(page);
		await page.locator('.brand').focus();
		await searchFor(page, 'copper kettle');
		await firstHit.waitFor();
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'hidden' });
		expect(await focused(page)).toBe('brand');
		await page.keyboard.press('Control+k');
		await page.keyboard.press('ArrowDown');
		expect(await focused(page)).toBe('moment-link');
		await page.keyboard.press('ArrowUp');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.locator('.current mark').first().waitFor();
		expect(new URL(page.url()).hash).toBe('#t=680');
		expect(faults).toEqual([]);
	});

	test('goes on typing from a result, and to the first and last of them by Home and End', async () => {
		const { page, faults } = await visit(browser, home, 'search.html?q=signal+lam');
		const { input, hits, firstHit } = search(page);
		await firstHit.waitFor();
		await firstHit.focus();
		await page.keyboard.press('End');
		const hasFocus = (hit: Locator): Promise<boolean> => hit.evaluate((one) => one === document.activeElement);
		expect(await hasFocus(page.locator('[data-hit]').last())).toBe(true);
		await page.keyboard.press('Home');
		expect(await hasFocus(page.locator('[data-hit]').first())).toBe(true);
		await page.keyboard.type('ps');
		expect(await input.inputValue()).toBe('signal lamps');
		await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('signal lamps');
		await hits.first().locator('.moment-link').focus();
		await page.keyboard.press('Backspace');
		expect(await input.inputValue()).toBe('signal lamp');
		expect(faults).toEqual([]);
	});

	test('announces what was found when the reader pauses, not at each letter; and the same outcome again', async () => {
		const { page } = await visit(browser, home, 'search.html');
		const { input, status } = search(page);
		const heard = await page.evaluateHandle(() => {
			const texts: string[] = [];
			const region = document.querySelector('main [role=status]');
			new MutationObserver(() => region?.textContent && texts.push(region.textContent)).observe(region ?? document, {
				childList: true,
			});
			return texts;
		});
		await input.pressSequentially('kettle', { delay: 150 });
		await expect.poll(() => heard.jsonValue()).toEqual(['Found in one talk']);
		await input.press('s');
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		await expect.poll(() => heard.jsonValue()).toEqual(['Found in one talk', 'Found in one talk']);
	});

	test('takes the beginning of a long text that is pasted', async () => {
		const { page, faults } = await visit(browser, home, 'search.html');
		const { input, status } = search(page);
		await input.focus();
		await page.keyboard.insertText('copper quokka '.repeat(7000));
		await expect.poll(() => status.textContent()).toMatch(/^No talk says all of “copper quokka .{1,90}”\./);
		expect((await input.inputValue()).length).toBeLessThan(1000);
		expect(faults).toEqual([]);
	});

	test('stays open where a selection of words that begins within ends beside it', async () => {
		const { page } = await visit(browser, home, 'index.html');
		const { dialog, input } = search(page);
		await searchFor(page, 'copper kettle');
		const box = (await input.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		await page.mouse.move(box.x + 60, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(5, 5, { steps: 4 });
		await page.mouse.up();
		expect(await dialog.isVisible()).toBe(true);
		await page.mouse.click(5, 5);
		expect(await dialog.isVisible()).toBe(false);
	});

	test('goes to the best moment when Enter is pressed while typing', async () => {
		const { page } = await visit(browser, home, 'index.html');
		await searchFor(page, 'copper kettle');
		await page.keyboard.press('Enter');
		await page.locator('.current').waitFor();
		expect(new URL(page.url()).hash).toBe('#t=680');
	});

	test('offers the pages of terms, and notes of the reader’s own, that say the words', async () => {
		const { page } = await visit(browser, home, 'terms.html');
		const term = page.locator('.terms-index .term a').first();
		const [name, path] = [await term.innerText(), (await term.getAttribute('href')) ?? ''];
		await page.goto(`${home}index.html`);
		const talk = (await page.locator('[data-videos] a[href*="videos/"]').first().getAttribute('href')) ?? '';
		const [, talkPage = '', videoId = ''] = /videos\/(.+-([\w-]{11}))\.html/.exec(talk) ?? [];
		const note = {
			videoId,
			page: talkPage,
			title: '',
			second: 680,
			source: '',
			words: 'x',
			text: `> Ask about **${name}**\n\n- in \`two\`\n- [parts](https://example.org)`,
			at: 1,
		};
		const elsewhere = { ...note, videoId: 'elsewhere-1', page: 'of-another-site-elsewhere-1', second: 4 };
		await page.evaluate((notes) => localStorage.setItem('cuemark-notes', notes), JSON.stringify([note, elsewhere]));
		await searchFor(page, name);
		const besides = page.locator('.search-besides:visible a');
		await besides.last().waitFor();
		expect(await besides.first().textContent()).toContain(`${name} term in `);
		expect(await page.locator('.search-besides a', { hasText: 'your note' }).allTextContents()).toEqual([
			`Ask about ${name} in two parts your note at 11:20`,
		]);
		await besides.last().click();
		expect(page.url()).toContain(`videos/${talkPage}.html#t=680`);
		await page.goto(`${home}index.html`);
		await searchFor(page, name);
		await besides.first().click();
		expect(page.url()).toBe(new URL(path, home).href);
	});

	test.each(['signal lamp', 'signal damp', 'copper kettle shutter'])(
		'results for %s stay where they first appear, also if the terms come late',
		async (query) => {
			const { page } = await visit(browser, home, 'index.html');
			// On a phone the status takes two lines.
			await page.setViewportSize({ width: 375, height: 640 });
			await page.route('**/terms.js', async (route) => {
				await new Promise((resolve) => setTimeout(resolve, 500));
				await route.continue();
			});
			await page.evaluate(() => {
				const seen = new Set<number>();
				const look = (): void => {
					const first = document.querySelector('dialog .found');
					if (first) seen.add(first.getBoundingClientRect().top);
					document.documentElement.dataset.tops = [...seen].join();
					requestAnimationFrame(look);
				};
				look();
			});
			await searchFor(page, query);
			await expect.poll(() => search(page).status.textContent()).toMatch(/^(Found in|No talk says)/);
			if (query !== 'copper kettle shutter') await page.locator('.search-besides:visible a').first().waitFor();
			expect(await page.locator('.found:visible').count()).toBeGreaterThan(0);
			expect(await page.locator('html').getAttribute('data-tops')).toMatch(/^[\d.]+$/);
		},
	);

	test('leads to the video at the second, in a tab of its own', async () => {
		const { page } = await visit(browser, home, 'index.html');
		await searchFor(page, 'copper kettle');
		const link = page.getByRole('link', { name: 'Watch at 11:20 on YouTube' });
		expect(await link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=lightHouse1&t=680s');
		expect(await link.getAttribute('target')).toBe('_blank');
		expect(await link.getAttribute('rel')).toContain('noopener');
	});

	test('gives way to a moment of the page that it is open on', async () => {
		const { page, faults } = await visit(browser, home, 'index.html');
		const { dialog, firstHit } = search(page);
		await searchFor(page, 'kettle');
		await firstHit.click();
		await page.locator('.current mark').first().waitFor();
		for (const second of [680, 800, 800]) {
			await searchFor(page, 'kettle');
			await page.locator(`.moment-link[href$="#t=${second}"]`).click();
			await dialog.waitFor({ state: 'hidden' });
			const marks = page.locator(`[id="t=${second}"].current mark`);
			await marks.waitFor();
			expect(await marks.allTextContents()).toEqual(['kettle']);
		}
		expect(faults).toEqual([]);
	});

	test.each([
		['state-of-the-art', '11:20', /^state.*art$/],
		['"change of the watch"', '11:20', /^change.*watch$/],
		['study', '6:00', /^studies$/],
		['Fähre Hafen', '1:35', /^Fähren Häfen$/],
		['レンズ', '0:00', /^レンズ$/],
		['灯台守', '0:00', /^灯台 ?守$/],
	])('finds and marks %s, in whatever language a talk is', async (words, clock, marked) => {
		const { page, faults } = await visit(browser, home, 'index.html');
		const { hits, firstHit } = search(page);
		await searchFor(page, words);
		await firstHit.waitFor();
		// What the first of the typed letters found may still be shown.
		await expect.poll(() => hits.first().locator('.clock').textContent()).toBe(clock);
		expect((await hits.first().locator('mark').allTextContents()).join(' ').replace(/[,;。]/g, '')).toMatch(marked);
		await firstHit.click();
		await page.locator('.current mark').first().waitFor();
		expect((await page.locator('.current mark').allTextContents()).join(' ')).toMatch(marked);
		expect(faults).toEqual([]);
	});

	test('says kindly that there is nothing, and forgets it with the next words', async () => {
		const { page, faults } = await visit(browser, home, 'index.html');
		const { status, hits } = search(page);
		await searchFor(page, 'quokka');
		await expect.poll(() => status.textContent()).toBe('No talk says “quokka”. Try another word.');
		expect(await hits.count()).toBe(0);
		await searchFor(page, 'kettle');
		await hits.first().waitFor();
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		expect(faults).toEqual([]);
	});

	test('says nothing of a query without a word, and takes half a phrase for its words', async () => {
		const { page, faults } = await visit(browser, home, 'search.html?q=kettle');
		const { status, hits, input } = search(page);
		const hint = page.getByRole('main').locator('.recent');
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		for (const query of ['"', '-', '“”', '?!']) {
			await input.fill(query);
			await expect.poll(() => hint.textContent()).toContain('Words in “quotes”');
			const told = await page.getByRole('main').locator('[data-search-status]').textContent();
			expect([told, await hits.count()]).toEqual(['', 0]);
			await input.fill('kettle');
			await expect.poll(() => status.textContent()).toBe('Found in one talk');
			expect(await hint.textContent()).toBe('');
		}
		await input.fill('"copper ket');
		await expect.poll(() => hits.first().locator('mark').allTextContents()).toEqual(['copper', 'kettle']);
		await input.fill('"quokka');
		await expect.poll(() => status.textContent()).toBe('No talk says “quokka”. Try another word.');
		expect(faults).toEqual([]);
	});

	test.each([
		['what is a signal lamp?', 'Found in 3 talks', 'A lamp of no date', 'signal'],
		['signallamp', 'Found in 3 talks', 'A lamp of no date', 'signal'],
		['block tackle hoisting', 'Found in one talk', 'Block/Tackle hoisting', 'block'],
		['tackle block', 'Found in one talk', 'Block/Tackle hoisting', 'block'],
		[
			'lihgthouse',
			/^No talk says “lihgthouse”\. Searched for “lighthouse” instead: found in the title of one talk$/,
			'A winter in',
			'',
		],
		[
			'shuttter',
			/^No talk says “shuttter”\. Searched for “shutter” instead: found in one talk$/,
			'Fog horns',
			'shutter.',
		],
		['copper kettle shutter', /^No talk says all of .+ This comes closest:$/, 'A winter in the lighthouse', 'copper'],
	])('answers %s with what it asks for, and says how', async (query, told, title, mark) => {
		const { page, faults } = await visit(browser, home, 'index.html');
		const { status, hits } = search(page);
		await searchFor(page, query);
		await expect.poll(() => status.textContent()).toMatch(told);
		expect(await page.locator('.found h2').first().innerText()).toContain(title);
		if (mark) expect(await hits.first().locator('mark').first().textContent()).toBe(mark);
		await page.keyboard.press('ArrowDown');
		if (mark) expect(await page.locator('[data-hit]:focus').count()).toBe(1);
		expect(faults).toEqual([]);
	});

	test('offers the term that is probably meant where all words are said, but in no moment', async () => {
		const { page, faults } = await visit(browser, home, 'search.html?q=signal+damp');
		const { status, hits } = search(page);
		const besides = page.locator('.search-besides:visible a');
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		await expect.poll(() => besides.allTextContents()).toEqual(['signal lamp meant?']);
		await expect
			.poll(() => page.locator('main [role=status]').textContent())
			.toBe('Did you mean “signal lamp”? Found in one talk');
		expect(await hits.count()).toBeGreaterThan(0);
		await page.locator('input:visible').first().fill('damp air');
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		await expect.poll(() => besides.count()).toBe(0);
		expect(faults).toEqual([]);
	});

	test('scrolls its results by PageDown, PageUp and Space, and never the page behind', async () => {
		const { page, faults } = await visit(browser, home, 'index.html');
		await page.setViewportSize({ width: 375, height: 500 });
		await searchFor(page, 'signal lamp');
		await search(page).hits.nth(3).waitFor();
		const term = page.locator('.search-besides:visible a').first();
		await term.waitFor();
		const tops = (): Promise<number[]> =>
			page.evaluate(() => [document.querySelector('dialog .search-results')?.scrollTop ?? NaN, scrollY]);
		for (const place of [term, search(page).firstHit, search(page).input])
			for (const [down, up] of [
				['PageDown', 'PageUp'],
				['Space', 'Shift+Space'],
			] as const) {
				if (place !== term && down === 'Space') continue;
				await place.focus();
				await page.keyboard.press(down);
				const [results = 0, behind] = await tops();
				expect(results).toBeGreaterThan(0);
				await page.keyboard.press(up);
				expect([await tops(), behind]).toEqual([[0, 0], 0]);
			}
		expect(faults).toEqual([]);
	});

	test('searches for what an input method has composed, not for its steps', async () => {
		const { page, faults } = await visit(browser, home, 'search.html');
		const { status } = search(page);
		const searches = await page.evaluateHandle(() => {
			const seen: string[] = [];
			const replace = history.replaceState.bind(history);
			history.replaceState = (state, title, address) => {
				seen.push(new URL(address ?? '', location.href).searchParams.get('q') ?? '');
				replace(state, title, address);
			};
			return seen;
		});
		const session = await page.context().newCDPSession(page);
		const compose = async (text: string): Promise<void> => {
			await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
			await page.waitForTimeout(200);
		};
		for (const text of ['k', 'ket', 'kett']) await compose(text);
		await session.send('Input.insertText', { text: 'kettle' });
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		expect(new Set(await searches.jsonValue())).toEqual(new Set(['kettle']));
		await page.keyboard.press('Control+a');
		await compose('한');
		await expect.poll(() => searches.jsonValue()).toContain('한');
		expect(faults).toEqual([]);
	});

	test('makes a search a link', async () => {
		const { page, faults } = await visit(browser, home, 'search.html?q=copper+kettle');
		const { input, hits, firstHit } = search(page);
		await firstHit.waitFor();
		expect(await input.inputValue()).toBe('copper kettle');
		await input.fill('whistle & kettle');
		await page.waitForURL((url) => url.searchParams.get('q') === 'whistle & kettle');
		await page.locator('.hit mark', { hasText: 'whistle' }).first().waitFor();
		await page.reload();
		await firstHit.waitFor();
		expect(await input.inputValue()).toBe('whistle & kettle');
		await input.fill('');
		await page.waitForURL((url) => url.search === '');
		expect(await hits.count()).toBe(0);
		expect(faults).toEqual([]);
	});

	test('has no footer that moves in view on its page when results come', async () => {
		const { page } = await visit(browser, home, 'index.html');
		await page.addInitScript(() => {
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[]) {
					const moved = entry.sources.some(({ node }) => document.querySelector('.foot')?.contains(node));
					if (moved) document.documentElement.dataset.moved = '';
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(`${home}search.html?q=signal+lamp`);
		await search(page).hits.nth(4).waitFor();
		await page.waitForLoadState('networkidle');
		expect(await page.locator('html').getAttribute('data-moved')).toBeNull();
	});

	test('shows a date in one form, in results, in lists and on the page of the talk', async () => {
		const { page } = await visit(browser, home, 'search.html?q=lantern');
		const date = page.getByRole('main').locator('time[datetime="2023-11-05"]');
		await expect.poll(() => date.allInnerTexts()).toEqual(['5 November 2023']);
		await page.locator('.found h2 a').first().click();
		await page.locator('[data-video-id="lantern-002"]').waitFor();
		expect(await date.allInnerTexts()).toEqual(['5 November 2023']);
		await page.goto(`${home}index.html`);
		expect(await date.allInnerTexts()).toEqual(['5 November 2023']);
		await page.getByLabel('Filter by').fill('2023');
		await expect.poll(() => page.locator('.videos .title').allInnerTexts()).toEqual(['Lanterns']);
		await page.getByLabel('Filter by').fill('nov');
		await expect.poll(() => page.locator('.videos .title').count()).toBe(0);
	});

	test('narrows a search by course, channel, year and language, and orders it by date', async () => {
		const { page, faults } = await visit(browser, home, 'search.html?q=signal+lamp');
		const { status, firstHit } = search(page);
		const titles = page.locator('.found h2');
		await firstHit.waitFor();
		const filter = page.getByRole('main').getByRole('button', { name: 'Filter' });
		await filter.click();
		const select = (name: string) => page.getByRole('main').getByRole('combobox', { name, exact: true });
		expect(await select('Course').count()).toBe(1);
		await select('Order').selectOption('Newest first');
		await expect.poll(() => titles.allInnerTexts()).toEqual(['Lanterns', 'Fog horns', 'A lamp of no date']);
		await select('Order').selectOption('Oldest first');
		await expect.poll(() => titles.allInnerTexts()).toEqual(['Fog horns', 'Lanterns', 'A lamp of no date']);
		await select('Channel').selectOption('Coast & sea (1)');
		await expect.poll(() => titles.allInnerTexts()).toEqual(['Lanterns']);
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		expect(new URL(page.url()).search).toBe('?q=signal+lamp&channel=Coast+%26+sea&sort=oldest');
		await page.reload();
		await expect.poll(() => titles.allInnerTexts()).toEqual(['Lanterns']);
		await select('Year').selectOption('2019 (1)');
		await expect.poll(() => status.textContent()).toMatch(/^No talk among those you chose says/);
		await page.getByRole('button', { name: 'Search all talks' }).click();
		await expect.poll(() => titles.allInnerTexts()).toEqual(['Fog horns', 'Lanterns', 'A lamp of no date']);
		await select('Language').selectOption('German (1)');
		await expect.poll(() => status.textContent()).toMatch(/^No talk among those/);
		await page.getByRole('button', { name: 'Clear', exact: true }).click();
		await expect.poll(() => new URL(page.url()).search).toBe('?q=signal+lamp');
		expect(faults).toEqual([]);
	});

	test('searches only the talk whose page is open, shows all its moments, and goes back to all talks', async () => {
		const { page, faults } = await visit(browser, home, 'index.html');
		const { status, hits, dialog, firstHit } = search(page);
		await searchFor(page, 'signal lamp');
		await page.locator('.found h2 a', { hasText: 'Fog horns' }).click();
		await page.locator('[data-video-id="fogHorns001"]').waitFor();
		await searchFor(page, 'signal lamp');
		await expect.poll(() => status.textContent()).toBe('Found in 3 talks');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		const only = dialog.getByRole('checkbox', { name: 'Only this talk' });
		while (!(await only.evaluate((box) => box === document.activeElement))) await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect.poll(() => status.textContent()).toBe('Found in 5 moments of this talk');
		const clocks = page.locator('.hit .clock:visible');
		expect(await clocks.allTextContents()).toEqual(['0:00', '1:00', '1:30', '2:00', '2:30']);
		expect(await page.locator('[data-filter-count]:visible').textContent()).toBe('1');
		await hits.nth(3).locator('.moment-link').click();
		await dialog.waitFor({ state: 'hidden' });
		await page.goBack();
		await expect.poll(() => only.isChecked()).toBe(true);
		await page.keyboard.press('Control+a');
		await search(page).input.fill('lantern');
		await expect.poll(() => status.textContent()).toMatch(/^This talk does not say “lantern”/);
		await page.getByRole('button', { name: 'Search all talks' }).click();
		await expect.poll(() => page.locator('.found h2').allInnerTexts()).toEqual(['Lanterns']);
		expect(await only.isChecked()).toBe(false);
		await only.check();
		await dialog.getByRole('button', { name: 'Clear', exact: true }).click();
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		await firstHit.click();
		await page.locator('[data-video-id="lantern-002"]').waitFor();
		await searchFor(page, 'signal lamp');
		await firstHit.waitFor();
		await dialog.getByRole('button', { name: 'Filter' }).click();
		expect(await only.isChecked()).toBe(false);
		await page.goto(`${home}index.html`);
		await searchFor(page, 'lamp');
		await firstHit.waitFor();
		await dialog.getByRole('button', { name: 'Filter' }).click();
		expect(await only.count()).toBe(0);
		expect(faults).toEqual([]);
	});

	test('unfolds all moments of a talk, and folds them away again', async () => {
		const { page } = await visit(browser, home, 'search.html?q=signal+lamp');
		const talk = page.locator('.found', { hasText: 'Fog horns' });
		const more = talk.getByRole('button', { name: '2 more moments in this talk' });
		await more.click();
		expect(await talk.locator('.hit').count()).toBe(5);
		expect(await focused(page)).toBe('moment-link');
		await talk.getByRole('button', { name: 'Show fewer moments' }).click();
		expect(await talk.locator('.hit').count()).toBe(3);
	});

	test('has the search as it was when the reader comes back from a hit', async () => {
		const { page } = await visit(browser, home, 'index.html');
		const { input, firstHit, dialog } = search(page);
		await searchFor(page, 'copper kettle');
		await firstHit.click();
		await page.locator('.current mark').first().waitFor();
		await page.goBack();
		await dialog.waitFor();
		await firstHit.waitFor();
		expect(await input.inputValue()).toBe('copper kettle');
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'hidden' });
		// A browser tells that a dialog was closed a moment later.
		await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).not.toContain('copper');
		await page.reload();
		expect(await dialog.isVisible()).toBe(false);
	});

	test('comes back to the moment that was followed, among those that were folded away', async () => {
		const { page, faults } = await visit(browser, home, 'search.html?q=signal+lamp');
		await page.setViewportSize({ width: 1280, height: 420 });
		const talk = page.locator('.found', { hasText: 'Fog horns' });
		await talk.getByRole('button', { name: '2 more moments in this talk' }).click();
		await talk.locator('.moment-link').last().focus();
		const address = await talk.locator('.moment-link').last().getAttribute('href');
		await page.keyboard.press('Enter');
		await page.locator('.current').waitFor();
		await page.goBack();
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(address);
		expect(await isInView(talk.locator('.moment-link').last())).toBe(true);
		expect(faults).toEqual([]);
	});

	test.each(['index.html', 'search.html'])(
		'has the result where it stood when the reader comes back to %s',
		async (path) => {
			const { page } = await visit(browser, home, path);
			await page.setViewportSize({ width: 1280, height: 420 });
			if (path === 'search.html') await search(page).input.fill('lamp');
			else await searchFor(page, 'lamp');
			await expect.poll(() => search(page).status.textContent()).toMatch(/^Found in/);
			const result = page.locator('.found:visible .moment-link').nth(3);
			await result.evaluate((link) => link.scrollIntoView({ block: 'end', behavior: 'instant' }));
			const top = (): Promise<number> => result.evaluate((link) => link.getBoundingClientRect().top);
			const before = await top();
			await result.click();
			await page.locator('.current').first().waitFor();
			await page.goBack();
			await result.waitFor();
			await expect.poll(top).toBeCloseTo(before, 0);
		},
	);

	test('offers the searches that led somewhere again, in this browser only, until they are cleared', async () => {
		const { page } = await visit(browser, home, 'index.html');
		const { input, firstHit } = search(page);
		await searchFor(page, 'nowhere');
		await searchFor(page, 'copper kettle');
		await expect.poll(() => page.locator('.hit .clock').first().textContent()).toBe('11:20');
		await page.keyboard.press('Enter');
		await page.locator('.current').waitFor();
		await page.goto(`${home}search.html`);
		const again = page.getByRole('main').getByRole('button', { name: 'copper kettle' });
		await again.waitFor();
		expect(await page.locator('.recent-search').allInnerTexts()).toEqual(['copper kettle']);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await firstHit.waitFor();
		expect(await input.inputValue()).toBe('copper kettle');
		await input.fill('');
		await page.getByRole('button', { name: 'Clear recent searches' }).click();
		expect(await again.count()).toBe(0);
		await page.reload();
		expect(await again.count()).toBe(0);
	});
});

test.each(['http', 'file'])(
	'finds words with their signs on %s, and what is said for them, not those without',
	async (scheme) => {
		const { url, close } = await openFolder(inject('glossarySite'), scheme);
		onTestFinished(close);
		const { page, faults } = await visit(browser, url, 'search.html');
		const { input, status, hits, firstHit } = search(page);
		await input.fill('C++');
		await expect.poll(() => status.textContent()).toBe('Found in 2 talks');
		expect(await hits.locator('mark').allTextContents()).toEqual(['C++', 'c', 'plus', 'plus']);
		expect(await hits.first().textContent()).toContain('In C++ one frees the memory, and C# has a lamp for it.');
		await input.fill('F#');
		await expect.poll(() => status.textContent()).toContain('No talk says “F#”.');
		expect(await hits.count()).toBe(0);
		await input.fill('C#');
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		await firstHit.click();
		await page.locator('.hits-bar').waitFor();
		expect(await page.locator('.notes mark').allTextContents()).toEqual(['C#']);
		expect(faults).toEqual([]);
	},
);

test('says without JavaScript what to do, and shows nothing to type into', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(`${pathToFileURL(inject('lighthouseSite')).href}/search.html`);
	expect(await page.getByRole('searchbox').count()).toBe(0);
	expect(await page.getByRole('main').innerText()).toContain('The search needs JavaScript');
	expect(await page.locator('.bar kbd').isVisible()).toBe(false);
	const [title, first] = await Promise.all(
		[page.getByRole('heading', { level: 1 }), page.locator('main .empty p')].map((one) => one.boundingBox()),
	);
	expect((first?.y ?? 0) - (title?.y ?? 0) - (title?.height ?? 0)).toBeGreaterThan(8);
	await page.getByRole('main').getByRole('link', { name: 'Terms' }).click();
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Terms');
});

test('loads what recognises explanations for questions only, and the words that talks say where nothing is found', async () => {
	await using server = await serveFolder(inject('lighthouseSite'));
	const { page, faults } = await visit(browser, server.url, 'search.html');
	const loaded: string[] = [];
	page.on('request', (request) => {
		const [name] = /(?<=assets\/)(?:explaining|words)(?=\.js$)/.exec(request.url()) ?? [];
		if (name) loaded.push(name);
	});
	const { input, status } = search(page);
	const ask = async (query: string, told: RegExp): Promise<void> => {
		await input.fill(query);
		await expect.poll(() => status.textContent()).toMatch(told);
	};
	await ask('copper kettle', /^Found in one talk$/);
	expect(loaded).toEqual([]);
	await ask('what is a signal lamp', /^Found in 3 talks$/);
	expect(loaded).toEqual(['explaining']);
	await ask('shuttter', /Searched for “shutter” instead/);
	await ask('what is a shuttter', /Searched for “shutter” instead/);
	expect(loaded).toEqual(['explaining', 'words']);
	expect(faults).toEqual([]);
});

test('says that the reader is offline, and goes on when the network is back', async () => {
	await using server = await serveFolder(inject('lighthouseSite'));
	const { page } = await visit(browser, server.url, 'search.html');
	await page.waitForLoadState('networkidle');
	await page.context().setOffline(true);
	await page.getByRole('searchbox').fill('copper kettle');
	await page.getByText('You are offline').waitFor();
	expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
	await page.context().setOffline(false);
	await page.locator('.hit').first().waitFor();
});

test('shows what was typed last, however long the search before takes', async () => {
	await using server = await serveFolder(inject('lighthouseSite'));
	const { page } = await visit(browser, server.url, 'index.html');
	const { hits, status } = search(page);
	const held = Promise.withResolvers<undefined>();
	await page.route('**/fragment/de_*', async (route) => {
		await held.promise;
		await route.continue();
	});
	const asked = page.waitForRequest('**/fragment/de_*');
	await searchFor(page, 'Fähre');
	await asked;
	await searchFor(page, 'copper kettle');
	await expect.poll(() => hits.first().locator('.clock').textContent()).toBe('11:20');
	const answered = page.waitForResponse('**/fragment/de_*');
	held.resolve(undefined);
	await answered;
	await page.waitForTimeout(200);
	expect(await hits.first().locator('.clock').textContent()).toBe('11:20');
	expect(await status.textContent()).toBe('Found in one talk');
});

describe('without all of the index', () => {
	let folder: string;
	let home: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'cuemark-lame-'));
		await cp(inject('lighthouseSite'), folder, { recursive: true });
		home = `${pathToFileURL(folder).href}/`;
	});
	afterEach(() => rm(folder, { recursive: true }));

	test('says that it could not be read, not that nothing was found; and tries again', async () => {
		const chunks = join(folder, 'search/0/index');
		await rename(chunks, `${chunks}-away`);
		const { page } = await visit(browser, home, 'index.html');
		await searchFor(page, 'kettle');
		await page.getByText('The search could not be loaded. Check that all files').waitFor();
		await rename(`${chunks}-away`, chunks);
		await page.keyboard.press('Enter');
		await page.locator('.current').waitFor();
	});

	test('tells a reader who is online to check the connection, and tries again by a button and by typing', async () => {
		const index = join(folder, 'search');
		await rename(index, `${index}-away`);
		await using server = await serveFolder(folder);
		const { page } = await visit(browser, server.url, 'search.html?q=kettle');
		const { status, hits, input } = search(page);
		const again = page.getByRole('button', { name: 'Try again' });
		const told = 'The search could not be loaded. Check your connection, and try again.';
		await expect.poll(() => status.textContent()).toBe(told);
		await again.click();
		await expect.poll(() => status.textContent()).toBe(told);
		await rename(`${index}-away`, index);
		await input.fill('kettles');
		await hits.first().waitFor();
		expect(await again.isVisible()).toBe(false);
	});
});
