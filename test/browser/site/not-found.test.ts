import { expect, inject, onTestFinished, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { serveFolder } from '../serve.ts';

test.each(['/', '/some/sub/path/', '/talks/of/mine/'])(
	'an address that does not exist, below %s, shows a page with its styles and scripts, whose links lead into the site',
	async (base) => {
		const server = await serveFolder(inject('sampleSite'), base);
		const context = await browser.newContext();
		onTestFinished(async () => {
			await context.close();
			await server.close();
		});
		const page = await context.newPage();
		const elsewhere: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(new URL('/', server.url).href)) elsewhere.push(request.url());
		});
		for (const path of ['nope.html', 'videos/nope.html', 'nope/x.html', 'no/such/folder/', 'nope/videos/x.html']) {
			await page.goto(server.url + path);
			const link = page.getByRole('link', { name: 'See all talks' });
			await expect
				.poll(() => link.evaluate((to: HTMLAnchorElement) => to.href), { message: path })
				.toBe(`${server.url}index.html`);
			const bar = page.locator('.bar');
			await expect
				.poll(() => bar.evaluate((element) => getComputedStyle(element).position), { message: path })
				.toBe('sticky');
			await expect
				.poll(
					async () => {
						await page.keyboard.press('?');
						return page.getByRole('dialog', { name: 'Keyboard shortcuts' }).isVisible();
					},
					{ message: path },
				)
				.toBe(true);
		}
		expect(elsewhere).toEqual([]);
	},
);

test('without its style sheet it can still be read, and says where to go on', async () => {
	const server = await serveFolder(inject('sampleSite'), '/');
	const context = await browser.newContext();
	onTestFinished(async () => {
		await context.close();
		await server.close();
	});
	const page = await context.newPage();
	await page.route('**/*.css', (route) => route.abort());
	await page.goto(`${server.url}nope/x.html`);
	const body = page.locator('body');
	expect(await body.evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(/^system-ui/);
	expect(await page.getByRole('heading', { name: 'This page does not exist' }).isVisible()).toBe(true);
});
