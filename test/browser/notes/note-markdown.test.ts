import { describe, expect, test } from 'vitest';
import { serveSite } from '../serve-site.ts';
import { visit } from '../visit.ts';
import { drawn, focused, list, notes, talk } from './notes-on-page.ts';

const served = serveSite('playerSite', '/some/sub/path/');

describe('a Markdown note', () => {
	const markdown = [
		'**Exam!** at _six_ in `room 2`',
		'and [slides](https://example.org/a), https://example.org/b, [no](javascript:alert), <i>x</i> & me@example.org',
		'[old](http://example.org/c) http://example.org/d www.example.org [a](data:text/html,x) [b](vbscript:x) [c](file:///x)',
		'',
		'- one',
		'- two',
		'',
		'3. $a_1 * b_1$',
		'',
		'![a picture](https://example.org/p.png)',
	].join('\n');
	const html = [
		'<p><strong>Exam!</strong> at <em>six</em> in <code>room 2</code>\n',
		'and <a href="https://example.org/a" target="_blank" rel="noopener noreferrer">slides</a>, ',
		'<a href="https://example.org/b" target="_blank" rel="noopener noreferrer">https://example.org/b</a>, ',
		'[no](javascript:alert), &lt;i&gt;x&lt;/i&gt; &amp; me@example.org\n',
		'<a href="http://example.org/c" target="_blank" rel="noopener noreferrer">old</a> ',
		'<a href="http://example.org/d" target="_blank" rel="noopener noreferrer">http://example.org/d</a> ',
		'<a href="http://www.example.org" target="_blank" rel="noopener noreferrer">www.example.org</a> ',
		'[a](data:text/html,x) [b](vbscript:x) [c](file:///x)</p>',
		'<ul><li><p>one</p></li><li><p>two</p></li></ul><ol start="3"><li><p>$a_1 * b_1$</p></li></ol>',
		'<p>![a picture](https://example.org/p.png)</p>',
	].join('');

	test('is rendered when it loses the focus and on the next visit; a click or a key edits it', async () => {
		const { page, faults } = await visit(served.browser, served.server.url, `${talk}#t=60`);
		await page.keyboard.press('w');
		await page.keyboard.insertText(markdown);
		await page.keyboard.press('Escape');
		await expect.poll(() => drawn(page).innerHTML()).toBe(html);
		await page.reload();
		await expect.poll(() => drawn(page).innerHTML()).toBe(html);
		expect(await notes(page).count()).toBe(0);
		await drawn(page).getByText('two').click();
		expect(await notes(page).inputValue()).toBe(markdown);
		await page.locator('h1').click();
		await expect.poll(() => notes(page).count()).toBe(0);
		await page.getByRole('button', { name: 'Edit' }).focus();
		await page.keyboard.press('Enter');
		expect(await focused(page)).toBe('Your note at 1:00');
		await page.keyboard.press('Escape');
		await page.goto(served.server.url + list);
		await expect.poll(() => page.locator('.listed-note .note-text').innerHTML()).toBe(html);
		expect(faults).toEqual([]);
	});
});

test('a task in a note shows whether it is done instead of a bullet, and tasks are close together', async () => {
	const { page } = await visit(served.browser, served.server.url, `${talk}#t=60`);
	await page.keyboard.press('w');
	await notes(page).fill('- [ ] *Bake* it\n- [x] Row\n- [y] Sail');
	await page.keyboard.press('Escape');
	const items = drawn(page).locator('li');
	await expect.poll(() => items.allInnerTexts()).toEqual(['☐ Bake it', '☑ Row', '[y] Sail']);
	const [first, second] = [await items.nth(0).boundingBox(), await items.nth(1).boundingBox()];
	expect((second?.y ?? Infinity) - (first?.y ?? 0)).toBeLessThan(32);
	const bullets = await items.evaluateAll((all) => all.map((item) => getComputedStyle(item).listStyleType));
	expect(bullets).toEqual(['none', 'none', 'disc']);
});

test('a note shows its lines as typed, in text, lists and code', async () => {
	const { page } = await visit(served.browser, served.server.url, `${talk}#t=60`);
	await page.keyboard.press('w');
	await notes(page).fill('One\ntwo\n\n- a\n  b\n\n```\nfor boat in boats:\n    row()\n```');
	await page.keyboard.press('Escape');
	const shown = ['One', 'two', '', 'a', 'b', '', 'for boat in boats:', '    row()'].join('\n');
	await expect.poll(() => drawn(page).innerText()).toBe(shown);
	await page.goto(served.server.url + list);
	await expect.poll(() => page.locator('.listed-note .note-text').innerText()).toBe(shown);
});

test('a long line of code in a note scrolls by itself on a phone, and breaks on paper', async () => {
	const { page } = await visit(served.browser, served.server.url, `${talk}#t=60`);
	await page.setViewportSize({ width: 375, height: 700 });
	await page.keyboard.press('w');
	await notes(page).fill(`\`\`\`\n${'row(boat); '.repeat(20)}`);
	await page.keyboard.press('Escape');
	const hidden = (selector: string) =>
		page.locator(selector).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
	for (const at of [`${talk}#t=60`, list]) {
		await page.emulateMedia({ media: 'screen' });
		await page.goto(served.server.url + at);
		await expect.poll(() => hidden('pre')).toBeGreaterThan(0);
		expect(await hidden('html')).toBe(0);
		await page.emulateMedia({ media: 'print' });
		expect([await hidden('pre'), await hidden('html')]).toEqual([0, 0]);
	}
});

test('a note stays as typed if the renderer cannot be loaded', async () => {
	const { page } = await visit(served.browser, served.server.url, `${talk}#t=60`);
	await page.route('**/note-text.js*', (route) => route.abort());
	await page.keyboard.press('w');
	await page.keyboard.type('**Exam!**');
	await page.keyboard.press('Escape');
	expect(await drawn(page).innerText()).toBe('**Exam!**');
});

test('a note of endlessly nested quotations stays as typed, and the page works', async () => {
	const { page, faults } = await visit(served.browser, served.server.url, `${talk}#t=60`);
	const text = `${'>'.repeat(10_000)} x`;
	await page.keyboard.press('w');
	await notes(page).fill(text);
	await page.keyboard.press('Escape');
	expect(await drawn(page).textContent()).toBe(text);
	await page.goto(served.server.url + list);
	await expect.poll(() => page.locator('.listed-note .note-text').textContent()).toBe(text);
	expect(faults).toEqual([]);
});
