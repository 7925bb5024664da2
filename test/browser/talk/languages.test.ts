import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { openSite } from '../serve-site.ts';
import { visit } from '../visit.ts';

const keeper = 'videos/the-keeper-keeper-talk';
const pages = [
	['en', `${keeper}.html`, 'ltr', 'English', 'fishing boats'],
	['ar', `${keeper}.ar.html`, 'rtl', 'العربية', 'قوارب الصيد'],
	['he', `${keeper}.he.html`, 'rtl', 'עברית', 'סירות הדיג'],
	['ja', `${keeper}.ja.html`, 'ltr', '日本語', '漁船'],
	['zh', `${keeper}.zh.html`, 'ltr', '中文', '渔船'],
	['zh-Hant', `${keeper}.zh-Hant.html`, 'ltr', '繁體中文', '漁船'],
] as const;

const switcher = (page: Page) => page.getByRole('navigation', { name: 'Languages' });

describe.each(['http', 'file'])('a talk in several languages on %s', (scheme) => {
	const site = openSite('tonguesSite', scheme);

	test('keeps the reading position when the language changes', async () => {
		const { page } = await visit(browser, site.url, `${keeper}.html#t=80`);
		await switcher(page).getByRole('link', { name: 'עברית' }).click();
		expect(page.url()).toBe(`${site.url}${keeper}.he.html#t=80`);
		expect(await page.locator('.current').getAttribute('id')).toBe('t=80');
	});

	test('is found in each language by its own words', async () => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
		for (const [language, path, , name, words] of pages) {
			await page.keyboard.press('/');
			await page.keyboard.press('Control+a');
			await page.keyboard.insertText(words);
			const link = page.locator(`.moment-link[href*="${path}"]`).first();
			await link.waitFor();
			expect(await link.getAttribute('href')).toMatch(/#t=80$/);
			expect((await link.locator('mark').allTextContents()).join(' ')).toContain(words);
			const title = page.locator('.found', { has: link }).getByRole('heading');
			expect(await title.textContent()).toBe(language === 'en' ? 'The keeper' : `The keeper (${name})`);
		}
		await page.locator(`.moment-link[href*="${keeper}.zh-Hant"]`).first().click();
		await expect.poll(() => page.locator('.current mark').allTextContents()).toEqual(['漁船']);
		expect(faults).toEqual([]);
	});
});

