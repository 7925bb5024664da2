import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, serveSite } from '../serve-site.ts';
import { visit } from '../visit.ts';

const talk = 'videos/mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE.html';

const served = serveSite('sampleSite', '/some/sub/path/');

const note = (page: Page, clock: string) => page.getByRole('note', { name: `Note at ${clock}` });

describe.each(['http', 'file'])('notes in files, on %s', (scheme) => {
	const site = openSite('sampleSite', scheme);

	test('are found as notes, and link to the moment with their words marked', async () => {
		const { page, faults } = await visit(served.browser, site.url, 'search.html?q=label+smoothing');
		const hit = page.getByRole('link', { name: /10:40\s*Note/ });
		await hit.waitFor();
		expect((await hit.locator('mark').allInnerTexts()).join(' ')).toMatch(/^label smoothing/);
		await hit.click();
		await page.waitForURL(/#t=640$/);
		await page.getByText('1 of 1').waitFor();
		expect(await note(page, '10:40').locator('mark').allInnerTexts()).toEqual(['label', 'smoothing']);
		expect(faults).toEqual([]);
	});
});

describe('notes in files', () => {
	test('are below their moments, those on the whole talk at the top, and stay visible when it is folded', async () => {
		const { page, faults } = await visit(served.browser, served.server.url, talk);
		expect(await page.locator('.notes > :first-child h2').innerText()).toBe('Notes');
		expect(await page.locator('.reader-notes li').count()).toBe(2);
		expect(await note(page, '4:44').evaluate((element) => element.previousElementSibling?.id)).toBe('t=284');
		expect(await note(page, '4:44').locator('math').count()).toBe(2);
		expect(await note(page, '6:24').locator('pre').innerText()).toContain('rng.beta(alpha, alpha)');
		await note(page, '10:40').getByRole('link', { name: '10:40' }).click();
		expect(page.url()).toBe(`${served.server.url}${talk}#t=640`);
		await page.locator('[id="t=640"].current').waitFor();
		expect(faults).toEqual([]);
	});

	test('lose nothing in print, where nothing scrolls sideways', async () => {
		const { page } = await visit(served.browser, served.server.url, talk);
		await page.emulateMedia({ media: 'print' });
		// An A4 page without its margins.
		await page.setViewportSize({ width: 672, height: 900 });
		const overflows = await page
			.locator('.reader-note pre')
			.evaluateAll((blocks) => blocks.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
		expect(overflows).toEqual([0]);
		const cut = await page.locator('.reader-note-text:has(math)').evaluate((note) => {
			const formulas = [...note.querySelectorAll('math')];
			for (const formula of [...formulas, ...formulas, ...formulas])
				formula.append(...[...formula.children].map((part) => part.cloneNode(true)));
			dispatchEvent(new Event('beforeprint'));
			const edge = note.getBoundingClientRect().right;
			return formulas.map((formula) => {
				const { right, width } = formula.getBoundingClientRect();
				return Math.max(right - edge, formula.scrollWidth - width, 0) > 1;
			});
		});
		expect(cut).toEqual([false, false]);
	});

	test('on the whole talk are found and linked, too', async () => {
		const { page, faults } = await visit(served.browser, served.server.url, 'search.html?q="whole method in one line"');
		await page.locator('.moment-link').first().click();
		await page.waitForURL(/#notes$/);
		expect(faults).toEqual([]);
	});

	test('are not part of a quoted moment', async () => {
		const { page } = await visit(served.browser, served.server.url, `${talk}#t=640`);
		const words = await page.evaluate(() => document.getElementById('t=640')?.textContent ?? '');
		expect(words).not.toContain('label smoothing');
	});
});

test('the page of margin notes links to the notes in files', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, 'your-notes.html');
	await page.getByText('You have no notes yet.').waitFor();
	await page.getByText('They are shown in the talks themselves and do not count as yours:').waitFor();
	const links = page.locator('.noted a');
	expect(await links.allInnerTexts()).toEqual(['mixup: Beyond Empirical Risk Minimization (Paper Explained)']);
	await links.click();
	await page.waitForURL(served.server.url + talk);
	expect(await page.locator('.reader-note').count()).toBeGreaterThan(0);
	expect(faults).toEqual([]);
});

test('keys move between notes, both margin notes and those in files', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, `${talk}#t=284`);
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
	await page.keyboard.press('w');
	await page.keyboard.type('My own');
	await page.keyboard.press('Escape');
	await page.evaluate(() => {
		scrollTo(0, 0);
	});
	const went: unknown[] = [];
	const press = async (key: string): Promise<void> => {
		await page.keyboard.press(key);
		went.push(await focused());
	};
	for (const key of ['Shift+N', 'Shift+N', 'Shift+N', 'Shift+P', 'Shift+P']) await press(key);
	expect(went).toEqual(['Your note at 4:44', 'Note at 4:44', 'Note at 6:24', 'Note at 4:44', 'Your note at 4:44']);
	expect(await page.locator('[aria-label="Your note at 4:44"]:focus').isVisible()).toBe(true);
	await page.locator('[id="t=284"].current').waitFor();
	// Before the first note, the focus does not move.
	await press('Shift+P');
	expect(went.at(-1)).toBe('Your note at 4:44');
	// The key for writing a note opens this one.
	await page.keyboard.press('w');
	expect(await page.getByRole('textbox', { name: 'Your note at 4:44' }).inputValue()).toBe('My own');
	await page.keyboard.press('Escape');
	await page.keyboard.press('?');
	const keys = page.getByRole('dialog').locator('dl > div').filter({ hasText: 'Next note' });
	await keys.waitFor();
	expect((await keys.locator('kbd').allTextContents()).join(' ')).toBe('Shift N');
	expect(faults).toEqual([]);
});

test('a note from a file and a margin note on the same moment look alike, also in print, and follow each other', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, `${talk}#t=284`);
	await page.keyboard.press('w');
	await page.keyboard.type('My own');
	const own = page.locator('.margin-note');
	expect(await own.evaluate((box) => box.previousElementSibling?.id)).toBe('t=284');
	expect(await own.evaluate((box) => box.nextElementSibling?.ariaLabel)).toBe('Note at 4:44');
	const looks = (element: Element) => {
		const { fontSize, lineHeight, backgroundColor } = getComputedStyle(element);
		const { left, right } = element.getBoundingClientRect();
		return { fontSize, lineHeight, left, right, isFilled: backgroundColor !== 'rgba(0, 0, 0, 0)' };
	};
	expect(await own.evaluate(looks)).toEqual(await note(page, '4:44').evaluate(looks));
	await page.emulateMedia({ media: 'print' });
	expect(await own.evaluate(looks)).toEqual(await note(page, '4:44').evaluate(looks));
	await page.emulateMedia({ media: 'screen' });
	await page.keyboard.press('Tab');
	const link = note(page, '4:44').getByRole('link', { name: '4:44' });
	expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(faults).toEqual([]);
});
