/**
 * How the panel behaves, which is the same on a server and from disk. `finding.test.ts` tests what it finds on both.
 */
import type { Locator } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { serveFolder } from '../serve.ts';
import { visit } from '../visit.ts';
import { focused, search, searchFor } from './search-on-page.ts';

let home: string;
beforeAll(async () => {
	const server = await serveFolder(inject('lighthouseSite'), '/some/sub/path/');
	home = server.url;
	return server.close;
});

test('does not move while typing, whatever it finds', async () => {
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

test('shows that it is searching for a longer word, and keeps its results meanwhile', async () => {
	const { page, faults } = await visit(browser, home, 'index.html');
	await searchFor(page, 'copp');
	// By then the terms have arrived too.
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

test('opens only on a plain click; other clicks open or save the search page', async () => {
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

test('works by keyboard alone, and restores the focus', async () => {
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

test('continues typing from a result, and goes to the first and last result by Home and End', async () => {
	const { page, faults } = await visit(browser, home, 'search.html?q=signal+lam');
	const { input, hits, firstHit } = search(page);
	await firstHit.waitFor();
	await firstHit.focus();
	await page.keyboard.press('End');
	const hasFocus = (hit: Locator): Promise<boolean> => hit.evaluate((one) => one === document.activeElement);
	expect(await hasFocus(page.locator('[data-hit]').last())).toBe(true);
	await page.keyboard.press('Home');
	expect(await hasFocus(page.locator('[data-hit]').first())).toBe(true);
	// The keys of the browser are not typed.
	await page.keyboard.press('Control+c');
	expect(await hasFocus(page.locator('[data-hit]').first())).toBe(true);
	// The link to a video belongs to its row.
	await hits.first().locator('.video-link').focus();
	await page.keyboard.press('ArrowDown');
	expect(await hasFocus(hits.nth(1).locator('.moment-link'))).toBe(true);
	await page.keyboard.type('ps');
	expect(await input.inputValue()).toBe('signal lamps');
	await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('signal lamps');
	await hits.first().locator('.moment-link').focus();
	await page.keyboard.press('Backspace');
	expect(await input.inputValue()).toBe('signal lamp');
	expect(faults).toEqual([]);
});

test('announces results when the reader pauses, not at each letter; and the same outcome again', async () => {
	const { page } = await visit(browser, home, 'search.html');
	const { input, status } = search(page);
	const heard = await page.evaluateHandle(() => {
		const texts: string[] = [];
		const region = document.querySelector('main [aria-live]');
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

test('truncates a long pasted text', async () => {
	const { page, faults } = await visit(browser, home, 'search.html');
	const { input, status } = search(page);
	await input.focus();
	await page.keyboard.insertText('copper quokka '.repeat(7000));
	await expect.poll(() => status.textContent()).toMatch(/^No talk mentions all of “copper quokka .{1,90}”\./);
	expect((await input.inputValue()).length).toBeLessThan(1000);
	expect(faults).toEqual([]);
});

test('stays open if a text selection starts inside and ends outside', async () => {
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

test.each(['signal lamp', 'signal damp', 'copper kettle shutter'])(
	'the results for %s do not move after they appear, even if the terms arrive late',
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
		await expect.poll(() => search(page).status.textContent()).toMatch(/^(Found in|No talk mentions)/);
		if (query !== 'copper kettle shutter') await page.locator('.search-besides:visible a').first().waitFor();
		expect(await page.locator('.found:visible').count()).toBeGreaterThan(0);
		expect(await page.locator('html').getAttribute('data-tops')).toMatch(/^[\d.]+$/);
	},
);

test('shows nothing for a query without a word, and treats an unclosed phrase as words', async () => {
	const { page, faults } = await visit(browser, home, 'search.html?q=kettle');
	const { status, hits, input } = search(page);
	const hint = page.getByRole('main').locator('.recent');
	await expect.poll(() => status.textContent()).toBe('Found in one talk');
	for (const query of ['"', '-', '“”', '?!']) {
		await input.fill(query);
		await expect.poll(() => hint.textContent()).toContain('words in “quotes”');
		const told = await page.getByRole('main').locator('[data-search-status]').textContent();
		expect([told, await hits.count()]).toEqual(['', 0]);
		await input.fill('kettle');
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		expect(await hint.textContent()).toBe('');
	}
	await input.fill('"copper ket');
	await expect.poll(() => hits.first().locator('mark').allTextContents()).toEqual(['copper', 'kettle']);
	await input.fill('"quokka');
	await expect.poll(() => status.textContent()).toBe('No talk mentions “quokka”. Try another word.');
	expect(faults).toEqual([]);
});

test('on a phone, gives the words of a moment the whole width, below its time and the link to the video', async () => {
	const { page } = await visit(browser, home, 'index.html');
	await page.setViewportSize({ width: 375, height: 640 });
	await searchFor(page, 'copper kettle');
	const { hits } = search(page);
	const boxOf = async (part: Locator) => (await part.boundingBox()) ?? expect.fail();
	const found = await boxOf(page.locator('.found .hits').first());
	const words = await boxOf(hits.first().locator('.excerpt'));
	const time = await boxOf(hits.first().locator('.clock'));
	const video = await boxOf(hits.first().locator('.video-link'));
	expect([words.x, words.width]).toEqual([found.x, found.width]);
	expect(time.x).toBe(found.x);
	expect(time.y + time.height).toBeLessThanOrEqual(words.y);
	// Its target may reach into the words, but not as far as the middle of their first line.
	expect(video.y + video.height / 2).toBeCloseTo(time.y + time.height / 2, 0);
	expect(video.y + video.height).toBeLessThan(words.y + 10);
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

test('searches for the composed text of an input method, not for its intermediate forms', async () => {
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

test('on its page, results do not move a visible footer', async () => {
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

test('unfolds all moments of a talk, and folds them again', async () => {
	const { page } = await visit(browser, home, 'search.html?q=signal+lamp');
	const talk = page.locator('.found', { hasText: 'Fog horns' });
	const more = talk.getByRole('button', { name: 'Show 2 more moments' });
	await more.click();
	expect(await talk.locator('.hit').count()).toBe(5);
	expect(await focused(page)).toBe('moment-link');
	await talk.getByRole('button', { name: 'Show fewer moments' }).click();
	expect(await talk.locator('.hit').count()).toBe(3);
});

test('shows more talks at the press of a button, and goes to the first of them', async () => {
	await using folder = await serveFolder(inject('manySite'));
	const { page, faults } = await visit(browser, folder.url, 'search.html?q=coast');
	const titles = page.locator('.found h2');
	await page.getByRole('button', { name: 'Show more (214 talks left)' }).press('Enter');
	await page.getByRole('button', { name: 'Show more (206 talks left)' }).waitFor();
	expect(await titles.count()).toBe(19);
	expect(await titles.nth(11).evaluate((title) => title.contains(document.activeElement))).toBe(true);
	expect(new Set(await titles.allInnerTexts()).size).toBe(19);
	expect(faults).toEqual([]);
});
