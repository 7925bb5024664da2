import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { hostileText } from '../fixtures/make-notebook.ts';
import { type FolderServer, serveFolder } from '../serve.ts';
import { openSite } from '../serve-site.ts';
import { visit } from '../visit.ts';

/** Long enough to have sections. */
const lecture = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';
const talk = 'videos/mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE.html';

describe.each(['http', 'file'])('the sample on %s', (scheme) => {
	const site = openSite('sampleSite', scheme);

	test('leads from the list of talks to one of them, and back', async () => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
		expect(await page.title()).toBe('Machine learning talks');
		await page.getByRole('link', { name: /^mixup/ }).click();
		expect(page.url()).toBe(site.url + talk);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('mixup');
		await page.getByRole('link', { name: 'All talks' }).click();
		expect(page.url()).toBe(`${site.url}index.html`);
		expect(faults).toEqual([]);
	});

	test('keeps the theme that the reader chose', async () => {
		const { page } = await visit(browser, site.url, 'index.html');
		const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const light = await paper();
		await page.getByRole('button', { name: 'Reading settings' }).click();
		await page.getByRole('radio', { name: 'Dark' }).check();
		const dark = await paper();
		expect(dark).not.toBe(light);
		await page.goto(site.url + talk);
		expect(await paper()).toBe(dark);
	});
});

describe('the sample', () => {
	const site = openSite('sampleSite');

	test('opens the video at the second of each moment', async () => {
		const { page, faults } = await visit(browser, site.url, talk);
		const links = await page
			.locator('.moment .at')
			.evaluateAll((all) =>
				all.map((link) => [link.parentElement?.id, link.textContent, (link as HTMLAnchorElement).href]),
			);
		expect(links).toHaveLength(27);
		for (const [id, clock, href] of links) {
			const second = Number(id?.slice('t='.length));
			expect(href).toBe(`https://www.youtube.com/watch?v=a-VQfQqIMrE&t=${second}s`);
			expect(clock).toBe(`${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`);
		}
		expect(faults).toEqual([]);
	});

	test.each([
		['#t=413', 't=413'],
		['#t=420', 't=413'],
		['#t=7:00', 't=413'],
		['#t=420.5,500', 't=413'],
		['#t=413s', 't=413'],
		['#t=3', 't=95'],
		['#t=99999', 't=751'],
	])('%s goes to the moment that holds it', async (fragment, id) => {
		const { page, faults } = await visit(browser, site.url, talk + fragment);
		const current = page.locator('.moment.current');
		expect(await current.getAttribute('id')).toBe(id);
		await expectInView(current);
		expect(faults).toEqual([]);
	});

	test('follows a link to a moment within the page', async () => {
		const { page } = await visit(browser, site.url, lecture);
		await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').last().click();
		await expectInView(page.locator('.current').first());
		const contents = page.locator('.contents [aria-current]');
		await expect.poll(() => contents.count()).toBe(1);
	});

	test('has the notes above the transcript, which can be folded away', async () => {
		const { page, faults } = await visit(browser, site.url, lecture);
		const moment = page.locator('p.moment').first();
		expect(await page.getByRole('heading', { name: 'Key moments' }).isVisible()).toBe(true);
		const sections = await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').count();
		expect(await page.locator('.talk .facts').first().innerText()).toContain(`${sections} sections`);
		expect(await moment.isVisible()).toBe(true);
		await page.getByRole('button', { name: 'Notes only' }).click();
		expect(await moment.isVisible()).toBe(false);
		await page.locator('.topic > .said a:not(.at)').last().click();
		await expectInView(page.locator('.current').first());
		expect(faults).toEqual([]);
	});

	test('lists the sections once if the transcript is folded, each with its key moments', async () => {
		const { page } = await visit(browser, site.url, lecture);
		const notes = page.locator('.notes');
		const unfolded = await notes.innerText();
		const lines = page.locator('.key-moments li');
		const titles = await lines.locator('> a:not(.at)').allInnerTexts();
		const moments = await lines.evaluateAll((all) =>
			all.map((line) => [...line.querySelectorAll<HTMLElement>('.said')].map((moment) => moment.innerText)),
		);
		expect(moments.flat().length).toBeGreaterThan(2);
		await page.keyboard.press('t');
		const folded = await notes.innerText();
		for (const title of titles) expect(folded.split(title)).toHaveLength(2);
		const below = await page
			.locator('.topic')
			.evaluateAll((all) =>
				all.map((topic) => [...topic.querySelectorAll<HTMLElement>('h2 ~ .said')].map((moment) => moment.innerText)),
			);
		expect(below).toEqual(moments);
		await page.keyboard.press('t');
		expect(await notes.innerText()).toBe(unfolded);
	});

	test('copies the address of a moment', async () => {
		const { page } = await visit(browser, site.url, talk);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const moment = page.locator('[id="t=413"]');
		await moment.hover();
		await moment.locator('.here').click();
		expect(page.url()).toBe(`${site.url}${talk}#t=413`);
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}${talk}#t=413`);
	});

	test('offers no filter where all talks are seen at a glance', async () => {
		const { page } = await visit(browser, site.url, 'index.html');
		expect(await page.locator('.videos li:visible').count()).toBe(2);
		expect(await page.getByLabel('Filter').count()).toBe(0);
	});

	test.each([
		['lists', ['index.html', 'terms.html']],
		['texts', ['search.html', 'your-notes.html', 'offline.html']],
	])('has the titles of its %s in one place', async (_, paths) => {
		const { page } = await visit(browser, site.url, 'index.html');
		await page.setViewportSize({ width: 1440, height: 900 });
		const places: (number | undefined)[] = [];
		for (const path of paths) {
			await page.goto(site.url + path);
			places.push((await page.getByRole('heading', { level: 1 }).boundingBox())?.x);
		}
		expect(new Set(places).size).toBe(1);
	});
});

