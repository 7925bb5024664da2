/** What a screen reader hears on the pages: no more than helps, and what happens where it is. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { serveSites } from '../serve-site.ts';
import { visit } from '../visit.ts';

const servers = serveSites('sampleSite', 'manySite', 'playerSite');
const open = (site: string, path: string): Promise<{ page: Page; faults: string[] }> =>
	visit(browser, servers[site]?.url ?? '', path);

const mixup = 'videos/mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE.html';
const lecture = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';
const recorded = 'videos/another-ferry-and-a-loaf-recorded-01.html';

/** What is announced from now on, each text once. */
async function announcements(page: Page, region: string): Promise<() => Promise<string[]>> {
	const heard = await page.evaluateHandle((selector) => {
		const texts: string[] = [];
		const place = document.querySelector(selector);
		if (place)
			new MutationObserver(() => place.textContent && texts.push(place.textContent)).observe(place, {
				childList: true,
			});
		return texts;
	}, region);
	return () => heard.jsonValue();
}

test('a title is read in one piece: no part of it is a block of its own', async () => {
	const { page } = await open('sampleSite', lecture);
	const displays = await page
		.locator('h1 bdi *')
		.evaluateAll((parts) => parts.map((part) => getComputedStyle(part).display));
	expect(displays.length).toBeGreaterThan(1);
	expect(new Set(displays)).toEqual(new Set(['inline']));
});

test('the words of a talk are read with the times between them, and nothing else', async () => {
	const { page } = await open('sampleSite', mixup);
	expect(await page.locator('[id="t=207"]').ariaSnapshot()).toBe(
		[
			'- paragraph:',
			'  - link "3:27":',
			'    - /url: https://www.youtube.com/watch?v=a-VQfQqIMrE&t=207s',
			'  - text: "With A in the first class and B in the second, the natural answer is to blend the targets by the same weights: ninety percent of the label of A together with ten percent of the label of B."',
			'  - link "3:45":',
			'    - /url: https://www.youtube.com/watch?v=a-VQfQqIMrE&t=225s',
			'  - text: Blending labels sounds odd until you recall how a label is really fed to a model. Nobody passes the bare number two.',
		].join('\n'),
	);
});

test('a screen reader that moves the focus along reads no tools; Tab brings them', async () => {
	const { page } = await open('sampleSite', mixup);
	const tools = page.getByRole('group', { name: '3:27' });
	await page.locator('[id="t=191"] > .at').focus();
	await page.locator('[id="t=207"] > .at').focus();
	expect(await page.locator('.moment-tools').count()).toBe(0);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	expect(await tools.getByRole('button').allInnerTexts()).toHaveLength(4);
	await page.locator('[id="t=231"] > .at').focus();
	expect(await page.locator('.moment-tools').count()).toBe(0);
});

test('where nothing hovers, the sign beside a time is read, and a click without a touch brings the tools', async () => {
	const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 700 } });
	const page = await context.newPage();
	await page.goto(`${servers.sampleSite?.url ?? ''}${mixup}`);
	const sign = page.getByRole('button', { name: 'Actions for 3:27' });
	const address = page.url();
	await sign.evaluate((link: HTMLElement) => link.click());
	expect(await page.getByRole('group', { name: '3:27' }).getByRole('button').allInnerTexts()).toHaveLength(4);
	expect(await page.getByText(/copied/).count()).toBe(0);
	expect(page.url()).toBe(address);
	await context.close();
});

test('a note is said to be saved, once', async () => {
	const { page } = await open('sampleSite', `${mixup}#t=207`);
	const heard = await announcements(page, 'body > [aria-live]');
	await page.keyboard.press('w');
	await page.keyboard.insertText('Blend the labels, too');
	await page.keyboard.press('Escape');
	await expect.poll(heard).toEqual(['Note saved']);
	await page.getByRole('button', { name: 'Edit, 3:27' }).press('Enter');
	await page.keyboard.press('Escape');
	await page.locator('.margin-note .note-text').waitFor();
	expect(await heard()).toEqual(['Note saved']);
});

