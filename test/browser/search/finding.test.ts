import { describe, expect, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { openSite } from '../serve-site.ts';
import { visit } from '../visit.ts';
import { search, searchFor } from './search-on-page.ts';

describe.each(['http', 'file'])('a search on %s', (scheme) => {
	const site = openSite('lighthouseSite', scheme);

	test('finds the only moment with a phrase; a click goes there and highlights it', async () => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
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

	test('makes a search linkable', async () => {
		const { page, faults } = await visit(browser, site.url, 'search.html?q=copper+kettle');
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
});

describe('a search', () => {
	const site = openSite('lighthouseSite');

	test.each([
		['state-of-the-art', '11:20', /^state.*art$/],
		['"change of the watch"', '11:20', /^change.*watch$/],
		['study', '6:00', /^studies$/],
		['Fähre Hafen', '1:35', /^Fähren Häfen$/],
		['レンズ', '0:00', /^レンズ$/],
		['灯台守', '0:00', /^灯台 ?守$/],
	])('finds and highlights %s in any language', async (words, clock, marked) => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
		const { hits, firstHit } = search(page);
		await searchFor(page, words);
		await firstHit.waitFor();
		// The results of the first letters may still be shown.
		await expect.poll(() => hits.first().locator('.clock').textContent()).toBe(clock);
		expect((await hits.first().locator('mark').allTextContents()).join(' ').replace(/[,;。]/g, '')).toMatch(marked);
		await firstHit.click();
		await page.locator('.current mark').first().waitFor();
		expect((await page.locator('.current mark').allTextContents()).join(' ')).toMatch(marked);
		expect(faults).toEqual([]);
	});

	test.each([
		['https://youtu.be/lightHouse1?t=690', '11:30', '690'],
		['https://www.youtube.com/watch?v=lightHouse1&t=11m30s', '11:30', '690'],
		['lightHouse1', '0:00', '0'],
	])('leads from %s to the talk of the video, at its second', async (named, clock, second) => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
		const { status, hits, input } = search(page);
		await searchFor(page, named);
		await expect.poll(() => status.textContent()).toBe('The talk from this video:');
		expect(await hits.locator('.clock').allTextContents()).toEqual([clock]);
		await input.press('Enter');
		await page.locator('p.current').waitFor();
		expect(page.url()).toMatch(new RegExp(`lightHouse1\\.html#t=${second}$`));
		expect(faults).toEqual([]);
	});

	test('reports a video without a talk, respecting filters', async () => {
		const { page, faults } = await visit(
			browser,
			site.url,
			'search.html?q=https://youtu.be/lightHouse1&course=Signals',
		);
		const { status, hits, input } = search(page);
		const none = 'None of the selected talks is from the video “https://youtu.be/lightHouse1”.';
		await expect.poll(() => status.textContent()).toBe(none);
		await page.getByRole('button', { name: 'Search all talks' }).click();
		await hits.first().waitFor();
		await input.fill('https://www.youtube.com/watch?v=noSuchTalk1&t=9');
		const nowhere = 'No talk is from the video “https://www.youtube.com/watch?v=noSuchTalk1&t=9”.';
		await expect.poll(() => status.textContent()).toBe(nowhere);
		expect(await hits.count()).toBe(0);
		expect(faults).toEqual([]);
	});

	test('reports that nothing was found until the query changes', async () => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
		const { status, hits } = search(page);
		await searchFor(page, 'quokka');
		await expect.poll(() => status.textContent()).toBe('No talk mentions “quokka”. Try another word.');
		expect(await hits.count()).toBe(0);
		await searchFor(page, 'kettle');
		await hits.first().waitFor();
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		expect(faults).toEqual([]);
	});

	test('finds no talk by its address or date, which are not spoken', async () => {
		const { page, faults } = await visit(browser, site.url, 'search.html?q="youtube"');
		const { status, input } = search(page);
		await expect.poll(() => status.textContent()).toBe('No talk mentions “youtube”. Try another word.');
		await input.fill('"2023"');
		await expect.poll(() => status.textContent()).toBe('No talk mentions “2023”. Try another word.');
		expect(faults).toEqual([]);
	});

	test.each([
		['what is a signal lamp?', 'Found in 3 talks', 'Fog horns', 'signal'],
		['signal lamp explained', 'Found in 3 talks', 'A lamp of no date', 'signal'],
		[
			'copper kettle vs capstan',
			/^No talk mentions all of .+ These come closest:$/,
			'A winter in the lighthouse',
			'copper',
		],
		['signallamp', 'Found in 3 talks', 'A lamp of no date', 'signal'],
		['block tackle hoisting', 'Found in one talk', 'Block/Tackle hoisting', 'block'],
		['tackle block', 'Found in one talk', 'Block/Tackle hoisting', 'block'],
		[
			'lihgthouse',
			/^No talk mentions “lihgthouse”\. Searched for “lighthouse” instead: found in the title of one talk$/,
			'A winter in',
			'',
		],
		[
			'shuttter',
			/^No talk mentions “shuttter”\. Searched for “shutter” instead: found in one talk$/,
			'Fog horns',
			'shutter.',
		],
		[
			'copper kettle shutter',
			/^No talk mentions all of .+ This comes closest:$/,
			'A winter in the lighthouse',
			'copper',
		],
	])('answers %s and says how', async (query, told, title, mark) => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
		const { status, hits } = search(page);
		await searchFor(page, query);
		await expect.poll(() => status.textContent()).toMatch(told);
		expect(await page.locator('.found h2').first().innerText()).toContain(title);
		if (mark) expect(await hits.first().locator('mark').first().textContent()).toBe(mark);
		await page.keyboard.press('ArrowDown');
		if (mark) expect(await page.locator('[data-hit]:focus').count()).toBe(1);
		expect(faults).toEqual([]);
	});

	test('suggests a term if all words occur, but in no moment together', async () => {
		const { page, faults } = await visit(browser, site.url, 'search.html?q=signal+damp');
		const { status, hits } = search(page);
		const besides = page.locator('.search-besides:visible a');
		await expect.poll(() => status.textContent()).toBe('Found in one talk, but never together');
		await expect.poll(() => besides.allTextContents()).toEqual(['signal lamp did you mean this?']);
		await expect
			.poll(() => page.locator('main [aria-live]').textContent())
			.toBe('Did you mean “signal lamp”? Found in one talk, but never together');
		expect(await hits.count()).toBeGreaterThan(0);
		await page.locator('input:visible').first().fill('damp air');
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		await expect.poll(() => besides.count()).toBe(0);
		expect(faults).toEqual([]);
	});

	test('goes to the best moment on Enter while typing', async () => {
		const { page } = await visit(browser, site.url, 'index.html');
		await searchFor(page, 'copper kettle');
		await page.keyboard.press('Enter');
		await page.locator('.current').waitFor();
		expect(new URL(page.url()).hash).toBe('#t=680');
	});

	test('offers matching terms and the reader’s own notes', async () => {
		const { page } = await visit(browser, site.url, 'terms.html');
		const term = page.locator('.terms-index .term a').first();
		const [name, path] = [await term.innerText(), (await term.getAttribute('href')) ?? ''];
		await page.goto(`${site.url}index.html`);
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
		// A long text is cut, so that its place remains visible.
		const place = page.locator('.search-besides:visible .kind').last();
		await page.setViewportSize({ width: 360, height: 700 });
		expect(await place.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThan(1);
		await besides.last().click();
		expect(page.url()).toContain(`videos/${talkPage}.html#t=680`);
		await page.goto(`${site.url}index.html`);
		await searchFor(page, name);
		await besides.first().click();
		expect(page.url()).toBe(new URL(path, site.url).href);
	});

	test('opens the video at the second in a new tab', async () => {
		const { page } = await visit(browser, site.url, 'index.html');
		await searchFor(page, 'copper kettle');
		const link = page.getByRole('link', { name: 'Watch on YouTube at 11:20' });
		expect(await link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=lightHouse1&t=680s');
		expect(await link.getAttribute('target')).toBe('_blank');
	});

	test('closes for a moment of the page that it is open on', async () => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
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

	test('shows dates in the same form in results, in lists and on the page of the talk', async () => {
		const { page } = await visit(browser, site.url, 'search.html?q=lantern');
		const date = page.getByRole('main').locator('time[datetime="2023-11-05"]');
		await expect.poll(() => date.allInnerTexts()).toEqual(['5 November 2023']);
		await page.locator('.found h2 a').first().click();
		await page.locator('[data-video-id="lantern-002"]').waitFor();
		expect(await date.allInnerTexts()).toEqual(['5 November 2023']);
		await page.goto(`${site.url}index.html`);
		expect(await date.allInnerTexts()).toEqual(['5 November 2023']);
		await page.getByLabel('Filter by').fill('2023');
		await expect.poll(() => page.locator('.videos .title').allInnerTexts()).toEqual(['Lanterns']);
		await page.getByLabel('Filter by').fill('nov');
		await expect.poll(() => page.locator('.videos .title').count()).toBe(0);
	});
});

describe('a search among terms with signs', () => {
	const site = openSite('glossarySite');

	test('finds words with their signs, and their spoken form, but not those without', async () => {
		const { page, faults } = await visit(browser, site.url, 'search.html');
		const { input, status, hits, firstHit } = search(page);
		await input.fill('C++');
		await expect.poll(() => status.textContent()).toBe('Found in 2 talks');
		expect(await hits.locator('mark').allTextContents()).toEqual(['C++', 'c', 'plus', 'plus']);
		expect(await hits.first().textContent()).toContain('In C++ one frees the memory, and C# has a lamp for it.');
		await input.fill('h.o.o.k.');
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		expect(await hits.locator('mark').allTextContents()).toEqual(['hook.']);
		await input.fill('F#');
		await expect.poll(() => status.textContent()).toContain('No talk mentions “F#”.');
		expect(await hits.count()).toBe(0);
		await input.fill('C#');
		await expect.poll(() => status.textContent()).toBe('Found in one talk');
		await firstHit.click();
		await page.locator('.hits-bar').waitFor();
		expect(await page.locator('.notes mark').allTextContents()).toEqual(['C#']);
		expect(faults).toEqual([]);
	});
});
