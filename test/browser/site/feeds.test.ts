import { parseXml } from '@rgrove/parse-xml';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { beforeAll, expect, inject, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { hostileText } from '../fixtures/make-notebook.ts';
import { listFiles } from '../../../src/files/list-files.ts';
import { visit } from '../visit.ts';

const address = 'https://example.org/school/';

let odd: string;
let sample: string;
beforeAll(() => {
	odd = `${pathToFileURL(inject('oddSite')).href}/`;
	sample = `${pathToFileURL(inject('sampleSite')).href}/`;
});

/** The file of a site that a full address names. */
const fileAt = (full: string): string => join(inject('oddSite'), decodeURIComponent(full.slice(address.length)));

test('a page has a picture for other sites where the address is known, and it is there', async () => {
	const videos = (await listFiles(inject('oddSite'))).filter((file) => /^(?:videos|courses)\/.*\.html$/.test(file));
	for (const path of ['index.html', 'search.html', ...videos]) {
		const { page } = await visit(browser, odd, path.split('/').map(encodeURIComponent).join('/'));
		const image = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
		expect(image.startsWith(`${address}cards/`)).toBe(true);
		const { width, height } = await sharp(fileAt(image)).metadata();
		expect([width, height]).toEqual([1200, 630]);
		await page.context().close();
	}
}, 120_000);

test('tells search engines of a talk, and nothing that it says runs', async () => {
	const { page, faults } = await visit(browser, odd, 'index.html');
	await page.locator('.videos a', { hasText: 'alert(1)' }).click();
	const json = await page.locator('script[type="application/ld+json"]').textContent();
	expect(JSON.parse(json ?? '')).toMatchObject({
		'@type': 'VideoObject',
		name: hostileText,
		url: expect.stringContaining(`${address}videos/`),
	});
	expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(hostileText);
	expect(faults).toEqual([]);
});

test('has a feed for the site and for each course, named in the pages', async () => {
	const { page } = await visit(browser, odd, 'courses/week-1.html').catch(() => visit(browser, odd, 'index.html'));
	await page.goto(`${odd}index.html`);
	await page.getByRole('region', { name: 'Courses' }).getByRole('link').first().click();
	const feeds = await page
		.locator('link[type="application/rss+xml"]')
		.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
	expect(feeds).toHaveLength(2);
	for (const feed of feeds) {
		const text = await readFile(new URL(feed), 'utf8');
		expect(parseXml(text).root?.name).toBe('rss');
		const links = [...text.matchAll(/<guid>(.*?)<\/guid>/g)].map(([, link = '']) => link);
		expect(links.length).toBeGreaterThan(1);
		expect(links.filter((link) => !existsSync(fileAt(link)))).toEqual([]);
	}
});

test('has neither feed nor picture where there is no address', async () => {
	const files = await listFiles(inject('sampleSite'));
	expect(files.filter((file) => /\.xml$|^cards/.test(file))).toEqual([]);
	const { page } = await visit(browser, sample, 'index.html');
	expect(await page.locator('meta[property^="og:"], link[type="application/rss+xml"]').count()).toBe(0);
});

test.each(['sampleSite', 'oddSite'] as const)(
	'the Markdown beside the pages of %s links to what is there',
	async (name) => {
		const site = inject(name);
		const files = (await listFiles(site)).filter((file) => file.endsWith('.md'));
		expect(files.length).toBeGreaterThan(2);
		const broken: string[] = [];
		for (const file of files) {
			const text = await readFile(join(site, file), 'utf8');
			for (const [, link = ''] of text.matchAll(/\]\(([^)\s]+?\.md)(?:#[^)\s]*)?(?:\s[^)]*)?\)/g)) {
				if (!existsSync(join(site, file, '..', decodeURIComponent(link)))) broken.push(`${file}: ${link}`);
			}
		}
		expect(broken).toEqual([]);
	},
);

test('a talk links to its notes as Markdown and, for programs, to its segments as JSON', async () => {
	const { page } = await visit(browser, sample, 'index.html');
	await page.locator('.videos a').last().click();
	const markdown = await page.getByRole('main').getByRole('link', { name: 'Markdown' }).getAttribute('href');
	const json = await page.locator('link[rel=alternate][type="application/json"]').getAttribute('href');
	expect(await readFile(new URL(markdown ?? '', page.url()), 'utf8')).toMatch(/^---\nvideoId: a-VQfQqIMrE\n/);
	const { id, segments } = JSON.parse(await readFile(new URL(json ?? '', page.url()), 'utf8')) as {
		id: string;
		segments: { start: number; end: number; text: string }[];
	};
	expect(id).toBe('a-VQfQqIMrE');
	expect(segments).toHaveLength(27);
	expect(segments.every(({ start, end, text }) => end > start && text.length > 0)).toBe(true);
});

test('shows a poster in the size that the place needs, and draws a cover where there is none', async () => {
	const { page, faults } = await visit(browser, odd, 'index.html');
	const poster = page.locator('.videos li', { hasText: 'Lecture 2: Nets' }).locator('img');
	await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
	expect(await poster.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/\.(?:320|640)\.webp$/);
	expect(await page.locator('.videos .cover.drawn').count()).toBe(4);
	expect(faults).toEqual([]);
});
