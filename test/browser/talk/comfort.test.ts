import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveSite } from '../serve-site.ts';
import { visit } from '../visit.ts';
import { next, talk } from './talk-page.ts';

const served = serveSite('playerSite', '/some/sub/path/');

describe('reading comfort', () => {
	const text = (page: Page) =>
		page
			.locator('p.moment')
			.first()
			.evaluate((moment) => {
				const { fontSize, lineHeight, fontFamily } = getComputedStyle(moment);
				return { size: parseFloat(fontSize), line: parseFloat(lineHeight), width: moment.clientWidth, fontFamily };
			});

	test.each([false, true])(
		'keeps the mark beside a time clear of the current moment’s line, touch: %s',
		async (hasTouch) => {
			const context = await served.browser.newContext({ viewport: { width: 1280, height: 800 }, hasTouch });
			onTestFinished(() => context.close());
			const page = await context.newPage();
			await page.goto(`${served.server.url}${talk}#t=60`);
			await page.getByRole('button', { name: 'Reading settings' }).click();
			for (const size of ['M', 'XL']) {
				await page.getByRole('radio', { name: size, exact: true }).check();
				const [mark, line] = await page.locator('[id="t=60"]').evaluate((moment) => {
					const sign = moment.querySelector(':scope > .here');
					if (!sign) throw new Error('no mark');
					const { left, width } = sign.getBoundingClientRect();
					const drawing = document.createElement('canvas').getContext('2d');
					if (!drawing) throw new Error('no canvas');
					const { fontSize, fontFamily } = getComputedStyle(sign);
					drawing.font = `${fontSize} ${fontFamily}`;
					const end = left + (width + drawing.measureText('#').width) / 2;
					const box = parseFloat(getComputedStyle(moment, '::before').insetInlineStart);
					return [end, moment.getBoundingClientRect().left + box] as const;
				});
				expect(mark).toBeLessThan(line);
			}
		},
	);

	test('sets size, width, line height and font, and keeps them for the next page', async () => {
		const { page, faults } = await visit(served.browser, served.server.url, talk);
		await page.setViewportSize({ width: 1600, height: 900 });
		const usual = await text(page);
		await page.getByRole('button', { name: 'Reading settings' }).click();
		const panel = page.getByRole('dialog', { name: 'Reading settings' });
		for (const [group, choice] of [
			['Text size', 'XL'],
			['Width', 'Narrow'],
			['Line spacing', 'Loose'],
			['Face', 'Sans'],
		] as const) {
			await panel.getByRole('group', { name: group }).getByRole('radio', { name: choice, exact: true }).check();
		}
		const set = await text(page);
		expect(set.size).toBeGreaterThan(usual.size * 1.2);
		expect(set.line / set.size).toBeGreaterThan(usual.line / usual.size);
		expect(set.fontFamily).toContain('system-ui');
		await page.goto(served.server.url + next);
		expect(await text(page)).toEqual({ ...set, width: expect.any(Number) });
		await page.getByRole('button', { name: 'Reading settings' }).click();
		expect(await panel.getByRole('radio', { name: 'XL' }).isChecked()).toBe(true);
		await panel.getByRole('button', { name: 'Reset' }).click();
		expect(await text(page)).toEqual(usual);
		await page.keyboard.press('Escape');
		expect(await panel.isVisible()).toBe(false);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Reading settings');
		expect(faults).toEqual([]);
	});

	test('has four themes, and applies the chosen one before the first paint', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		const papers = new Set<string>();
		for (const theme of ['System', 'Sepia', 'Dark']) {
			await page.getByRole('button', { name: 'Reading settings' }).click();
			await page.getByRole('radio', { name: theme, exact: true }).check();
			papers.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
			await page.keyboard.press('Escape');
		}
		expect(papers.size).toBe(3);
		// Even before the page's scripts run.
		await page.route('**/assets/*.js*', (route) => route.abort());
		await page.reload();
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
	});

	test('shows the default as chosen if another version stored an unknown value', async () => {
		const { page } = await visit(served.browser, served.server.url, talk, {
			'cuemark-theme': 'neon',
			'cuemark-size': '9',
			'cuemark-lines': 'loose',
		});
		await page.getByRole('button', { name: 'Reading settings' }).click();
		const chosen = page.getByRole('radio', { checked: true });
		expect(await chosen.evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value))).toEqual([
			'system',
			'3',
			'normal',
			'loose',
			'serif',
		]);
	});

	test('changes in all tabs at once, and on a page restored from the history', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		const other = await page.context().newPage();
		await other.goto(`${served.server.url}index.html`);
		await page.getByRole('button', { name: 'Reading settings' }).click();
		await page.getByRole('radio', { name: 'Dark', exact: true }).check();
		await expect.poll(() => other.locator('html').getAttribute('data-theme')).toBe('dark');
		await other.evaluate(() => {
			localStorage.setItem('cuemark-theme', 'sepia');
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
		expect(await other.locator('html').getAttribute('data-theme')).toBe('sepia');
		await other.getByRole('button', { name: 'Reading settings' }).click();
		expect(await other.getByRole('radio', { name: 'Sepia' }).isChecked()).toBe(true);
	});

	test('moves the focus to the text when focus mode hides the focused button', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		await page.keyboard.press('f');
		await page.getByRole('button', { name: 'Exit focus mode' }).focus();
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
	});

	test('shows only the text in focus mode, until Escape', async () => {
		const { page } = await visit(served.browser, served.server.url, `${talk}#t=100`);
		await page.keyboard.press('f');
		expect(await page.getByRole('banner').isVisible()).toBe(false);
		expect(await page.locator('.contents').isVisible()).toBe(false);
		expect(await page.locator('[id="t=100"]').isVisible()).toBe(true);
		expect(await page.getByRole('button', { name: 'Exit focus mode' }).isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.getByRole('banner').isVisible()).toBe(true);
	});

	test('keeps the transcript folded for the next talk, until a link leads into it', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		await page.getByRole('button', { name: 'Notes only' }).click();
		await page.goto(served.server.url + next);
		expect(await page.locator('p.moment').first().isVisible()).toBe(false);
		await page.keyboard.press(']');
		expect(await page.locator('p.moment').first().isVisible()).toBe(true);
	});

	test('keeps the transcript folded when a link leads to no moment, or to another tab', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		const moment = page.locator('p.moment').first();
		const section = page.locator('.contents a').last();
		await page.getByRole('button', { name: 'Notes only' }).click();
		await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
		expect(await page.evaluate(() => [location.hash, document.activeElement?.id])).toEqual(['#main', 'main']);
		const tab = page.context().waitForEvent('page');
		await section.click({ modifiers: ['ControlOrMeta'] });
		await (await tab).close();
		expect(await moment.isVisible()).toBe(false);
		await section.click();
		await expect.poll(() => moment.isVisible()).toBe(true);
	});

	test('folds the transcript by key in place, and says what is hidden', async () => {
		const { page, faults } = await visit(served.browser, served.server.url, talk);
		const status = page.locator('.tools + [aria-live]');
		const heading = page.locator('.topic h2', { hasText: 'A loaf' });
		const time = heading.locator('.at');
		await page.keyboard.press(']');
		await page.keyboard.press('w');
		await page.keyboard.insertText('To bake');
		await page.keyboard.press('Escape');
		await page.mouse.wheel(0, 1);
		await heading.evaluate((title) => scrollBy({ top: title.getBoundingClientRect().top - 150, behavior: 'instant' }));
		const top = () => heading.evaluate((title) => title.getBoundingClientRect().top);
		const before = await top();
		await page.keyboard.press('t');
		expect(await page.locator('p.moment:visible').count()).toBe(0);
		expect(await page.locator('.margin-note').isVisible()).toBe(true);
		expect(await status.innerText()).toBe('The transcript is hidden, except for paragraphs with highlights.');
		expect(await page.getByRole('link', { name: '1 note', exact: true }).isVisible()).toBe(true);
		expect(Math.abs((await top()) - before)).toBeLessThan(40);
		expect(await time.innerText()).toBe('4:00');
		await page.locator('.margin-note').hover();
		await page.getByRole('button', { name: 'Delete' }).click();
		await expect.poll(() => page.getByRole('link', { name: '1 note', exact: true }).count()).toBe(0);
		await page.keyboard.press('t');
		expect(await status.innerText()).toBe('');
		expect(await time.isVisible()).toBe(false);
		expect(await page.locator('p.moment').first().isVisible()).toBe(true);
		expect(Math.abs((await top()) - before)).toBeLessThan(40);
		await page.keyboard.press('?');
		expect(await page.getByRole('dialog').innerText()).toContain('Hide or show the transcript');
		expect(faults).toEqual([]);
	});

	test('prints only the notes, with the address of the video', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
		await page.emulateMedia({ media: 'print' });
		for (const part of ['.bar', '.strip-bar', '.player', '.contents', '.tools', '.foot', '.moment .here', '.steps']) {
			expect(await page.locator(part).first().isVisible(), part).toBe(false);
		}
		expect(await page.locator('.overview ol').first().isVisible()).toBe(true);
		const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(paper).toBe('rgb(255, 255, 255)');
		const after = (selector: string): Promise<string> =>
			page
				.locator(selector)
				.first()
				.evaluate((link) => getComputedStyle(link, '::after').content);
		expect(await after('.talk .facts a')).toMatch(/onYouTube-1|attr\(href\)/);
		expect(await after('.moment .at')).toBe('none');
	});

	/** Columns break like printed pages, whatever their height. */
	test('leaves no heading or line of terms alone at the bottom of a page in print', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		await page.emulateMedia({ media: 'print' });
		const alone = await page.locator('.notes').evaluate((notes) => {
			const edgeOf = (element: Element | null, end: 0 | -1): number =>
				[...(element?.getClientRects() ?? [])].at(end)?.left ?? NaN;
			/** Pixels: parts on the same page are never this far apart. */
			const apart = 240;
			const heights = Array.from({ length: 60 }, (_, step) => 300 + step * 8);
			return heights.filter((height) => {
				notes.style.cssText = `columns: 30rem; column-fill: auto; height: ${height}px`;
				return [...notes.querySelectorAll('.topic > :is(h2, .terms)')].some(
					(part) => Math.abs(edgeOf(part, -1) - edgeOf(part.nextElementSibling, 0)) > apart,
				);
			});
		});
		expect(alone).toEqual([]);
	});

	test('has no layout shift while loading', async () => {
		const context = await served.browser.newContext({ viewport: { width: 1280, height: 850 } });
		onTestFinished(() => context.close());
		const page = await context.newPage();
		await page.addInitScript(() => {
			let shifts = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					shifts += Number(Reflect.get(entry, 'value'));
					document.documentElement.dataset.shifts = String(shifts);
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(served.server.url + talk);
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate(() => Number(document.documentElement.dataset.shifts ?? 0))).toBeLessThan(0.01);
	});
});