describe.each(['http', 'file'])('a style sheet of the notebook’s own, on %s', (scheme) => {
	const site = openSite('oddSite', scheme);

	test('wins over the site’s rules, whatever they weigh', async () => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
		const bar = page.locator('header.bar');
		expect(await bar.evaluate((element) => getComputedStyle(element).getPropertyValue('--radius'))).toBe('7px');
		expect(await bar.evaluate((element) => getComputedStyle(element).letterSpacing)).toBe('0.5px');
		const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(await page.locator('meta[name=theme-color]').first().getAttribute('content')).toBe(paper);
		expect(faults).toEqual([]);
	});
});

describe('a site with everything odd', () => {
	let server: FolderServer;
	beforeAll(async () => {
		server = await serveFolder(inject('oddSite'), '/school/');
	});
	afterAll(() => server.close());

	test('shows hostile text as text, and runs none of it', async () => {
		const { page, faults } = await visit(browser, server.url, 'index.html');
		await page.locator('.videos a', { hasText: 'alert(1)' }).click();
		expect(await page.title()).toBe(`${hostileText} · Night school & <more>`);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(hostileText);
		expect(await page.locator('[id="t=12"]').innerText()).toContain(hostileText);
		const addresses = await page
			.locator('main a')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
		expect(new Set(addresses)).toEqual(new Set(['http:', 'https:']));
		await page.keyboard.press('/');
		await page.keyboard.type('quiet harbour');
		await page.locator('.hit a').first().waitFor();
		expect(faults).toEqual([]);
	});

	test('has no page for an id that is a path', async () => {
		const { page } = await visit(browser, server.url, 'index.html');
		expect(await page.locator('.videos li').count()).toBe(5);
		expect(await page.content()).not.toContain('etc/x');
	});

	test('has a page for each course, in order, with the way through it', async () => {
		const { page, faults } = await visit(browser, server.url, 'index.html');
		const courses = page.getByRole('region', { name: 'Courses' }).getByRole('link');
		expect(await courses.count()).toBe(2);
		await courses.filter({ hasText: '2 talks' }).first().click();
		const titles = page.locator('.videos .title');
		expect(await titles.allInnerTexts()).toEqual(['Lecture 2: Nets', 'Lecture 10: Lamps']);
		await titles.first().click();
		await page.getByRole('link', { name: 'Next Lecture 10: Lamps' }).click();
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Lecture 10: Lamps');
		expect(faults).toEqual([]);
	});

	test('calls a course what the notebook calls it, and nothing in that runs', async () => {
		const { page, faults } = await visit(browser, server.url, 'index.html');
		const name = `Nets ${hostileText}`;
		const about = `Of ${hostileText}`;
		await page.getByRole('region', { name: 'Courses' }).getByRole('link').first().click();
		expect(page.url()).toMatch(/courses\/week-1-\w+\.html$/);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(name);
		expect(await page.locator('.hero .lead').textContent()).toContain(about);
		expect(await page.locator('meta[name="description"]').getAttribute('content')).toBe(about);
		await page.locator('.videos a').first().click();
		const place = await page.locator('.crumbs').textContent();
		expect(place).toContain(name);
		expect(place).toMatch(/: talk 1 of \d+/);
		expect(await page.locator('[data-pagefind-filter^="course"]').getAttribute('value')).toBe(name);
		expect(faults).toEqual([]);
	});

	test('has its own words below a text from right to left begin where the text does, and run from left to right', async () => {
		const { page } = await visit(browser, server.url, `videos/${encodeURIComponent('שלום-עולם-hebrewtitle')}.html`);
		const rightEndOf = (locator: Locator) =>
			locator.evaluate((element) => {
				const range = document.createRange();
				range.selectNodeContents(element);
				return range.getBoundingClientRect().right;
			});
		expect(await rightEndOf(page.getByText(/^Also available as/))).toBeCloseTo(
			await rightEndOf(page.locator('.topic h2')),
			0,
		);
		const next = page.locator('.steps .next > span').first();
		expect(await next.innerText()).toBe('Next Untitled no_title-01');
		const [label = 0, id = 0] = await next.evaluate((element) =>
			[element, element.querySelector('.untitled bdi')].map((part) => {
				const range = document.createRange();
				range.selectNodeContents(part ?? element);
				return range.getBoundingClientRect().left;
			}),
		);
		expect(label).toBeLessThan(id);
	});

	test('sets language and direction of a page', async () => {
		const { page, faults } = await visit(browser, server.url, 'index.html');
		await page.getByRole('link', { name: 'שלום עולם' }).click();
		expect(decodeURIComponent(page.url())).toBe(`${server.url}videos/שלום-עולם-hebrewtitle.html`);
		expect(await page.locator('html').getAttribute('lang')).toBe('he');
		expect(await page.locator('article.notes').evaluate((notes) => getComputedStyle(notes).direction)).toBe('rtl');
		const dots = await page
			.locator('.talk .facts > :not([hidden])')
			.evaluateAll((facts) =>
				facts.map((fact) => [getComputedStyle(fact).direction, getComputedStyle(fact, '::after').content]),
			);
		expect(dots.length).toBeGreaterThan(1);
		expect(dots.map(([direction]) => direction)).toEqual(dots.map(() => 'rtl'));
		expect(dots.map(([, dot]) => dot)).toEqual(dots.map((_, index) => (index < dots.length - 1 ? '"·"' : 'none')));
		const [day = 0, month = 0] = await page.getByText('31 May 2024').evaluate((date) =>
			[0, 3].map((from) => {
				const letters = document.createRange();
				letters.setStart(date.firstChild as Text, from);
				letters.setEnd(date.firstChild as Text, from + 2);
				return letters.getBoundingClientRect().left;
			}),
		);
		expect(day).toBeLessThan(month);
		expect(faults).toEqual([]);
	});

	test('leads from the address that a talk had under another title to the moment on its page', async () => {
		const [file = ''] = await readdir(join(inject('tonguesSite'), 'videos')).then((files) =>
			files.filter((name) => /^the-keeper-.*\.he\.html$/.test(name)),
		);
		await using tongues = await serveFolder(inject('tonguesSite'), '/some/sub/path/');
		const { page } = await visit(browser, tongues.url, 'index.html');
		await page.goto(`${tongues.url}videos/${file.replace('the-keeper', 'an-older-title')}?q=a#t=80`);
		await page.waitForURL(`${tongues.url}videos/${file}?q=a#t=80`);
		await page.locator('[id="t=80"].current, [id="t=80"] .current').first().waitFor();
		await page.goBack();
		expect(page.url()).toBe(`${tongues.url}index.html`);
	});

	test.each(['nothing.html', 'videos/nothing.html', 'videos/deep/er/nothing.html', 'else/where/nothing.html'])(
		'says so where there is no page, at %s, and knows the way home',
		async (path) => {
			const { page } = await visit(browser, server.url, path);
			expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This page does not exist');
			expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('system-ui');
			const styleOf = (selector: string, property: string) =>
				page.locator(selector).evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
			await expect.poll(() => styleOf('header.bar', 'letter-spacing')).toBe('0.5px');
			expect(await styleOf('.foot', 'padding-left')).not.toBe('16px');
			await page.getByRole('link', { name: 'See all talks' }).click();
			expect(page.url()).toBe(`${server.url}index.html`);
		},
	);
});

async function expectInView(locator: import('playwright-core').Locator): Promise<void> {
	await expect
		.poll(() =>
			locator.evaluate((element) => {
				const { top, bottom } = element.getBoundingClientRect();
				return top >= 0 && bottom <= innerHeight;
			}),
		)
		.toBe(true);
}
