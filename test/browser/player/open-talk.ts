import type { Browser, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { standInForYouTube, type YouTube } from '../fixtures/youtube.ts';

export const onYouTube = 'videos/a-ferry-and-a-loaf-onYouTube-1.html';
export const recorded = 'videos/another-ferry-and-a-loaf-recorded-01.html';

export interface Seen {
	readonly page: Page;
	readonly youtube: YouTube;
	/** Requests to other hosts, except those that the YouTube stand-in answered. */
	readonly elsewhere: string[];
	/** Messages on the console, and uncaught errors. */
	readonly faults: string[];
}

export interface Look {
	readonly width?: number;
	readonly height?: number;
	/** The error code that YouTube reports. */
	readonly error?: number;
}

/** Opens a page of a site, with a stand-in for YouTube; closes it when the test ends. */
export async function openTalk(
	browser: Browser,
	home: string,
	path: string,
	{ width = 1400, height = 800, error }: Look = {},
): Promise<Seen> {
	const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
	onTestFinished(() => context.close());
	const youtube = await standInForYouTube(context, error);
	const page = await context.newPage();
	const elsewhere: string[] = [];
	const faults: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(home)) elsewhere.push(request.url());
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(message.text());
	});
	page.on('pageerror', (error) => faults.push(error.message));
	await page.goto(home + path);
	return { page, youtube, elsewhere, faults };
}

export const opener = (page: Page): Locator => page.getByRole('button', { name: 'Play the talk' });
/** The button that pauses the player. There is none until the page knows that it plays. */
export const pause = (page: Page): Locator => page.getByRole('button', { name: 'Pause' });
export const time = (page: Page, clock: string): Locator =>
	page.locator(':is(.moment, .within) > .at', { hasText: new RegExp(`^${clock}$`) });
export const lit = (page: Page): Locator => page.locator('.playing').first();
/** The current second of the stand-in for YouTube's player. */
export const second = async (page: Page): Promise<number> =>
	Number(await page.frameLocator('.player iframe').locator('body').getAttribute('data-second'));
export const state = (page: Page): Promise<string | null> =>
	page.frameLocator('.player iframe').locator('body').getAttribute('data-state');
export const shownTime = (page: Page): Promise<string | null> => page.locator('.player-time').textContent();

export async function litMoment(page: Page): Promise<string | null> {
	return lit(page).evaluate((element) => element.closest('[id^="t="]')?.id ?? null);
}

export async function isInView(element: Locator): Promise<boolean> {
	return element.evaluate((part) => {
		const { top, bottom } = part.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});
}
