import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { openOnPhone } from './open-on-phone.ts';

/** Has paragraphs with times within. */
const mixup = 'videos/mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE.html';
const lecture = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';
const hebrew = 'videos/the-keeper-keeper-talk.he.html';

test.each([320, 340, 360, 375, 390, 414])(
	'at a width of %i no line of a title begins with a dash or ends within a word',
	async (width) => {
		const page = await openOnPhone(browser, width, 'sampleSite', lecture);
		const letters = await page.locator('h1 bdi').evaluate((title) => {
			const nodes = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
			const found: { letter: string; line: number }[] = [];
			for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
				for (const [index, letter] of [...(node.textContent ?? '')].entries()) {
					const range = document.createRange();
					range.setStart(node, index);
					range.setEnd(node, index + 1);
					found.push({ letter, line: range.getBoundingClientRect().bottom });
				}
			}
			return found;
		});
		const lines = Map.groupBy(letters, ({ line }) => line);
		const texts = [...lines.values()].map((line) => line.map(({ letter }) => letter).join(''));
		expect(texts.length).toBeGreaterThan(1);
		expect(texts.join('').replaceAll(/\s+/g, ' ')).toBe(
			'Lecture 7 Self-Supervised Learning – UC Berkeley Spring 2020 - CS294-158 Deep Unsupervised Learning',
		);
		for (const text of texts) expect(text).not.toMatch(/^\s*[-–]|[\p{L}\p{N}]-$/u);
	},
);

test.each([
	[1280, 800, 0.5],
	[375, 812, 0.6],
])(
	'in a window of %i by %i the notes of a talk with a long title begin within %f of it',
	async (width, height, share) => {
		const page = await openOnPhone(browser, width, 'sampleSite', lecture);
		await page.setViewportSize({ width, height });
		const { y = height } = (await page.locator('.overview').boundingBox()) ?? {};
		expect(y).toBeLessThan(height * share);
	},
);

test.each([
	[320, 'sampleSite', mixup],
	[390, 'sampleSite', mixup],
	[320, 'tonguesSite', hebrew],
	[390, 'tonguesSite', hebrew],
] as const)(
	'at a width of %i of the %s the tools beside a time within a paragraph stay in the window',
	async (width, site, talk) => {
		const page = await openOnPhone(browser, width, site, talk);
		const signs = page.locator('.within > .here');
		const count = Math.min(await signs.count(), 12);
		expect(count).toBeGreaterThan(1);
		for (let index = 0; index < count; index++) {
			const sign = signs.nth(index);
			// Not a tap: the tools beside the last one may lie upon it.
			await sign.focus();
			const { x = -1, width: across = 0 } = (await page.locator('.moment-tools').boundingBox()) ?? {};
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + across).toBeLessThanOrEqual(width);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			const room = await sign.boundingBox();
			expect(Math.min(room?.width ?? 0, room?.height ?? 0)).toBeGreaterThanOrEqual(24);
			expect(Number(await sign.evaluate((link) => getComputedStyle(link).opacity))).toBeGreaterThan(0.5);
		}
	},
);

test.each([320, 375])(
	'at a width of %i the tools beside a time stay in the window when they say more',
	async (width) => {
		const page = await openOnPhone(browser, width, 'sampleSite', mixup);
		const tools = page.locator('.moment-tools');
		const signs = await page.locator('.within > .here').all();
		const lefts = await Promise.all(signs.map(async (sign) => (await sign.boundingBox())?.x ?? 0));
		await signs[lefts.indexOf(Math.max(...lefts))]?.tap();
		await tools.getByRole('button', { name: 'Highlight' }).click();
		await tools.getByText('Remove highlight').waitFor();
		await expect
			.poll(async () => {
				const { x = -1, width: across = Infinity } = (await tools.boundingBox()) ?? {};
				return x >= 0 && x + across <= width;
			})
			.toBe(true);
	},
);

test.each([320, 375])(
	'at a width of %i the buttons of a note stand on one line, with words of any length',
	async (width) => {
		const page = await openOnPhone(browser, width, 'sampleSite', `${mixup}#t=231`);
		await page.keyboard.press('w');
		await page.keyboard.type('For later');
		await page.keyboard.press('Escape');
		const buttons = page.locator('.note-tools > *');
		const tops = () => buttons.evaluateAll((all) => [...new Set(all.map((one) => one.getBoundingClientRect().top))]);
		expect(await buttons.count()).toBe(3);
		expect(await tops()).toHaveLength(1);
		for (const [index, text] of ['Alle Notizen', 'Bearbeiten', 'Supprimer'].entries())
			await buttons.nth(index).evaluate((button, label) => (button.textContent = label), text);
		expect(await tops()).toHaveLength(1);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	},
);

