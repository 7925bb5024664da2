import { expect, test } from 'vitest';
import { browser } from '../started-browser.ts';
import { openOnPhone } from './open-on-phone.ts';

const lecture = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';

test.each([320, 375, 768, 1024, 1440])('the bar of a talk leads to the terms at %i px, in one line', async (width) => {
	const page = await openOnPhone(browser, width, 'sampleSite', lecture);
	const bar = await page.locator('.bar').boundingBox();
	expect(bar?.height).toBeLessThan(56);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	const terms = page.locator('.bar').getByRole('link', { name: 'Terms' });
	const menu = page.getByRole('button', { name: 'More pages' });
	if (width < 960) {
		expect(await terms.isVisible()).toBe(false);
		await menu.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		expect(await terms.isVisible()).toBe(false);
		await page.keyboard.press('Enter');
	} else expect(await menu.isVisible()).toBe(false);
	expect(await terms.getAttribute('aria-current')).toBe(null);
	await terms.click();
	await page.locator('.terms-index').waitFor();
	const here = page.locator('.places [aria-current=page]');
	expect(await here.textContent()).toContain('Terms');
});

test.each([375, 1440])('help is one step away at %i px, far from the foot of a talk', async (width) => {
	const page = await openOnPhone(browser, width, 'sampleSite', lecture);
	const bar = page.locator('.bar');
	const menu = bar.getByRole('button', { name: 'More pages' });
	if (width < 960) {
		await menu.tap();
		expect(await bar.getByRole('link', { name: 'Read offline' }).isVisible()).toBe(true);
	} else expect(await bar.getByRole('link', { name: 'Read offline' }).isVisible()).toBe(false);
	await bar.getByRole('button', { name: 'Help' }).tap();
	await page.getByRole('dialog', { name: 'Help' }).waitFor();
	expect(await bar.getByRole('link', { name: 'Read offline' }).isVisible()).toBe(false);
	await page.getByRole('button', { name: 'Close' }).tap();
	if (width < 960) expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
});

test.each([
	[320, 'Machine learning talks', 2],
	[375, 'Machine learning talks', 1],
	[414, 'Machine learning talks', 1],
	[360, 'Machine Learning Lectures, Explained and Annotated', 3],
	[375, 'Machine Learning Lectures, Explained and Annotated', 3],
	[414, 'Machine Learning Lectures, Explained and Annotated', 3],
	[640, 'Machine Learning Lectures, Annotated', 2],
	[768, 'Machine Learning Lectures, Explained and Annotated', 2],
])('at a width of %i the bar of a talk shows the whole title “%s” in at most %i lines', async (width, title, lines) => {
	const page = await openOnPhone(browser, width, 'sampleSite', lecture);
	await page.locator('.brand span').evaluate((name, text) => (name.textContent = text), title);
	const { size, shown, whole, across } = await page.locator('.brand span').evaluate((name) => {
		const shown = name.clientHeight;
		name.style.webkitLineClamp = 'none';
		const size = parseFloat(getComputedStyle(name).fontSize);
		return { size, shown, whole: name.clientHeight, across: name.scrollWidth - name.clientWidth };
	});
	expect(shown).toBe(whole);
	expect(across).toBe(0);
	expect(Math.round(whole / (size * (width < 576 ? 1.1 : 1.2)))).toBeLessThanOrEqual(lines);
	expect(await page.locator('.bar').getByRole('link', { name: 'Search' }).isVisible()).toBe(true);
});

// 188 px are a phone of 375 px at twice its size, 640 px a window of 1280 px.
test.each([188, 320, 375, 640])('at a width of %i nothing in the bar lies on anything else', async (width) => {
	const page = await openOnPhone(browser, width, 'sampleSite', lecture);
	await page.locator('.brand span').evaluate((name) => (name.textContent = 'A site with a title of '.repeat(4)));
	const boxes = await page
		.locator('.bar > *:visible')
		.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()));
	expect(boxes.length).toBeGreaterThan(4);
	boxes.forEach(({ left, right, height }, index) => {
		expect(left).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? 0);
		expect(right).toBeLessThanOrEqual(width);
		expect(height).toBeLessThan(52);
	});
});
