import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { harbourPage } from '../fixtures/many-notebook.ts';
import { selectWords } from '../select-words.ts';
import { serveSites } from '../serve-site.ts';

const servers = serveSites(
	'sampleSite',
	'oddSite',
	'manySite',
	'lighthouseSite',
	'glossarySite',
	'playerSite',
	'germanSite',
);

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Has paragraphs with times within. */
const mixup = 'videos/mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE.html';
const sampleTalk = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';
const notedTalk = 'videos/mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE.html';

/** Every kind of page, and what is on it beyond its first state. */
const pages: { name: string; site: string; path: string; prepare?: (page: Page) => Promise<void> }[] = [
	{ name: 'home', site: 'manySite', path: 'index.html' },
	{ name: 'home of a few talks, with a poster', site: 'oddSite', path: 'index.html' },
	{
		name: 'home, filtered',
		site: 'manySite',
		path: 'index.html?filter=evening',
		prepare: (page) => page.locator('.plain-row').first().waitFor(),
	},
	{ name: 'home with talks begun', site: 'manySite', path: 'index.html', prepare: haveRead },
	{ name: 'all talks', site: 'manySite', path: 'talks/1.html' },
	{ name: 'courses', site: 'manySite', path: 'courses.html' },
	{ name: 'course', site: 'manySite', path: 'courses/harbour.html', prepare: haveRead },
	{ name: 'talk', site: 'sampleSite', path: sampleTalk },
	{ name: 'talk with notes in a file', site: 'sampleSite', path: notedTalk },
	{
		name: 'talk from right to left',
		site: 'oddSite',
		path: `videos/${encodeURIComponent('שלום-עולם-hebrewtitle')}.html`,
	},
	{
		name: 'talk with a definition',
		site: 'glossarySite',
		path: 'videos/signal-lamps-signalLamps.html',
		async prepare(page) {
			await page.locator('.correction.defined').hover();
			await page.getByRole('note').waitFor();
		},
	},
	{ name: 'terms', site: 'playerSite', path: 'terms.html' },
	{ name: 'terms on several pages', site: 'manySite', path: 'terms/pages/2.html' },
	{
		name: 'terms filtered',
		site: 'manySite',
		path: 'terms.html?filter=tall',
		prepare: (page) => page.getByRole('region', { name: 'Terms found' }).waitFor(),
	},
	{
		name: 'term',
		site: 'manySite',
		path: 'terms.html',
		async prepare(page) {
			await page.locator('.term a').first().click();
			await page.locator('.term-page').waitFor();
		},
	},
	{
		name: 'search with results',
		site: 'lighthouseSite',
		path: 'search.html?q=signal+lamp&sort=newest',
		async prepare(page) {
			await page.locator('.hit').first().waitFor();
			await page.locator('.more-hits').first().click();
		},
	},
	{
		name: 'search without results',
		site: 'lighthouseSite',
		path: 'search.html?q=quokka&course=Signals',
		prepare: (page) => page.getByRole('main').getByRole('button', { name: 'Search all talks' }).waitFor(),
	},
	{
		name: 'search over a page',
		site: 'lighthouseSite',
		path: 'index.html',
		async prepare(page) {
			await page.keyboard.press('/');
			await page.keyboard.insertText('kettle');
			await page.locator('.hit').first().waitFor();
		},
	},
	{
		name: 'help',
		site: 'sampleSite',
		path: 'index.html',
		async prepare(page) {
			await page.keyboard.press('?');
			await page.getByRole('dialog').waitFor();
		},
	},
	{ name: 'no notes yet', site: 'sampleSite', path: 'your-notes.html' },
	{ name: 'own notes', site: 'sampleSite', path: 'your-notes.html', prepare: haveWritten },
	{ name: 'a talk with a note', site: 'sampleSite', path: sampleTalk, prepare: haveWritten },
	{ name: 'read offline', site: 'sampleSite', path: 'offline.html' },
	{ name: 'own notes in German', site: 'germanSite', path: 'your-notes.html', prepare: haveWritten },
	{ name: 'a talk with a note in German', site: 'germanSite', path: sampleTalk, prepare: haveWritten },
	{ name: 'read offline in German', site: 'germanSite', path: 'offline.html' },
	{
		name: 'help in German',
		site: 'germanSite',
		path: sampleTalk,
		async prepare(page) {
			await page.keyboard.press('?');
			await page.getByRole('dialog').waitFor();
		},
	},
	{ name: 'no such page', site: 'sampleSite', path: 'nothing-here.html' },
];