test.each(['index.html', lecture, 'search.html?q=noise'])(
	'names and words of a hundred letters take several lines on a phone, so that %s is no wider',
	async (path) => {
		const page = await openOnPhone(browser, 375, 'sampleSite', path);
		if (path.includes('?q=')) await page.locator('.hit').first().waitFor();
		await page.evaluate(() => {
			for (const name of document.querySelectorAll('bdi, .excerpt, .foot a')) name.textContent = 'm'.repeat(100);
		});
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
	},
);

test('the tools beside a time below the bar stand below the time', async () => {
	const page = await openOnPhone(browser, 360, 'sampleSite', mixup);
	const sign = page.locator('.within > .here').nth(1);
	const barEnd = await page.locator('.strip-bar').evaluate((bar) => bar.getBoundingClientRect().bottom);
	await sign.evaluate((link, end) => {
		scrollBy({ top: link.getBoundingClientRect().top - end - 4, behavior: 'instant' });
	}, barEnd);
	await sign.evaluate((link) => link.focus({ preventScroll: true }));
	expect((await page.locator('.moment-tools').boundingBox())?.y).toBeGreaterThan(barEnd);
});

test.each([320, 375, 768, 1024])('at %i px the bar of search hits lies on no line of the text', async (width) => {
	const page = await openOnPhone(browser, width, 'sampleSite', lecture);
	const moment = page.locator('.topic').nth(1).locator('.moment').first();
	// Another address, so that the page is loaded anew.
	await page.goto(`${page.url()}?q=learning#${(await moment.getAttribute('id')) ?? ''}`);
	const bar = page.getByRole('region', { name: 'Hits on this page' });
	const [across, barEnd] = await bar.evaluate((hits) => {
		const { left, right, bottom } = hits.getBoundingClientRect();
		return [[left, right], bottom] as const;
	});
	// Beside it a line would be seen in part.
	expect(across).toEqual([0, width]);
	expect((await moment.boundingBox())?.y).toBeGreaterThan(barEnd);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	await page.evaluate(() => {
		scrollTo({ top: 0, behavior: 'instant' });
	});
	const head = await page.locator('.talk').boundingBox();
	expect(head?.y).toBeGreaterThanOrEqual(barEnd);
});

test.each(['$…$', '$$…$$'])(
	'a formula (%s) wider than a phone scrolls in its note, and the page is no wider',
	async (form) => {
		const page = await openOnPhone(browser, 375, 'sampleSite', mixup);
		const text = page.locator('.reader-note-text:has(math)').first();
		const scrolls = await text.evaluate(
			(note, { inline }) => {
				const formula = note.querySelector(inline ? 'p math' : 'math[display="block"]') as Element;
				for (let index = 0; index < 4; index++)
					formula.append(...[...formula.children].map((part) => part.cloneNode(true)));
				const scroller = inline ? note : formula;
				return scroller.scrollWidth > scroller.clientWidth;
			},
			{ inline: form === '$…$' },
		);
		expect(scrolls).toBe(true);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
	},
);

test('a table wider than a phone scrolls in its box, its columns of text are no narrower than a few words, and the page is no wider', async () => {
	const page = await openOnPhone(browser, 375, 'sampleSite', mixup);
	const found = await page
		.locator('.reader-note-text')
		.first()
		.evaluate((note) => {
			const cells = '<td>1,863,690</td>'.repeat(6);
			const text = '<td class="prose">stops to improve after so many epochs</td>';
			note.innerHTML = `<div class="wide-table"><table><tr>${cells}${text}</tr></table></div>`;
			const { scrollWidth = 0, clientWidth = 0 } = note.querySelector('.wide-table') ?? {};
			return {
				isWider: scrollWidth > clientWidth,
				text: note.querySelector('.prose')?.getBoundingClientRect().width,
				page: document.documentElement.scrollWidth,
			};
		});
	expect(found).toEqual({ isWider: true, text: 192, page: 375 });
});

