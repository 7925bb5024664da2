import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { expect, inject, onTestFinished, test } from 'vitest';
import { search } from '../search/search-on-page.ts';
import { browser } from '../started-browser.ts';

/** A host that has browsers keep all files for an hour without asking, until another site stands in place of the one before. */
async function hostOf(site: string): Promise<{ readonly url: string; readonly deploy: (site: string) => void }> {
	const filesOf = (folder: string) => sirv(folder, { maxAge: 3600, etag: true, extensions: [''] });
	let files = filesOf(site);
	const notFound = await readFile(join(site, '404.html'));
	const server = createServer((request, response) => {
		files(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/html' }).end(notFound);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${String(port)}/`, deploy: (folder) => (files = filesOf(folder)) };
}

test('a site that was built anew is searched whole, in a tab from before, too, whatever the browser has kept', async () => {
	const { url, deploy } = await hostOf(inject('lighthouseSite'));
	const context = await browser.newContext();
	onTestFinished(() => context.close());
	const before = await context.newPage();
	await before.goto(url + 'search.html?q=kettle');
	await search(before).hits.first().waitFor();

	deploy(inject('sampleSite'));
	const { input, status, hits } = search(before);
	await input.fill('empirical risk');
	await expect.poll(() => status.textContent()).toMatch(/^Found in/);
	expect(await hits.count()).toBeGreaterThan(0);
	const after = await context.newPage();
	await after.goto(url + 'search.html');
	await search(after).input.fill('self-supervised');
	await expect.poll(() => search(after).status.textContent()).toMatch(/^Found in/);
});

test('the old address of a talk that came with a new build leads to it, although the browser keeps the list of talks', async () => {
	const { url, deploy } = await hostOf(inject('lighthouseSite'));
	const context = await browser.newContext();
	onTestFinished(() => context.close());
	const page = await context.newPage();
	const address = url + 'videos/an-earlier-title-a-VQfQqIMrE.html#t=95';
	await page.goto(address);
	await page.getByRole('link', { name: 'See all talks' }).waitFor();

	deploy(inject('sampleSite'));
	await page.goto(url + 'videos/nope.html');
	await page.goto(address);
	await page.waitForURL(/videos\/mixup.*-a-VQfQqIMrE\.html#t=95$/);
});

test('pages of a newer Cuemark run with its scripts, whatever the browser has kept of those before', async () => {
	const before = inject('lighthouseSite');
	const newer = await mkdtemp(join(tmpdir(), 'cuemark newer '));
	onTestFinished(() => rm(newer, { recursive: true }));
	await cp(before, newer, { recursive: true });
	for (const name of ['page', 'help'])
		await appendFile(join(newer, `assets/${name}.js`), `;document.body.dataset.${name} = 'newer'`);
	const html = await readFile(join(before, 'terms.html'), 'utf8');
	const [, version = ''] = /<html[^>]* data-scripts="([0-9a-f]+)"/.exec(html) ?? [];
	expect(version).not.toBe('');
	await writeFile(join(newer, 'terms.html'), html.replaceAll(version, 'newer'));

	const { url, deploy } = await hostOf(before);
	const context = await browser.newContext();
	onTestFinished(() => context.close());
	const page = await context.newPage();
	const openHelp = async (): Promise<void> => {
		await page.keyboard.press('?');
		await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
	};
	const ranNewer = () => page.evaluate(() => ({ ...document.body.dataset }));
	await page.goto(url + 'index.html');
	await openHelp();
	deploy(newer);
	await page.goto(url + 'offline.html');
	await openHelp();
	expect(await ranNewer()).toEqual({});
	await page.goto(url + 'terms.html');
	await openHelp();
	expect(await ranNewer()).toEqual({ page: 'newer', help: 'newer' });
});
