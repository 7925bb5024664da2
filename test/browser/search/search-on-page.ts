import type { Page } from 'playwright-core';

/** The elements of a search that tests look at. */
export const search = (page: Page) => ({
	input: page.getByRole('searchbox', { name: 'Search what was said' }),
	dialog: page.getByRole('dialog', { name: 'Search' }),
	status: page.locator('[data-search-status]:visible'),
	hits: page.locator('.hit'),
	firstHit: page.locator('.moment-link').first(),
});

/** Opens the search dialog on a page and searches for some words. */
export async function searchFor(page: Page, words: string): Promise<void> {
	// Shortcuts work once the page's scripts have run.
	await page.waitForLoadState();
	await page.keyboard.press('/');
	await search(page).dialog.waitFor();
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(words);
}

/** The class or tag of the focused element. */
export const focused = (page: Page): Promise<string> =>
	page.evaluate(() => document.activeElement?.className ?? document.activeElement?.tagName ?? '');