test('links that stand below each other under a title are a finger apart', async () => {
	const page = await openOnPhone(browser, 320, 'sampleSite', mixup);
	await page.waitForLoadState();
	await page.keyboard.press('w');
	await page.keyboard.type('A note.');
	await page.keyboard.press('Escape');
	await page.keyboard.press('h');
	await page.getByRole('link', { name: '1 note and 1 highlight' }).waitFor();
	const middles = await page.locator('.facts a').evaluateAll((links) =>
		links.map((link) => {
			const { top, bottom } = link.getBoundingClientRect();
			return (top + bottom) / 2;
		}),
	);
	expect(Math.max(...middles) - Math.min(...middles)).toBeGreaterThanOrEqual(24);
});

test('a phone is offered no keys, but what the marks of a talk mean', async () => {
	const page = await openOnPhone(browser, 375, 'sampleSite', 'index.html');
	const foot = page.getByRole('contentinfo');
	await foot.getByRole('link', { name: 'Read offline' }).waitFor();
	expect(await foot.getByRole('button').count()).toBe(0);
	await page.goto(`${pathToFileURL(inject('sampleSite')).href}/${mixup}`);
	await foot.getByRole('button', { name: 'Help' }).tap();
	const [marks, keys] = [page.locator('[data-help-marks]'), page.locator('[data-help-keys]')];
	await marks.waitFor();
	expect((await marks.boundingBox())?.y).toBeLessThan((await keys.boundingBox())?.y ?? 0);
});

test('matches of a filter appear in the upper half of a phone, which its keyboard leaves free', async () => {
	const page = await openOnPhone(browser, 375, 'manySite', 'index.html');
	const form = page.locator('.list-tools');
	await form.locator('[name=filter]').tap();
	await page.keyboard.type('e');
	await form.getByText(/^\d+ of \d+$/).waitFor();
	const barEnd = await page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().bottom);
	const top = await form.evaluate((tools) => tools.getBoundingClientRect().top);
	expect(top).toBeGreaterThan(barEnd);
	expect(top).toBeLessThan(barEnd + 40);
});

test('a tablet is offered no keys in the bar and below search results', async () => {
	const page = await openOnPhone(browser, 768, 'sampleSite', lecture);
	await page.locator('.bar .search-button').tap();
	await page.keyboard.type('noise');
	await page.locator('.hit').first().waitFor();
	expect(await page.locator('kbd:visible').count()).toBe(0);
});

test('in a window as low as that of a page at 400 % the bar leaves its room to the text', async () => {
	const page = await openOnPhone(browser, 320, 'sampleSite', lecture);
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto(`${page.url()}?q=learning#t=600`);
	const from = (): Promise<number> =>
		page.evaluate(() => {
			const bars = [...document.querySelectorAll('.bar, .strip-bar, .hits-bar')];
			return Math.max(...bars.map((bar) => bar.getBoundingClientRect().bottom));
		});
	await expect.poll(from).toBeLessThan(256 / 4);
});

test('a phone’s page at twice its size does not scroll sideways, whatever words stand in its lists', async () => {
	const page = await openOnPhone(browser, 188, 'sampleSite', lecture);
	const overflows = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > 188);
	expect(await overflows()).toBe(false);
	const title = page.locator('.overview .reference > a:not(.at)').first();
	await title.evaluate((link) => (link.textContent = 'Electroencephalographically'));
	expect(await overflows()).toBe(false);
});

test('each reading setting has room for its words on a phone’s page at twice its size', async () => {
	const page = await openOnPhone(browser, 188, 'sampleSite', lecture);
	await page.locator('.reading-button').tap();
	const panel = page.locator('.reading-panel');
	await panel.waitFor();
	expect(await panel.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
	const labels = panel.locator('.choices label');
	expect(await labels.count()).toBeGreaterThan(10);
	const excess = await labels.evaluateAll((all) => all.map((label) => label.scrollWidth - label.clientWidth));
	expect(Math.max(...excess)).toBe(0);
});

/** The words at the line a third of the window down. */
const wordsAtLine = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const moments = [...document.querySelectorAll<HTMLElement>('.notes .moment, .notes .within')];
		return moments.filter((moment) => moment.getBoundingClientRect().top <= innerHeight / 3).at(-1)?.id ?? '';
	});

