import { appendFile, cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../commands/run.ts';
import { browser } from './started-browser.ts';
import { type DevServer, startDev } from './start-dev.ts';

const captions = (...words: string[]): string =>
	`WEBVTT\n\n${words.map((word, at) => `00:${String(at).padStart(2, '0')}:00.000 --> 00:${String(at).padStart(2, '0')}:50.000\n${`The ${word} of the harbour is lit. `.repeat(9)}\n`).join('\n')}`;

const words = Array.from({ length: 40 }, (_, at) => `lantern ${'abcdefghij'.charAt(at % 10).repeat(4)}`);

/** A notebook with two talks, and a dev server that shows it until the test ends. */
async function develop(
	site = 'title: Harbours\n',
): Promise<{ content: string; server: DevServer; file: (name: string) => string }> {
	const content = await mkdtemp(join(tmpdir(), 'cuemark-dev-'));
	onTestFinished(() => rm(content, { recursive: true, force: true }));
	const file = (name: string): string => join(content, name);
	await mkdir(file('sources'));
	await writeFile(file('sources/Lights [dQw4w9WgXcQ].en.vtt'), captions(...words));
	await writeFile(file('sources/Tides [aaaaaaaaaaa].en.vtt'), captions('tide', 'ebb'));
	await writeFile(file('site.yaml'), site);
	const server = await startDev(content, '--out', file('site'));
	onTestFinished(() => server[Symbol.asyncDispose]());
	return { content, server, file };
}

async function open(server: DevServer, path: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 850 } });
	onTestFinished(() => page.close());
	await page.goto(server.url + path);
	return page;
}

/** Notes down in a page that it has not been loaded again. */
const mark = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(globalThis, { marked: true }));
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'marked' in globalThis);

test('what is saved shows by itself in the pages that it changes, at the place where they were', async () => {
	const { server, file } = await develop();
	const page = await open(server, 'videos/lights-dQw4w9WgXcQ.html');
	const other = await open(server, 'videos/tides-aaaaaaaaaaa.html');
	await mark(other);
	await page.evaluate(() => scrollTo(0, 4000));
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(4000);

	await writeFile(file('sources/Lights [dQw4w9WgXcQ].en.vtt'), captions(...words.slice(0, -1), 'zeppelin'));
	await expect.poll(() => page.getByText('zeppelin').count()).toBeGreaterThan(0);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(4000);
	expect(await isMarked(other)).toBe(true);
	expect(server.printed()).toContain('Lights [dQw4w9WgXcQ].en.vtt');
});

test('settings, definitions, notes, pictures, courses and the language show by themselves', async () => {
	const { server, file } = await develop();
	const page = await open(server, 'videos/tides-aaaaaaaaaaa.html');

	await writeFile(file('glossary.yaml'), '- term: harbour\n  definition: A place for ships.\n');
	await expect.poll(() => page.locator('main').innerHTML()).toContain('A place for ships.');
	await mkdir(file('notes'));
	await writeFile(file('notes/aaaaaaaaaaa.md'), 'The moon does it.\n');
	await expect.poll(() => page.getByText('The moon does it.').count()).toBe(1);
	await writeFile(file('site.yaml'), 'title: Ports\nlanguage: de\n');
	await expect.poll(() => page.title()).toContain('Ports');
	await expect.poll(() => page.locator('.foot').innerText()).toContain('Offline lesen');

	await mkdir(file('sources/coast'));
	await rename(file('sources/Tides [aaaaaaaaaaa].en.vtt'), file('sources/coast/Tides [aaaaaaaaaaa].en.vtt'));
	await expect.poll(() => page.locator('main').innerHTML()).toContain('coast.html');
	await mkdir(file('media'));
	await cp('public/favicon.svg', file('notes/light.svg'));
	await appendFile(file('notes/aaaaaaaaaaa.md'), '\n![A light](light.svg)\n');
	const picture = page.getByAltText('A light');
	await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
	await rm(file('sources/coast'), { recursive: true });
	await expect.poll(() => page.locator('main').innerHTML()).not.toContain('coast.html');
});

