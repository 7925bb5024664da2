import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { serveSites } from '../serve-site.ts';

const servers = serveSites('manySite', 'oddSite', 'sampleSite', 'glossarySite');

const single = 'videos/mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE.html';
const talk = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';

async function open(site: string, path: string, width: number): Promise<Page> {
	const context = await browser.newContext({ viewport: { width, height: 900 } });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto((servers[site]?.url ?? '') + path);
	return page;
}

/** Where an element begins and ends, in pixels from the left. */
async function sidesOf(page: Page, selector: string): Promise<readonly [number, number]> {
	const element = page.locator(selector).first();
	await element.waitFor();
	return element.evaluate((element) => {
		const { left, right } = element.getBoundingClientRect();
		return [Math.round(left), Math.round(right)] as const;
	});
}

test.each([375, 768, 1280, 1600, 2560])(
	'at %i px a list begins and ends with the bar, and with the foot of the page',
	async (width) => {
		const page = await open('manySite', 'index.html', width);
		const [start, end] = await sidesOf(page, '.videos');
		expect(await sidesOf(page, 'h1')).toEqual([start, end]);
		expect((await sidesOf(page, '.foot p'))[0]).toBe(start);
		// On a phone the icons of the bar reach further.
		if (width < 768) return;
		expect((await sidesOf(page, '.brand'))[0]).toBe(start);
		const bar = await page.locator('.bar').evaluate((bar) => {
			const ends = [...bar.children].map((child) => child.getBoundingClientRect().right);
			return Math.round(Math.max(...ends));
		});
		expect(bar).toBe(end);
	},
);

test('in a wide window the columns of a talk are as wide as the bar, unless the reader wants wide text', async () => {
	const page = await open('sampleSite', talk, 2560);
	const [start] = await sidesOf(page, '.brand');
	const [, end] = await sidesOf(page, '.foot p');
	expect((await sidesOf(page, '.contents'))[0]).toBe(start);
	expect((await sidesOf(page, '.player'))[1]).toBe(end);
	// As beside a scrollbar, which the browsers of the tests hide.
	await page.evaluate(() => (document.body.style.marginRight = '16px'));
	expect((await sidesOf(page, '.contents'))[0]).toBe((await sidesOf(page, '.brand'))[0]);
	expect((await sidesOf(page, '.player'))[1]).toBe((await sidesOf(page, '.foot p'))[1]);
	const usual = await sidesOf(page, '.notes');
	await page.evaluate(() => Object.assign(document.documentElement.dataset, { size: '5', width: 'wide' }));
	const wide = await sidesOf(page, '.notes');
	expect(wide[1] - wide[0]).toBeGreaterThan((usual[1] - usual[0]) * 1.4);
});

test.each([1110, 1280, 2560])('at %i px the text of a talk without contents is as wide as it may be', async (width) => {
	const page = await open('sampleSite', single, width);
	expect(await page.locator('.contents').count()).toBe(0);
	const [start, end] = await sidesOf(page, '.talk h1');
	expect(end - start).toBe(640);
	// At the edge of the page, as beside contents.
	expect((await sidesOf(page, '.player'))[1]).toBe((await sidesOf(page, '.foot p'))[1]);
});

test.each([
	['glossarySite', 'terms/signal-lamp.html', '.references .reference', 359 - 16],
	['sampleSite', talk, '.key-moments .said', 342 - 33],
] as const)('on a phone the words of a moment take the whole width, on %s %s', async (site, path, moment, width) => {
	const page = await open(site, path, 375);
	const [start, end] = await sidesOf(page, moment);
	expect(end - start).toBe(width);
	const lines = await page
		.locator(moment)
		.first()
		.evaluate((element) => {
			const range = document.createRange();
			range.selectNodeContents(element);
			return [...range.getClientRects()].map(({ left }) => Math.round(left));
		});
	expect(lines.filter((left) => left === start).length).toBeGreaterThan(1);
});

test('long words are hyphenated where they break, but no code and nothing that is being typed', async () => {
	const page = await open('sampleSite', talk, 375);
	const hyphens = await page.evaluate(() =>
		['h1', 'code', 'textarea'].map((name) => {
			const element = document.querySelector(name) ?? document.body.appendChild(document.createElement(name));
			return getComputedStyle(element).hyphens;
		}),
	);
	expect(hyphens).toEqual(['auto', 'manual', 'manual']);
});

