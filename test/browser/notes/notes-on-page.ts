import type { Page } from 'playwright-core';

export const talk = 'videos/a-ferry-and-a-loaf-onYouTube-1.html';
export const list = 'your-notes.html';

/** The notes that the browser keeps, as they are kept. */
export const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('cuemark-notes'));

/** The name of what has the focus. */
export const focused = (page: Page): Promise<string | null | undefined> =>
	page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** The fields of notes that are being written. */
export const notes = (page: Page) => page.getByRole('textbox', { name: /^Your note at/ });

/** The words of notes that are not being written. */
export const drawn = (page: Page) => page.locator('.margin-note .note-text');

export const edit = (page: Page) => page.getByRole('button', { name: 'Edit' }).last().click();
