import type { Locator, Page } from 'playwright-core';

export const talk = 'videos/a-ferry-and-a-loaf-onYouTube-1.html';
export const next = 'videos/another-ferry-and-a-loaf-recorded-01.html';

/** The id of the current moment. */
export const currentMoment = (page: Page): Promise<string | undefined> =>
	page.locator('.current').evaluateAll((all) => all[0]?.closest('[id^="t="]')?.id);

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

export async function isInView(element: Locator): Promise<boolean> {
	return element.evaluate((part) => {
		const { top, bottom } = part.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});
}