test('the focus goes along to the next hit by key, and stays on a button that goes there', async () => {
	const { page } = await open('sampleSite', `${mixup}?q=mixup#t=207`);
	const focus = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
	await page.getByRole('region', { name: 'Hits on this page' }).waitFor();
	await page.keyboard.press('n');
	expect(await focus()).toBe('t=284');
	const next = page.getByRole('button', { name: 'Next hit' });
	await next.press('Enter');
	expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('how many are left of a list is said when the reader pauses, not at each letter', async () => {
	const { page } = await open('manySite', 'index.html');
	const heard = await announcements(page, '.list-tools [aria-live]');
	const seen = page.locator('.list-tools .filtered');
	await page.getByRole('searchbox').pressSequentially('lecture 20', { delay: 150 });
	await expect.poll(() => seen.innerText()).toMatch(/^\d+ of 225$/);
	const found = await seen.innerText();
	await expect.poll(heard).toEqual([found]);
});

test('the terms from A to Z have a heading for each letter, and no landmark', async () => {
	const { page } = await open('manySite', 'terms.html');
	expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(5);
	expect(await page.getByRole('region').count()).toBe(0);
});

/** Safari takes the role from lists without marks, but for those of navigation. */
const withoutRole = (page: Page): Promise<string[]> =>
	page.locator(':is(ul, ol):not(nav *, [role=list])').evaluateAll((lists) =>
		lists.flatMap((list) => {
			const isMarked = [...list.children].some((item) => getComputedStyle(item).listStyleType !== 'none');
			return isMarked || list.childElementCount === 0 ? [] : [list.outerHTML.slice(0, 200)];
		}),
	);

test.each([
	['courses and talks', 'manySite', 'index.html'],
	['terms', 'manySite', 'terms.html'],
	['terms that a filter finds', 'manySite', 'terms.html?filter=tall'],
	['terms of a course', 'manySite', 'courses/harbour.html'],
	['terms and talks that a search finds', 'sampleSite', 'search.html?q=network'],
	['sections and key moments', 'sampleSite', mixup],
	['related moments', 'playerSite', recorded],
	['what is said of a term', 'sampleSite', 'terms/network.html'],
])('%s are lists in Safari, too', async (_, site, path) => {
	const { page } = await open(site, path);
	await expect.poll(() => page.locator('main [role=list] > li').count()).toBeGreaterThan(0);
	if (path.includes('?q=')) await page.locator('main .hits > li').first().waitFor();
	expect(await withoutRole(page)).toEqual([]);
});

test('notes and highlights of a reader are lists in Safari, too', async () => {
	const { page } = await open('sampleSite', `${mixup}#t=207`);
	await page.keyboard.press('h');
	// What marks words is loaded by the key.
	await expect.poll(() => page.evaluate(() => localStorage.getItem('cuemark-highlights'))).toContain('"second":207');
	await page.goto(`${servers.sampleSite?.url ?? ''}your-notes.html`);
	await page.locator('.only-highlighted').waitFor();
	expect(await withoutRole(page)).toEqual([]);
});

/** Of an element that has a role and no words, some screen readers say the role. */
test.each([
	['manySite', 'index.html'],
	['manySite', 'terms.html'],
	['sampleSite', 'search.html'],
	['sampleSite', 'your-notes.html'],
	['sampleSite', 'offline.html'],
	['sampleSite', mixup],
])('nothing is said of a place for messages while it is empty: %s, %s', async (site, path) => {
	const { page } = await open(site, path);
	expect(await page.locator('[aria-live]:empty').count()).toBeGreaterThan(0);
	expect(await page.locator(':is([role=status], [role=alert], output):empty').count()).toBe(0);
});

test('the next section is read from its heading on', async () => {
	const { page } = await open('playerSite', recorded);
	await page.keyboard.press(']');
	const focused = page.locator(':focus');
	expect(await focused.ariaSnapshot()).toMatch(/^- heading ".+" \[level=2\]/);
	const heading = await focused.innerText();
	await page.keyboard.press('Tab');
	expect(await page.locator('.topic:focus-within > h2').innerText()).toBe(heading);
	await page.keyboard.press('[');
	expect(await focused.innerText()).not.toBe(heading);
});

test('who has removed a highlight by key, and puts its tools away, is at its moment', async () => {
	const { page } = await open('sampleSite', `${mixup}#t=207`);
	await page.keyboard.press('h');
	await page.getByRole('button', { name: /^Highlight: / }).press('Enter');
	await page.getByRole('group', { name: 'Selected words' }).waitFor();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.getByRole('button', { name: /^Highlight: / }).count()).toBe(0);
	await page.keyboard.press('Escape');
	expect(await page.locator(':focus').innerText()).toBe('3:27');
});

test('the help is read from its name on, and the arrow keys scroll it', async () => {
	const { page } = await open('sampleSite', mixup);
	await page.setViewportSize({ width: 800, height: 400 });
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog', { name: 'Help' });
	expect(await dialog.evaluate((element) => element === document.activeElement)).toBe(true);
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => dialog.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
	await page.keyboard.press('Escape');
	expect(await dialog.isVisible()).toBe(false);
});

test('the sign of a key is no part of what a link to the search is called', async () => {
	const { page } = await open('sampleSite', 'index.html');
	expect(await page.getByRole('link', { name: 'Search talks', exact: true }).count()).toBe(1);
});

test('a player that is opened by key has the focus, and says each of its buttons once', async () => {
	const { page } = await open('playerSite', recorded);
	await page.getByRole('button', { name: 'Play the talk' }).press('Enter');
	const pause = page.getByRole('button', { name: 'Pause (K)' });
	await expect.poll(() => pause.evaluate((button) => button === document.activeElement)).toBe(true);
	const controls = page.getByRole('group', { name: 'Player controls' });
	const both = await controls.locator('[title][aria-label]').count();
	expect(both).toBe(0);
});

test('the position of a sound is not said every second, and moves on from what plays', async () => {
	const { page } = await open('playerSite', `${recorded}#t=60`);
	await page.keyboard.press('k');
	const slider = page.getByRole('slider', { name: 'Position in the recording' });
	const video = page.locator('.player video');
	const playsAt = (): Promise<number> => video.evaluate((element) => (element as HTMLVideoElement).currentTime);
	await expect.poll(playsAt).toBeGreaterThan(60);
	await page.keyboard.press('Tab');
	await slider.focus();
	const before = await slider.getAttribute('aria-valuetext');
	const from = await playsAt();
	await expect.poll(playsAt, { timeout: 10_000 }).toBeGreaterThan(from + 2);
	expect(await slider.getAttribute('aria-valuetext')).toBe(before);
	await slider.press('ArrowRight');
	expect(Number(await slider.inputValue())).toBeGreaterThan(from + 2);
	await page.keyboard.press('Tab');
	await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before);
});
