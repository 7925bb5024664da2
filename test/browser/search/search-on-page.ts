import type { Page } from 'playwright-core';

/** What a test sees of a search on a page. */
export const search = (page: Page) => ({
	input: page.getByRole('searchbox', { name: 'Search what was said' }),
	dialog: page.getByRole('dialog', { name: 'Search' }),
	status: page.locator('[data-search-status]:visible'),
	hits: page.locator('.hit'),
	firstHit: page.locator('.moment-link').first(),
});

/** Opens the search over a page, and has it search for some words. */
export async function searchFor(page: Page, words: string): Promise<void> {
	// Before its scripts have run, a page knows no keys.
	await page.waitForLoadState();
	await page.keyboard.press('/');
	await search(page).dialog.waitFor();
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(words);
}

/** The class, or the tag, of what has the focus. */
export const focused = (page: Page): Promise<string> =>
	page.evaluate(() => document.activeElement?.className ?? document.activeElement?.tagName ?? '');