test.each([
	['search.html', 'sampleSite'],
	['your-notes.html', 'sampleSite'],
	['offline.html', 'sampleSite'],
	['nothing.html', 'sampleSite'],
	['terms/signal-lamp.html', 'glossarySite'],
] as const)('%s is a column of 40 rem in the middle, and on a phone as wide as the phone', async (path, site) => {
	const page = await open(site, path, 1440);
	expect(await sidesOf(page, 'h1')).toEqual([400, 1040]);
	await page.setViewportSize({ width: 375, height: 700 });
	expect(await sidesOf(page, 'h1')).toEqual([16, 359]);
});

test.each([true, false])('cards stand as far below as beside each other, with facts: %s', async (facts) => {
	const page = await open('oddSite', 'index.html', 700);
	const cards = await page.locator('.videos:not(.rows) > li').evaluateAll((items, facts) => {
		if (!facts) for (const item of items) item.querySelector('.facts')?.replaceChildren();
		return items.map((item) => {
			const { left, right, top } = item.getBoundingClientRect();
			const parts = [...item.querySelectorAll('.cover, .title, .facts')];
			return { left, right, top, bottom: Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) };
		});
	}, facts);
	const rows = [...new Set(cards.map(({ top }) => top))].map((top) => cards.filter((card) => card.top === top));
	const beside = (rows[0]?.[1]?.left ?? 0) - (rows[0]?.[0]?.right ?? 0);
	expect(beside).toBeGreaterThan(0);
	expect(rows.length).toBeGreaterThan(1);
	rows.slice(1).forEach((row, index) => {
		const above = Math.max(...(rows[index] ?? []).map(({ bottom }) => bottom));
		expect((row[0]?.top ?? 0) - above).toBeCloseTo(beside, 0);
	});
});

test('facts below a cover stand close to it and to each other, whatever is beside them', async () => {
	const page = await open('oddSite', 'index.html', 700);
	const [gap, height, lines] = await page
		.locator('.videos > li', { has: page.locator('.drawn') })
		.first()
		.evaluate((item) => {
			const facts = item.querySelector<HTMLElement>('.facts');
			const cover = item.querySelector('.cover');
			if (!facts || !cover) throw new Error('a card without facts');
			facts.replaceChildren(
				...['A channel of a long name ', 'A course of a long name '].map((name) => {
					const fact = document.createElement('span');
					fact.textContent = name.repeat(2);
					return fact;
				}),
			);
			item.style.minHeight = '40rem';
			const parts = [...facts.children].map((part) => part.getBoundingClientRect());
			const { top } = facts.getBoundingClientRect();
			return [top - cover.getBoundingClientRect().bottom, (parts[1]?.top ?? 0) - (parts[0]?.bottom ?? 0), parts.length];
		});
	expect(gap).toBeCloseTo(8, 0);
	expect(height).toBeCloseTo(0, 0);
	expect(lines).toBe(2);
});

test('on paper titles begin where their facts do, and are whole', async () => {
	const page = await open('oddSite', 'index.html', 700);
	await page.emulateMedia({ media: 'print' });
	const titles = page.locator('.videos .title');
	await titles.first().evaluate((title) => (title.textContent = 'A title of many words '.repeat(20)));
	const [left, ...others] = await titles.evaluateAll((all) => all.map((title) => title.getBoundingClientRect().left));
	expect(new Set([left, ...others, (await sidesOf(page, '.videos .facts'))[0]]).size).toBe(1);
	expect(await titles.first().evaluate((title) => title.scrollHeight - title.clientHeight)).toBe(0);
});

test('the help has round corners, though it has the focus', async () => {
	const page = await open('sampleSite', 'index.html', 1280);
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog');
	expect(await dialog.evaluate((help) => help === document.activeElement)).toBe(true);
	expect(await dialog.evaluate((help) => getComputedStyle(help).borderRadius)).toBe('12px');
});

test.each(['light', 'dark', 'sepia'])('in the theme %s the words in an empty field are in quiet ink', async (theme) => {
	const page = await open('manySite', 'index.html', 1280);
	const [placeholder, quiet] = await page.locator('.list-tools input').evaluate((input, theme) => {
		document.documentElement.dataset.theme = theme;
		const label = input.parentElement?.querySelector('span') ?? input;
		return [getComputedStyle(input, '::placeholder').color, getComputedStyle(label).color] as const;
	}, theme);
	expect(placeholder).toBe(quiet);
});