test('keeps the words in view when the text size changes', async () => {
	const { page } = await visit(served.browser, served.server.url, `${talk}#t=260`);
	const moment = page.locator('[id="t=260"]');
	const top = (): Promise<number> => moment.evaluate((element) => element.getBoundingClientRect().top);
	await page.waitForLoadState('networkidle');
	const before = await top();
	await page.keyboard.press('f');
	expect(Math.abs((await top()) - before)).toBeLessThan(60);
	await page.keyboard.press('Escape');
	await page.keyboard.press('a');
	await page.getByRole('radio', { name: 'XL' }).press('Space');
	expect(Math.abs((await top()) - before)).toBeLessThan(60);
});

test('keeps the section in view when the text size changes while the transcript is folded', async () => {
	const { page } = await visit(served.browser, served.server.url, talk);
	await page.setViewportSize({ width: 1280, height: 240 });
	await page.getByRole('button', { name: 'Notes only' }).click();
	const heading = page.locator('.topic h2', { hasText: 'A loaf' });
	await heading.evaluate((title) => scrollBy({ top: title.getBoundingClientRect().top - 70, behavior: 'instant' }));
	const top = (): Promise<number> => heading.evaluate((title) => title.getBoundingClientRect().top);
	const before = await top();
	await page.keyboard.press('a');
	await page.getByRole('radio', { name: 'Narrow' }).press('Space');
	await page.getByRole('radio', { name: 'XL' }).press('Space');
	expect(Math.abs((await top()) - before)).toBeLessThan(5);
});