/** Goes by way of a talk, where a note is written. */
async function haveWritten(page: Page): Promise<void> {
	const address = page.url();
	await page.goto(new URL(`/${sampleTalk}`, address).href);
	await page.keyboard.press('w');
	await page.keyboard.insertText('Worth a second look');
	await page.waitForLoadState('networkidle');
	await page.goto(address);
	await page.locator('.margin-note, .listed-note').waitFor();
}

async function haveRead(page: Page): Promise<void> {
	const progress = {
		[harbourPage(205)]: { second: 120, duration: 120, at: 1 },
		[harbourPage(204)]: { second: 60, duration: 120, at: 2 },
	};
	await page.evaluate((kept) => {
		localStorage.setItem('cuemark-progress', kept);
	}, JSON.stringify(progress));
	await page.reload();
	await page.locator('.begun, .continue a').first().waitFor();
}

async function open(
	{ site, path, prepare }: (typeof pages)[number],
	options: Parameters<Browser['newContext']>[0],
): Promise<Page> {
	const context: BrowserContext = await browser.newContext(options);
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto((servers[site]?.url ?? '') + path);
	await prepare?.(page);
	return page;
}

/** Axe on a page without frames of other sites, for which it would open a page of its own. */
const axe = (page: Page): AxeBuilder =>
	new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

