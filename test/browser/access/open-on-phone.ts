import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

/**
 * Opens a page from disk in a phone's browser, 640 pixels high, until the test ends.
 *
 * @param width pixels
 * @param prepare runs in the page before its own scripts
 */
export async function openOnPhone(
	browser: Browser,
	width: number,
	site: 'manySite' | 'sampleSite' | 'tonguesSite',
	talk: string,
	prepare: () => void = () => {},
): Promise<Page> {
	const context = await browser.newContext({ viewport: { width, height: 640 }, hasTouch: true, isMobile: true });
	onTestFinished(() => context.close());
	await context.addInitScript(prepare);
	const page = await context.newPage();
	await page.goto(`${pathToFileURL(inject(site)).href}/${talk}`);
	return page;
}
