import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';

/** The browser of all test files that run in this process: there while tests run, not yet while they are told. */
export let browser: Browser;

let started: Browser | undefined;

/** Provides the browser while the tests of a file run, and closes its pages after them. It ends with the process. */
export function useBrowser(): void {
	beforeAll(async () => {
		if (!started?.isConnected()) started = await launchBrowser();
		browser = started;
	});
	afterAll(() => Promise.all(browser.contexts().map((context) => context.close())));
}