test('a phone that is turned shows what was read, and keeps that as the place', async () => {
	const page = await openOnPhone(browser, 375, 'sampleSite', lecture);
	const moment = page.locator('.notes .moment[id^="t="]').nth(60);
	await moment.evaluate((paragraph) => {
		const height = paragraph.getBoundingClientRect().height;
		scrollBy({ top: paragraph.getBoundingClientRect().top + height / 2 - innerHeight / 3, behavior: 'instant' });
	});
	await page.waitForTimeout(100);
	const read = await wordsAtLine(page);
	expect(read).toMatch(/^t=/);
	for (const [width, height] of [
		[640, 375],
		[375, 640],
		[640, 375],
	] as const) {
		await page.setViewportSize({ width, height });
		await expect.poll(() => wordsAtLine(page)).toBe(read);
	}
	await page.evaluate(() => {
		scrollBy({ top: 3, behavior: 'instant' });
	});
	await page.waitForTimeout(2000);
	const kept = await page.evaluate(() => localStorage.getItem('cuemark-progress'));
	const [{ second } = { second: 0 }] = Object.values(JSON.parse(kept ?? '{}') as Record<string, { second: number }>);
	expect(`t=${String(second)}`).toBe(read);
});

test('a note that is being written stays in view when the phone is turned', async () => {
	const page = await openOnPhone(browser, 375, 'sampleSite', lecture);
	await page.locator('.notes .moment > .here').nth(60).tap();
	await page.getByRole('button', { name: 'Note', exact: true }).tap();
	await page.keyboard.type('Half a thought');
	const field = page.getByRole('textbox', { name: /^Your note at/ });
	for (const [width, height] of [
		[640, 375],
		[375, 640],
	] as const) {
		await page.setViewportSize({ width, height });
		const isInView = (): Promise<boolean> =>
			field.evaluate((box) => {
				const { top, bottom } = box.getBoundingClientRect();
				return top > 0 && bottom < innerHeight;
			});
		await expect.poll(isInView).toBe(true);
	}
});

/** Makes clicks of the older kind, which do not say what they were made with. */
function sayNoPointer(): void {
	addEventListener(
		'click',
		(event) => {
			if (!event.isTrusted) return;
			event.stopImmediatePropagation();
			event.preventDefault();
			const { detail } = event;
			event.target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
		},
		true,
	);
}

test.each([
	['a browser whose clicks say what they were made with', () => {}],
	['one whose clicks do not', sayNoPointer],
])(
	'in %s a tap on the sign beside a time brings the tools, and neither copies nor goes anywhere',
	async (_, prepare) => {
		const page = await openOnPhone(browser, 375, 'sampleSite', lecture, prepare);
		await page.evaluate(() => {
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: (text: string) => (document.title = text) },
			});
		});
		const [title, entries, address] = await page.evaluate(() => [document.title, history.length, location.href]);
		for (const index of [3, 4, 5]) {
			await page.locator('.notes .moment > .here').nth(index).tap();
			await page.getByRole('button', { name: 'Copy link' }).waitFor();
		}
		expect(await page.evaluate(() => [document.title, history.length, location.href])).toEqual([
			title,
			entries,
			address,
		]);
		await page.getByRole('button', { name: 'Copy quote' }).tap();
		expect(await page.title()).toMatch(/^> /);
		expect(await page.getByText(/^Quote from .* copied$/).isVisible()).toBe(true);
	},
);

test('on a phone the button for printing, which its browser has in a menu, takes no room above the player', async () => {
	const page = await openOnPhone(browser, 375, 'sampleSite', lecture);
	expect(await page.getByRole('button', { name: 'Print or PDF' }).count()).toBe(0);
	const opener = page.locator('.player-open');
	const top = (): Promise<number> => opener.evaluate((link) => link.getBoundingClientRect().top);
	const before = await top();
	await page.locator('[data-fold]').evaluate((button) => button.remove());
	expect(before - (await top())).toBeGreaterThan(40);
	await page.setViewportSize({ width: 640, height: 375 });
	expect(await page.getByRole('button', { name: 'Print or PDF' }).isVisible()).toBe(true);
});

test('a tap on a time brings no tools, which would cover words: the sign beside it does', async () => {
	// The video is not opened.
	const page = await openOnPhone(browser, 375, 'sampleSite', lecture, () => {
		addEventListener('click', (event) => event.preventDefault(), true);
	});
	const [moment, tools] = [page.locator('.notes .moment').nth(3), page.locator('.moment-tools')];
	const sign = moment.locator('> .here');
	await sign.tap();
	await tools.waitFor();
	await moment.locator('> .at').tap();
	expect(await tools.count()).toBe(0);
	expect(await sign.evaluate((link) => getComputedStyle(link, '::before').content)).toBe('"⋮"');
});