describe.each(pages)('$name', (kind) => {
	test('has nothing that axe objects to, nor to its colours in the dark', async () => {
		const page = await open(kind, { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
		const inTheLight = await axe(page).withTags(wcag).analyze();
		await page.emulateMedia({ colorScheme: 'dark' });
		const inTheDark = await axe(page).withRules(colourRules).analyze();
		const found = [...inTheLight.violations, ...inTheDark.violations].map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
		);
		expect(found).toEqual([]);
	});

	test('fits a phone of 320 pixels, and a window of 1280 pixels at 200 %', async () => {
		const page = await open(kind, { viewport: { width: 320, height: 600 } });
		for (const width of [320, 640]) {
			await page.setViewportSize({ width, height: 600 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		}
	});
});

test.each(
	pages.filter(({ name }) =>
		['home', 'course', 'talk', 'talk with a definition', 'search with results'].includes(name),
	),
)(
	'all of $name is reached by Tab, with the focus in sight',
	async (kind) => {
		const page = await open(kind, { viewport: { width: 1280, height: 900 } });
		const reached = new Set<string>();
		let around = 0;
		// Past the last element the focus leaves the page, and comes in again at the first.
		for (let presses = 0; presses < 600 && around < 2; presses++) {
			await page.keyboard.press('Tab');
			const focus = await page.evaluate(() => {
				const element = document.activeElement;
				if (!element || element === document.body) return null;
				const parts = [element, ...element.querySelectorAll('*')].map((part) => part.getBoundingClientRect());
				const seen = parts.some(({ top, bottom, width }) => width > 0 && bottom > 0 && top < innerHeight);
				return { key: String([...document.querySelectorAll('*')].indexOf(element)), seen };
			});
			if (!focus) around++;
			else if (!reached.has(focus.key)) {
				expect(focus.seen).toBe(true);
				reached.add(focus.key);
			}
		}
		const focusable = await page
			.locator('main a:visible, main button:visible, .foot a, .foot button:visible')
			.evaluateAll((all) => all.filter((element) => (element as HTMLElement).tabIndex >= 0).length);
		expect(reached.size).toBeGreaterThanOrEqual(focusable);
	},
	120_000,
);

test('what was gone to is seen where the system’s colours take the place of ours', async () => {
	const context = await browser.newContext({ forcedColors: 'active' });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(`${servers.sampleSite?.url ?? ''}${mixup}`);
	const inTalk = await page.locator('.within').first().getAttribute('id');
	await page.goto(`${page.url()}#${inTalk ?? ''}`);
	await page.locator('.within.current').waitFor();
	const outline = (element: Element) => getComputedStyle(element).outlineStyle;
	expect(await page.locator('.within.current').evaluate(outline)).toBe('solid');
	const whole = page.locator('p.moment[id]:not(:has(> .within))').first();
	await whole.locator(':scope > .here').click();
	await page.locator('p.moment.current').waitFor();
	const mark = await whole.evaluate((element) => getComputedStyle(element, '::before').borderTopStyle);
	expect(mark).toBe('solid');
});

test('where the system’s colours take the place of ours, no text shows through the strip, and results keep their ways to the video', async () => {
	const page = await open({ name: 'talk', site: 'sampleSite', path: sampleTalk }, { forcedColors: 'active' });
	const strip = await page.locator('.strip-bar').evaluate((bar) => getComputedStyle(bar).backgroundColor);
	expect(strip).toBe('rgb(255, 255, 255)');
	await page.keyboard.press('/');
	await page.keyboard.insertText('annotations');
	const way = page.locator('.video-link').first();
	await way.waitFor();
	const sign = await way.evaluate((link) => getComputedStyle(link, '::before').backgroundColor);
	expect(sign).toBe(await way.evaluate((link) => getComputedStyle(link).color));
});

test.each(['light', 'dark'] as const)(
	'what is highlighted and what a note is of are lines where the system’s colours take the place of ours, and are told apart: %s',
	async (colorScheme) => {
		const page = await open(
			{ name: 'talk', site: 'sampleSite', path: notedTalk },
			{ forcedColors: 'active', colorScheme, viewport: { width: 1280, height: 900 } },
		);
		const highlighted = 'Picture two training examples';
		const quoted = 'The list of strange outcomes';
		await selectWords(page, highlighted);
		await page.keyboard.press('h');
		await expect.poll(() => page.evaluate(() => CSS.highlights.get('highlighted')?.size)).toBe(1);
		// What says so floats over text, and has an edge.
		expect(await page.locator('.toast').evaluate((toast) => getComputedStyle(toast).outlineStyle)).toBe('solid');
		await selectWords(page, quoted);
		await page.keyboard.press('w');
		await page.keyboard.insertText('Odd');
		await page.keyboard.press('Control+Enter');
		await expect.poll(() => page.evaluate(() => CSS.highlights.get('quoted')?.size)).toBe(1);
		// How many rows of pixels are drawn on from end to end, but for gaps around letters.
		const linesOf = async (words: string): Promise<number> => {
			await selectWords(page, words);
			const clip = await page.evaluate(() => {
				const { x = 0, y = 0, width = 0, height = 0 } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {};
				getSelection()?.removeAllRanges();
				return { x, y: y + height / 2, width, height: height / 2 + 6 };
			});
			await page.getByRole('group', { name: 'Selected words' }).waitFor({ state: 'hidden' });
			const { data, info } = await sharp(await page.screenshot({ clip }))
				.greyscale()
				.raw()
				.toBuffer({ resolveWithObject: true });
			const paper = colorScheme === 'light' ? 255 : 0;
			const rows = Array.from({ length: info.height }, (_, row) =>
				data.subarray(row * info.width * info.channels, (row + 1) * info.width * info.channels),
			);
			const drawn = rows.map((row) => row.filter((pixel) => Math.abs(pixel - paper) > 60).length / row.length);
			return drawn.filter((share) => share > 0.6).length;
		};
		const thin = await linesOf(quoted);
		const thick = await linesOf(highlighted);
		expect([1, 2]).toContain(thin);
		expect(thick).toBeGreaterThan(thin);
		expect(thick).toBeLessThan(6);
	},
);

test.each(['light', 'dark', 'sepia'])('nothing is muted where the reader asks for more contrast: %s', async (theme) => {
	const page = await open({ name: 'talk', site: 'sampleSite', path: sampleTalk }, { contrast: 'more' });
	await page.locator('html').evaluate((root, chosen) => (root.dataset.theme = chosen), theme);
	const colours = await page
		.locator('body, .talk .facts, .moment > .at')
		.evaluateAll((parts) => parts.map((part) => getComputedStyle(part).color));
	expect(colours.length).toBeGreaterThan(10);
	expect(new Set(colours).size).toBe(1);
});

test('nothing moves where the reader asks for less motion', async () => {
	const page = await open({ name: 'home', site: 'manySite', path: 'index.html' }, { reducedMotion: 'reduce' });
	await page.keyboard.press('/');
	await page.keyboard.insertText('anchor');
	await page.locator('.hit').first().waitFor();
	const moving = await page.evaluate(
		() =>
			[...document.querySelectorAll('*')]
				.map((element) => getComputedStyle(element))
				.filter(({ transitionDuration }) => transitionDuration.split(', ').some((time) => parseFloat(time) > 0)).length,
	);
	expect(moving).toBe(0);
});