test('a style sheet of the notebook is taken anew without the page being loaded again', async () => {
	const { server, file } = await develop();
	await writeFile(file('style.css'), 'h1 { color: rgb(1, 2, 3) }');
	const page = await open(server, 'index.html');
	const color = (): Promise<string> => page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
	await expect.poll(color).toBe('rgb(1, 2, 3)');
	await mark(page);
	await writeFile(file('style.css'), 'h1 { color: rgb(4, 5, 6) }');
	await expect.poll(color).toBe('rgb(4, 5, 6)');
	expect(await isMarked(page)).toBe(true);
});

test('a page in which somebody writes is loaded again when that is done', async () => {
	const { server, file } = await develop();
	const page = await open(server, 'videos/tides-aaaaaaaaaaa.html');
	await page.keyboard.press('/');
	await page.keyboard.type('eb');
	await mark(page);
	await writeFile(file('sources/Tides [aaaaaaaaaaa].en.vtt'), captions('tide', 'spring'));
	await expect.poll(server.printed).toContain('updated in');
	await page.keyboard.type('b');
	expect(await page.getByRole('searchbox').or(page.getByRole('combobox')).first().inputValue()).toBe('ebb');
	expect(await isMarked(page)).toBe(true);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect.poll(() => page.locator('main').innerText()).toContain('The spring of the harbour');
});

test('a mistake is said in the terminal and in the pages, which stay, until it is mended, even if it was there from the beginning', async () => {
	const { server, file } = await develop('titel: Harbours\n');
	const page = await open(server, 'videos/tides-aaaaaaaaaaa.html');
	const bar = page.getByRole('alert').filter({ hasText: 'site.yaml:1' });
	await expect.poll(() => bar.innerText()).toContain('Did you mean "title"?');
	await writeFile(file('site.yaml'), 'title: Harbours\n');
	await expect.poll(() => page.locator('h1').innerText()).toBe('Tides');
	expect(await bar.count()).toBe(0);
	await mark(page);

	await writeFile(file('site.yaml'), 'adress: https://example.org\n');
	await expect
		.poll(() => bar.innerText())
		.toMatch(/site\.yaml:1: There is no setting "adress"\.\s+Did you mean "address"\?/);
	expect(await isMarked(page)).toBe(true);
	await expect.poll(server.printed).toContain('There is no setting "adress".');
	// A page that is opened now says it, too.
	await page.goto(`${server.url}index.html`);
	await expect.poll(() => bar.count()).toBe(1);
	expect(await page.locator('h1').innerText()).toBe('Harbours');

	await writeFile(file('site.yaml'), 'title: Ports\n');
	await expect.poll(() => page.locator('h1').innerText()).toBe('Ports');
	expect(await bar.count()).toBe(0);
});

test('a build may run meanwhile; the search finds what it found, and says so once talks have changed, until they are built again', async () => {
	const { content, server, file } = await develop();
	const build = async (): Promise<void> => {
		const { status, stderr } = await runCommand('build', ['--content', content, '--out', file('site')]);
		expect(stderr).not.toContain('Another command');
		expect(status).toBe(0);
	};
	const page = await open(server, 'search.html?q=tide');
	await expect.poll(() => page.getByRole('main').innerText()).toContain('npm run build');

	await build();
	await page.reload();
	const line = page.getByRole('main').getByText('talks have changed since');
	await expect.poll(() => page.getByRole('main').getByRole('link', { name: 'Tides' }).count()).toBeGreaterThan(0);
	expect(await line.count()).toBe(0);
	await writeFile(file('site.yaml'), 'title: Ports\n');
	await expect.poll(server.printed).toContain('updated in');
	expect(await line.count()).toBe(0);

	await writeFile(file('sources/Tides [aaaaaaaaaaa].en.vtt'), captions('tide', 'spring'));
	await expect.poll(() => line.count()).toBe(1);
	await build();
	await page.evaluate(() => dispatchEvent(new Event('focus')));
	await expect.poll(() => line.count()).toBe(0);
});

test('an address that leads nowhere, or cannot be decoded, is not found, and Ctrl-C ends it at once', async () => {
	const { server } = await develop();
	for (const path of ['%zz', 'videos/no-such-talk.html', 'nothing', 'videos/nothing', '%2e%2e/%2e%2e/etc/passwd']) {
		const response = await fetch(server.url + path);
		expect([path, response.status]).toEqual([path, 404]);
		expect(await response.text()).toContain('<h1>');
	}
	expect(server.printed()).not.toContain('ERROR');
	expect(await server.interrupt()).toEqual({ status: null, signal: 'SIGINT' });
});