test.each(['index.html', hebrew])('on a phone no field of %s has letters that an iPhone zooms in at', async (path) => {
	const page = await openOnPhone(browser, 390, 'tonguesSite', path);
	// What is chosen without a keyboard does not zoom.
	const fields = page.locator('select, textarea, input:not([type=radio], [type=checkbox], [type=file])');
	const sizes = await fields.evaluateAll((all) => all.map((field) => parseFloat(getComputedStyle(field).fontSize)));
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
});

test('the contents open at the section that is being read', async () => {
	const page = await openOnPhone(browser, 375, 'sampleSite', lecture);
	// So low that the contents do not fit.
	await page.setViewportSize({ width: 375, height: 260 });
	await page
		.locator('.topic h2')
		.last()
		.evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
	await page.locator('.contents [aria-current]').last().waitFor({ state: 'attached' });
	await page.locator('.contents-button').tap();
	const current = page.locator('.contents [aria-current=true]');
	await current.waitFor();
	const isInView = (): Promise<boolean> =>
		current.evaluate((link) => {
			const frame = link.closest('.contents')?.getBoundingClientRect();
			const head = document.querySelector('.contents-head')?.getBoundingClientRect().bottom ?? 0;
			const { top, bottom } = link.getBoundingClientRect();
			return frame !== undefined && top >= head && bottom <= Math.min(innerHeight, frame.bottom);
		});
	await expect.poll(isInView).toBe(true);
	await page.locator('.contents-head button').tap();
	expect(await current.isVisible()).toBe(false);
});

test.each([
	[lecture, '.reference .at', 24, 24],
	[lecture, '.talk .facts a:not([hidden])', 24, 24],
	['terms/data-set.html', '.crumbs a', 24, 24],
	[mixup, '.within > .at', 24, 24],
	['terms/data-set.html', '.reference .at', 24, 24],
	[lecture, '.tools .button:visible', 44, 44],
	[lecture, '.moment:not(.continued) > .at', 36, 44],
	[lecture, '.moment:not(.continued) > .here', 44, 44],
	[lecture, '.bar .search-button, .bar-button:not(.wide)', 40, 44],
] as const)('on %s %s answers a finger on %i pixels across and %i down', async (path, selector, wide, high) => {
	const page = await openOnPhone(browser, 375, 'sampleSite', path);
	const links = page.locator(selector);
	const count = Math.min(await links.count(), 12);
	expect(count).toBeGreaterThan(0);
	for (let index = 0; index < count; index++) {
		const [across, down] = await links.nth(index).evaluate((link) => {
			link.scrollIntoView({ block: 'center', behavior: 'instant' });
			const { x, y, width, height } = link.getBoundingClientRect();
			const around = Array.from({ length: 2 * 60 }, (_, step) => (step - 60) / 2);
			const answers = (left: number, top: number): boolean =>
				document.elementFromPoint(left, top)?.closest('a, button') === link;
			return [
				around.filter((by) => answers(x + width / 2 + by, y + height / 2)).length / 2,
				around.filter((by) => answers(x + width / 2, y + height / 2 + by)).length / 2,
			];
		});
		// Half a pixel less, since points are tried at each half: an edge between two of them is not seen.
		expect(across).toBeGreaterThanOrEqual(wide - 0.5);
		expect(down).toBeGreaterThanOrEqual(high - 0.5);
	}
});

test.each([
	[
		'the contents',
		(page: Page) =>
			page
				.locator('.contents a')
				.nth(2)
				.evaluate((link: HTMLElement) => link.click()),
	],
	['a key', (page: Page) => page.keyboard.press(']')],
])(
	'on a phone %s leads to a section with its heading in view, though its first paragraph fills the window',
	async (_, go) => {
		const page = await openOnPhone(browser, 375, 'sampleSite', lecture);
		const topics = page.locator('.topic');
		await topics
			.locator('.moment:first-of-type, .terms + .moment')
			.evaluateAll((all) => all.forEach((paragraph) => paragraph.append(' word'.repeat(300))));
		await go(page);
		await page.locator('.current').first().waitFor();
		const section = page.locator('.topic:has(.current)').last();
		const barEnd = await page.locator('.strip-bar').evaluate((bar) => bar.getBoundingClientRect().bottom);
		const top = () => section.locator('h2').evaluate((heading) => heading.getBoundingClientRect().top);
		await expect.poll(top).toBeGreaterThan(barEnd);
		expect(await top()).toBeLessThan(200);
	},
);