describe('a talk in several languages', () => {
	const site = openSite('tonguesSite');

	test('does not offer its other languages on paper', async () => {
		const { page } = await visit(browser, site.url, `${keeper}.html`);
		expect(await switcher(page).isVisible()).toBe(true);
		await page.emulateMedia({ media: 'print' });
		expect(await switcher(page).isVisible()).toBe(false);
	});

	test('shows the program’s own words in English, marked as English', async () => {
		const { page } = await visit(browser, site.url, `${keeper}.he.html`);
		const spoken = page.locator('body > [aria-live]');
		// Screen readers announce changes of an element that existed before.
		expect(await spoken.count()).toBe(1);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.keyboard.press('y');
		await expect.poll(() => spoken.innerText()).toMatch(/^Link to .* copied$/);
		const languages = await page
			// The talk's own words are in its text, and in the titles of the strip.
			.locator('body > :not(script, .study, .strip-bar)')
			.evaluateAll((all) => all.map((element) => element.closest<HTMLElement>('[lang]')?.lang));
		expect(new Set(languages)).toEqual(new Set(['en']));
	});

	test('appears once in every list', async () => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
		expect(await page.locator('[data-videos] .title').allTextContents()).toEqual([
			'fog horn',
			'Le bac',
			'nets',
			'The keeper',
			'The mail',
		]);
		await page.getByRole('link', { name: /^Harbour/ }).click();
		expect(await page.locator('[data-videos] li').count()).toBe(3);
		expect(faults).toEqual([]);
	});

	test.each(pages)(
		'has its own page in %s, which says so and links to the others',
		async (language, path, dir, name) => {
			const { page, faults } = await visit(browser, site.url, path);
			expect(await page.locator('html').getAttribute('lang')).toBe(language);
			expect(await page.locator('main').evaluate((main) => getComputedStyle(main).direction)).toBe(dir);
			expect(await page.locator('[id^="t="]').count()).toBe(4);
			const links = switcher(page).getByRole('link');
			expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hreflang))).toEqual(
				pages.map(([each]) => each),
			);
			expect(await switcher(page).locator('[aria-current]').textContent()).toBe(name);
			const alternates = await page
				.locator('head link[hreflang]')
				.evaluateAll((all) => all.map((link) => [(link as HTMLLinkElement).hreflang, (link as HTMLLinkElement).href]));
			expect(alternates).toEqual(pages.map(([each, other]) => [each, site.url + other]));
			expect(faults).toEqual([]);
		},
	);

	test.each(['en', 'he'])('aligns the player of its page in %s with the text, or with the hits', async (language) => {
		const path = `${keeper}${language === 'en' ? '' : `.${language}`}.html?q=zeppelin`;
		const { page } = await visit(browser, site.url, path);
		const sides = (selector: string): Promise<[number, number]> =>
			page.locator(selector).evaluate((element) => {
				const { left, right } = element.getBoundingClientRect();
				return [Math.round(left), Math.round(right)] as [number, number];
			});
		expect(await sides('.hits-bar')).toEqual(await sides('.player'));
		await page.setViewportSize({ width: 1024, height: 800 });
		const [left, right] = await sides('.player-open');
		const [first, last] = await sides('.talk h1');
		expect(language === 'en' ? left : right).toBe(language === 'en' ? first : last);
	});

	test('continues in another language where the reader stopped before returning to the head of the page', async () => {
		const { page } = await visit(browser, site.url, `${keeper}.html`);
		await page.setViewportSize({ width: 900, height: 260 });
		await page.locator('[id="t=120"]').evaluate((moment) => moment.scrollIntoView({ block: 'start' }));
		await expect
			.poll(() => page.evaluate(() => localStorage.getItem('cuemark-progress')))
			.toMatch(/"second":(?:80|120|160)\b/);
		await page.evaluate(() => scrollTo(0, 0));
		await switcher(page).getByRole('link', { name: 'עברית' }).click();
		expect(page.url()).toMatch(/\.he\.html#t=(?:80|120|160)$/);
	});

	test('starts another language at its beginning if the transcript is folded at the head of the page', async () => {
		const { page } = await visit(browser, site.url, `${keeper}.html`);
		await page.locator('.notes').evaluate((notes) => notes.classList.add('folded'));
		await switcher(page).getByRole('link', { name: '日本語' }).click();
		expect(new URL(page.url()).hash).toMatch(/^(?:#t=0)?$/);
	});
});

test('a search finds a word in its language, and no word of another language with the same beginning', async () => {
	const home = `${pathToFileURL(inject('tonguesSite')).href}/`;
	const { page, faults } = await visit(browser, home, 'search.html?q=dette');
	const status = page.getByRole('main').locator('[data-search-status]');
	const titles = page.getByRole('main').locator('[data-search-results] h2');
	await expect.poll(() => status.innerText()).toBe('Found in one talk');
	expect(await titles.allInnerTexts()).toEqual(['Le bac']);
	await page.getByRole('main').getByRole('searchbox').fill('État');
	await expect.poll(() => titles.allInnerTexts()).toEqual(['Le bac']);
	await expect.poll(() => status.innerText()).toBe('Found in one talk');
	// Incomplete or misspelled words find similar ones.
	await page.getByRole('main').getByRole('searchbox').fill('affairs');
	await expect.poll(() => titles.allInnerTexts()).toEqual(['Le bac']);
	await page.getByRole('main').getByRole('searchbox').fill('"quai"');
	await expect.poll(() => status.innerText()).toMatch(/^No talk mentions “quai”\. Try/);
	expect(faults).toEqual([]);
});

test.each([
	['low-water', 'The mail'],
	['low water', 'The mail'],
	['p value', 'The mail'],
	['C++', 'The mail'],
	['$40', 'The mail'],
	['E=mc2', 'The mail'],
	['“low water”', 'The mail'],
	['coeur', 'Le bac'],
])('a search for %s finds the talk in any spelling', async (query, title) => {
	const home = `${pathToFileURL(inject('tonguesSite')).href}/`;
	const { page, faults } = await visit(browser, home, `search.html?q=${encodeURIComponent(query)}`);
	const found = page.getByRole('main').locator('[data-search-results]');
	await found.locator('h2').first().waitFor();
	expect(await found.locator('h2').first().innerText()).toBe(title);
	// The status waits for the list of terms, the talks do not.
	const status = page.getByRole('main').locator('[data-search-status]');
	await expect.poll(() => status.innerText()).toMatch(/^Found in/);
	await found.locator('.moment-link').first().click();
	await page.locator('.notes mark').first().waitFor();
	expect(faults).toEqual([]);
});

describe.each(['http', 'file'])('videos that are not on YouTube on %s', (scheme) => {
	const site = openSite('tonguesSite', scheme);

	test('link to the recording beside their captions, which is copied into the site', async () => {
		const { page, faults } = await visit(browser, site.url, 'index.html');
		await page.getByRole('link', { name: 'fog horn' }).click();
		const time = page.locator('[id="t=40"] > .at');
		expect(await time.getAttribute('href')).toBe('../sources/harbour/fog%20horn.mp3#t=40');
		const plays = await page.evaluate(
			(address) =>
				new Promise((resolve) => {
					const audio = new Audio(address);
					audio.addEventListener('loadedmetadata', () => {
						resolve(audio.duration);
					});
					audio.addEventListener('error', () => {
						resolve('refused');
					});
				}),
			'../sources/harbour/fog%20horn.mp3',
		);
		expect([1, 'refused']).toContain(plays);
		expect(faults.filter((fault) => !fault.includes('Content Security Policy'))).toEqual([]);
	});
});

describe('videos that are not on YouTube', () => {
	const site = openSite('tonguesSite');

	test('link to their site by the given template', async () => {
		const { page } = await visit(browser, site.url, 'index.html');
		await page.getByRole('link', { name: 'nets' }).click();
		expect(await page.locator('[id="t=40"] > .at').getAttribute('href')).toBe('https://example.org/nets?from=40');
		const watch = page.locator('header').getByRole('link', { name: /^Watch/ });
		expect(await watch.textContent()).toBe('Watch on example.org');
	});
});
