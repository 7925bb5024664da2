import { pathToFileURL } from 'node:url';
import type { Locator } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { serveSite } from '../serve-site.ts';
import {
	isInView,
	lit,
	litMoment,
	type Look,
	onYouTube,
	opener,
	openTalk,
	pause,
	second,
	state,
	time,
} from './open-talk.ts';

const served = serveSite('playerSite', '/some/sub/path/');

const open = (path: string, look?: Look) => openTalk(served.browser, served.server.url, path, look);

describe('a talk on YouTube', () => {
	test('loads nothing from another host until the reader presses play', async () => {
		const { page, elsewhere, youtube, faults } = await open(`${onYouTube}?t=130`);
		await page.mouse.wheel(0, 2000);
		await page.keyboard.press('.');
		await page.waitForLoadState('networkidle');
		expect(elsewhere).toEqual([]);
		await page.evaluate(() => scrollTo(0, 0));
		await opener(page).click();
		await expect.poll(() => youtube.loads.length).toBe(1);
		expect(new Set(elsewhere.map((address) => new URL(address).host))).toEqual(new Set(['www.youtube-nocookie.com']));
		expect(faults).toEqual([]);
	});

	test('plays in the privacy-enhanced frame, with the Referer that YouTube requires', async () => {
		const { page, youtube } = await open(onYouTube);
		await opener(page).click();
		await expect.poll(() => youtube.loads.length).toBe(1);
		const [load] = youtube.loads;
		expect(load?.address.pathname).toBe('/embed/onYouTube-1');
		expect(load?.referer).toBe(`${new URL(served.server.url).origin}/`);
		expect(await page.locator('.player iframe').getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin');
		await expect.poll(() => state(page)).toBe('1');
	});

	test('keeps its controls within any window', async () => {
		const { page } = await open(onYouTube);
		await opener(page).click();
		await page.getByRole('button', { name: 'Close player' }).waitFor();
		for (const width of [320, 375, 800, 1100, 1280, 1440, 1920]) {
			await page.setViewportSize({ width, height: 800 });
			const edges = await page.evaluate(() => ({
				page: document.documentElement.scrollWidth,
				stage: document.querySelector('.player-stage')?.getBoundingClientRect().right ?? 0,
				last: Math.max(
					...[...document.querySelectorAll('.player-controls > *')].map((part) => part.getBoundingClientRect().right),
				),
			}));
			expect(edges.page, `at ${width} px`).toBeLessThanOrEqual(width);
			expect(edges.last, `at ${width} px`).toBeLessThanOrEqual(edges.stage);
		}
	});

	test('keeps its controls free of messages on a phone', async () => {
		const { page } = await open(onYouTube, { width: 375 });
		await time(page, '1:00').click();
		await expect.poll(() => litMoment(page)).toBe('t=60');
		await page.keyboard.press('h');
		const message = await page.locator('.toast').boundingBox();
		const controls = await page.locator('.player-stage').boundingBox();
		expect((message?.y ?? Infinity) + (message?.height ?? 0)).toBeLessThan(controls?.y ?? 0);
	});

	test.each([375, 1280])('shows errors in front of the frame, and can be closed, at %i px', async (width) => {
		const { page } = await open(onYouTube, { width, error: 150 });
		await opener(page).click();
		// Playwright only clicks what nothing covers.
		await page.getByRole('link', { name: /^Open on YouTube at/ }).click({ trial: true });
		await page.getByRole('button', { name: 'Close player' }).click();
		expect(await page.locator('.player-stage').count()).toBe(0);
	});

	test('removes the timeout message once YouTube answers', async () => {
		const { page } = await open('index.html');
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'onLine', { get: () => false });
			addEventListener('DOMContentLoaded', () => {
				new MutationObserver((records) => {
					const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
					if (added.some((node) => node instanceof Element && node.matches('.player-failure')))
						document.documentElement.dataset.failed = '';
				}).observe(document.body, { childList: true, subtree: true });
			});
		});
		await page.goto(served.server.url + onYouTube);
		await opener(page).click();
		await expect.poll(() => state(page)).toBe('1');
		await expect.poll(() => page.locator('html').getAttribute('data-failed')).toBe('');
		await expect.poll(() => page.locator('.player-failure').count()).toBe(0);
	});

	test.each([`#t=130`, '?t=130', '?t=2m10s#t=2:10'])('is cued to the second in %s', async (address) => {
		const { page, youtube } = await open(onYouTube + address);
		await opener(page).click();
		await expect.poll(() => youtube.loads[0]?.address.searchParams.get('start')).toBe('130');
		await expect.poll(() => litMoment(page)).toBe('t=120');
	});

	test('plays from a pressed time, and then seeks', async () => {
		const { page, youtube } = await open(onYouTube);
		await time(page, '4:00').click();
		await expect.poll(() => second(page)).toBeGreaterThanOrEqual(240);
		await time(page, '5:00').click();
		await expect.poll(() => second(page)).toBeGreaterThanOrEqual(300);
		await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'A cake' }).click();
		await expect.poll(() => second(page)).toBeGreaterThanOrEqual(360);
		expect(youtube.loads).toHaveLength(1);
		expect(youtube.opened).toEqual([]);
		expect(await litMoment(page)).toBe('t=360');
	});

	test('plays after failed loading once it can, and then times only seek', async () => {
		const { page, youtube } = await open(onYouTube);
		await page.route('**/player.js*', (route) => route.abort());
		await opener(page).click();
		await page.locator('.player.failed').waitFor();
		await page.unroute('**/player.js*');
		await page.keyboard.press('k');
		await expect.poll(() => state(page)).toBe('1');
		await time(page, '1:00').click();
		await expect.poll(() => second(page)).toBe(60);
		expect(youtube.opened).toEqual([]);
	});

	test('does not scroll when a phone’s bar appears or disappears while the playing moment stays in view', async () => {
		const { page } = await open(onYouTube, { width: 375, height: 700 });
		await time(page, '1:00').click();
		await expect.poll(() => litMoment(page)).toBe('t=60');
		await page.mouse.move(150, 300);
		await page.mouse.wheel(0, 60);
		await page.waitForTimeout(200);
		const before = await page.evaluate(() => scrollY);
		await page.setViewportSize({ width: 375, height: 760 });
		await page.waitForTimeout(200);
		expect(await page.evaluate(() => scrollY)).toBe(before);
		expect(await page.getByRole('button', { name: /^Back to/ }).isVisible()).toBe(false);
	});

	test('does not return the focus to a hit after the reader has moved on', async () => {
		const { page } = await open(`${onYouTube}?q=yeast`);
		await opener(page).click();
		await pause(page).waitFor();
		await page.keyboard.press('k');
		await expect.poll(() => state(page)).toBe('2');
		await page.keyboard.press('n');
		await page.locator('.current').first().waitFor();
		const focused = () => page.evaluate(() => document.activeElement?.closest('[id^="t="]')?.id);
		const hit = await page.locator('.current').first().getAttribute('id');
		await page.keyboard.press('.');
		// The player may still be on its way to the hit.
		await expect.poll(async () => (await focused()) === `t=${await second(page)}`).toBe(true);
		expect(await focused()).not.toBe(hit);
	});

	test('stays paused when keys and contents lead elsewhere, and plays on from there', async () => {
		const { page } = await open(`${onYouTube}#t=60`);
		await page.keyboard.press('k');
		await pause(page).waitFor();
		await page.keyboard.press('k');
		await expect.poll(() => state(page)).toBe('2');
		await page.keyboard.press(']');
		const start = Number(/\d+/.exec(new URL(page.url()).hash)?.[0]);
		expect(start).toBeGreaterThan(60);
		await expect.poll(() => second(page)).toBe(start);
		expect(await isInView(page.locator(`[id="t=${start}"]`))).toBe(true);
		await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'A cake' }).click();
		await expect.poll(() => second(page)).toBe(360);
		expect(await isInView(page.locator('[id="t=360"]'))).toBe(true);
		expect(await state(page)).toBe('2');
		await page.keyboard.press('k');
		await expect.poll(() => state(page)).toBe('1');
		await expect.poll(() => litMoment(page)).toBe('t=360');
	});

	test('is followed from where the contents lead while it is paused', async () => {
		const { page } = await open(`${onYouTube}#t=60`, { height: 500 });
		await page.keyboard.press('k');
		await pause(page).waitFor();
		await page.keyboard.press('k');
		await expect.poll(() => state(page)).toBe('2');
		await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'A cake' }).click();
		await expect.poll(() => litMoment(page)).toBe('t=360');
		expect(await page.getByRole('button', { name: /^Back to/ }).isVisible()).toBe(false);
		await page.keyboard.press('k');
		await page.keyboard.press('l');
		await page.keyboard.press('l');
		await page.keyboard.press('l');
		await page.keyboard.press('l');
		await expect.poll(() => litMoment(page)).toBe('t=400');
		await expect.poll(() => isInView(lit(page))).toBe(true);
	});

	test('plays from a pressed time if it was paused', async () => {
		const { page } = await open(`${onYouTube}#t=60`);
		await page.keyboard.press('k');
		await pause(page).waitFor();
		await page.keyboard.press('k');
		await expect.poll(() => state(page)).toBe('2');
		await time(page, '4:00').click();
		await expect.poll(() => state(page)).toBe('1');
		await expect.poll(() => second(page)).toBeGreaterThanOrEqual(240);
	});

	test('plays where the reader continues if it is open, and focuses that moment', async () => {
		const { page } = await open(onYouTube);
		await page.evaluate(
			(talk) => {
				const kept = { [talk]: { second: 240, duration: 480, at: 1 } };
				localStorage.setItem('cuemark-progress', JSON.stringify(kept));
			},
			/[^/]+(?=\.html)/.exec(onYouTube)?.[0] ?? '',
		);
		await page.reload();
		await opener(page).click();
		await expect.poll(() => state(page)).toBe('1');
		await page.getByRole('button', { name: 'Continue at 4:00' }).press('Enter');
		await expect.poll(() => second(page)).toBeGreaterThanOrEqual(240);
		expect(await page.evaluate(() => document.activeElement?.closest('.moment')?.id)).toBe('t=240');
	});

	test('leaves Ctrl-clicks on times to the browser', async () => {
		const { page, youtube } = await open(onYouTube);
		const opened = page.context().waitForEvent('page');
		await time(page, '4:00').click({ modifiers: ['ControlOrMeta'] });
		await opened;
		expect(youtube.loads).toEqual([]);
		expect(await page.locator('.player.open').count()).toBe(0);
	});

	test('highlights the playing moment and follows it', async () => {
		const { page } = await open(`${onYouTube}#t=57`);
		await page.keyboard.press('k');
		await expect.poll(() => litMoment(page)).toBe('t=40');
		await expect.poll(() => litMoment(page), { timeout: 8000 }).toBe('t=60');
		expect(await page.locator('.playing').count()).toBeGreaterThan(0);
		expect(await isInView(lit(page))).toBe(true);
	});

	test('stops following a reader who scrolls away, and returns by button and by key', async () => {
		const { page } = await open(`${onYouTube}#t=120`, { height: 500 });
		await page.keyboard.press('k');
		await expect.poll(() => litMoment(page)).toBe('t=120');
		const back = page.getByRole('button', { name: 'Back to 2:00' });
		expect(await back.isVisible()).toBe(false);
		await page.mouse.move(500, 300);
		await page.mouse.wheel(0, 3000);
		await back.waitFor();
		const top = await page.evaluate(() => scrollY);
		await page.keyboard.press('l');
		await page.keyboard.press('l');
		await expect.poll(() => litMoment(page)).toBe('t=140');
		expect(await page.evaluate(() => scrollY)).toBe(top);
		await page.getByRole('button', { name: 'Back to 2:20' }).click();
		expect(await isInView(lit(page))).toBe(true);
		await page.mouse.wheel(0, 3000);
		await page.getByRole('button', { name: 'Back to 2:20' }).waitFor();
		await page.keyboard.press('b');
		expect(await isInView(lit(page))).toBe(true);
		expect(await page.getByRole('button', { name: 'Back to 2:20' }).isVisible()).toBe(false);
	});

	test('follows keys and the player’s own state', async () => {
		const { page } = await open(`${onYouTube}#t=120`);
		await page.keyboard.press('k');
		const frame = page.frameLocator('.player iframe');
		await expect.poll(() => state(page)).toBe('1');
		await page.keyboard.press('Space');
		await expect.poll(() => state(page)).toBe('2');
		const at = await second(page);
		for (const [key, by] of [
			['j', -10],
			['l', 10],
			['ArrowLeft', -5],
			['ArrowRight', 5],
		] as const) {
			const before = await second(page);
			await page.keyboard.press(key);
			await expect.poll(() => second(page)).toBeCloseTo(before + by, 0);
		}
		expect(await second(page)).toBeCloseTo(at, 0);
		await page.keyboard.press('>');
		await expect.poll(() => frame.locator('body').getAttribute('data-rate')).toBe('1.25');
		await page.keyboard.press('<');
		await page.keyboard.press('<');
		await expect.poll(() => frame.locator('body').getAttribute('data-rate')).toBe('0.75');
		expect(await page.getByRole('combobox', { name: 'Speed' }).inputValue()).toBe('0.75');
		await page.keyboard.press('c');
		await expect.poll(() => frame.locator('body').getAttribute('data-captions')).toBe('true');
		await page.keyboard.press('k');
		await pause(page).waitFor();
		await frame.getByRole('button', { name: 'Pause' }).click();
		await page.getByRole('button', { name: 'Play (K)' }).waitFor();
	});

	test('goes to the next and the previous moment and section by key', async () => {
		const { page } = await open(`${onYouTube}#t=120`);
		await page.keyboard.press('k');
		await expect.poll(() => litMoment(page)).toBe('t=120');
		await page.keyboard.press('.');
		await expect.poll(() => litMoment(page)).toBe('t=140');
		await page.keyboard.press(',');
		await expect.poll(() => litMoment(page)).toBe('t=120');
		await page.keyboard.press(']');
		await expect.poll(() => litMoment(page)).toBe('t=240');
		await page.keyboard.press(']');
		await expect.poll(() => litMoment(page)).toBe('t=360');
		await page.keyboard.press('[');
		await expect.poll(() => litMoment(page)).toBe('t=240');
	});

	test('is closed by button and key, and opens again at the next time pressed', async () => {
		const { page, youtube } = await open(onYouTube);
		await opener(page).click();
		await page.getByRole('button', { name: 'Close player' }).click();
		expect(await page.locator('iframe').count()).toBe(0);
		expect(await page.locator('.playing').count()).toBe(0);
		await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('player-open');
		await time(page, '4:00').click();
		await expect.poll(() => youtube.loads.length).toBe(2);
		await page.keyboard.press('x');
		expect(await page.locator('iframe').count()).toBe(0);
		// Who reads on by key goes on from there.
		expect(await time(page, '4:00').evaluate((link) => link === document.activeElement)).toBe(true);
	});

	test('stays in view in the margin of a wide screen', async () => {
		const { page } = await open(onYouTube);
		await opener(page).click();
		await page.mouse.move(500, 300);
		await page.mouse.wheel(0, 2500);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
		const box = await page.locator('.player iframe').boundingBox();
		const text = await page.locator('.notes').boundingBox();
		expect(box?.y).toBeGreaterThan(0);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(800);
		expect(box?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
	});

	test('is at the bottom edge of a phone, and does not move the text', async () => {
		const { page } = await open(onYouTube, { width: 375, height: 700 });
		const moment = page.locator('[id="t=120"]');
		const top = (): Promise<number> => moment.evaluate((element) => element.getBoundingClientRect().top + scrollY);
		const before = await top();
		await opener(page).click();
		await page.locator('.player iframe').waitFor();
		const stage = await page.locator('.player-stage').boundingBox();
		expect(Math.round((stage?.y ?? 0) + (stage?.height ?? 0))).toBe(700);
		expect(stage?.height).toBeLessThan(130);
		expect(await top()).toBe(before);
		for (const button of await page.locator('.player-controls > *').all()) {
			const box = await button.boundingBox();
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(375);
		}
		await page.setViewportSize({ width: 320, height: 600 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await page.getByRole('button', { name: 'Close player' }).click();
		expect(await page.locator('.player-stage').count()).toBe(0);
	});

	test.each([
		[375, 700],
		[740, 360],
		[768, 1024],
		[1000, 700],
	])(
		'is docked across a window of %i by %i pixels: it covers no part of a line, and neither controls nor what has the focus are covered',
		async (width, height) => {
			const { page } = await open(onYouTube, { width, height });
			await time(page, '1:00').click();
			await expect.poll(() => litMoment(page)).toBe('t=60');
			const stage = await page.locator('.player-stage').boundingBox();
			expect([stage?.x, stage?.width, Math.round((stage?.y ?? 0) + (stage?.height ?? 0))]).toEqual([0, width, height]);
			await page.mouse.move(width / 2, 150);
			await page.mouse.wheel(0, 1500);
			const bottomOf = (element: Locator): Promise<number> =>
				element.evaluate((part) => part.getBoundingClientRect().bottom);
			expect(await bottomOf(page.getByRole('button', { name: /^Back to/ }))).toBeLessThan(stage?.y ?? 0);
			const later = time(page, '6:00');
			await later.evaluate((link, end) => {
				scrollBy({ top: link.getBoundingClientRect().bottom - end + 8, behavior: 'instant' });
				link.focus();
			}, height);
			expect(await bottomOf(later)).toBeLessThan(stage?.y ?? 0);
		},
	);

	test.each([
		[150, 'The owner of this video only lets it play on YouTube.'],
		[100, 'YouTube reports that this video was removed or is private.'],
	])('says why YouTube refuses with %i, and links to the video', async (error, reason) => {
		const { page } = await open(`${onYouTube}#t=120`, { error });
		await opener(page).click();
		await page.getByRole('alert').getByText(reason).waitFor();
		expect(
			await page.getByRole('alert').getByRole('link', { name: 'Open on YouTube at 2:00' }).getAttribute('href'),
		).toBe('https://www.youtube.com/watch?v=onYouTube-1&t=120s');
	});

	test.each([1440, 375])('says that it is connecting to YouTube, visibly at %i px, until it answers', async (width) => {
		const { page } = await open(onYouTube, { width });
		let answer = (): void => undefined;
		const asked = new Promise<void>((resolve) => (answer = resolve));
		await page.context().route('https://www.youtube-nocookie.com/**', async (route) => {
			await asked;
			await route.fallback();
		});
		await opener(page).click();
		const waiting = page.getByText('Connecting to YouTube …');
		await waiting.waitFor();
		expect(
			await waiting.evaluate((text) => {
				const { left, top, width, height } = text.getBoundingClientRect();
				return document.elementFromPoint(left + width / 2, top + height / 2) === text;
			}),
		).toBe(true);
		answer();
		await waiting.waitFor({ state: 'detached' });
	});

	test('ignores messages from other frames', async () => {
		const { page } = await open(onYouTube);
		await opener(page).click();
		await expect.poll(() => litMoment(page)).toBe('t=0');
		await page.evaluate(() =>
			postMessage(JSON.stringify({ event: 'infoDelivery', info: { currentTime: 400, playerState: 1 } }), '*'),
		);
		await page.waitForTimeout(300);
		expect(await litMoment(page)).toBe('t=0');
	});

	test('opens youtube.com at the second, in a new tab, from disk', async () => {
		const fromDisk = `${pathToFileURL(inject('playerSite')).href}/`;
		const { page, youtube, elsewhere, faults } = await openTalk(served.browser, fromDisk, `${onYouTube}#t=130`);
		for (const [press, address] of [
			[time(page, '4:00'), 'https://www.youtube.com/watch?v=onYouTube-1&t=240s'],
			[page.getByRole('link', { name: 'Play the talk' }), 'https://www.youtube.com/watch?v=onYouTube-1&t=130s'],
		] as const) {
			const opened = page.context().waitForEvent('page');
			await press.click();
			await (await opened).waitForURL(address);
		}
		const opened = page.context().waitForEvent('page');
		await page.keyboard.press('k');
		await (await opened).waitForURL('https://www.youtube.com/watch?v=onYouTube-1&t=130s');
		expect(youtube.loads).toEqual([]);
		expect(elsewhere).toEqual([]);
		expect(faults).toEqual([]);
	});
});
test('? lists the keys of the player', async () => {
	const { page } = await open(onYouTube);
	await page.keyboard.press('?');
	const list = page.getByRole('dialog', { name: 'Help' });
	await list.waitFor();
	for (const name of [
		'Play or pause',
		'Back 10 seconds',
		'Faster',
		'Captions',
		'Next section',
		'Back to what is playing',
	]) {
		expect(await list.getByText(name, { exact: true }).count()).toBe(1);
	}
});
