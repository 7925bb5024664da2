import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** A page, and what went wrong on it: messages on the console, uncaught errors, dialogs, requests to other hosts. */
export interface Visit {
	readonly page: Page;
	readonly faults: string[];
}

/**
 * Opens a page that is watched until the test ends.
 *
 * @param home address of the site; requests to anything else are faults
 * @param kept what the browser has kept of earlier visits, by its key in localStorage
 */
export async function visit(
	browser: Browser,
	home: string,
	path: string,
	kept: Readonly<Record<string, string>> = {},
): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 850 } });
	await context.addInitScript((before) => {
		for (const [key, value] of Object.entries(before)) {
			if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
		}
	}, kept);
	const page = await context.newPage();
	onTestFinished(() => context.close());
	const faults: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
	page.on('dialog', (dialog) => {
		faults.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('requestfailed', (request) => {
		// Who leaves a page stops what it still loads.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
	});
	page.on('request', (request) => {
		if (!request.url().startsWith(home) && !request.url().startsWith('data:'))
			faults.push(`elsewhere: ${request.url()}`);
	});
	await page.goto(home + path);
	return { page, faults };
}
