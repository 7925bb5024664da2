import type { Page } from 'playwright-core';

export const talk = 'videos/a-ferry-and-a-loaf-onYouTube-1.html';
export const list = 'your-notes.html';

/** The stored notes, as JSON. */
export const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('cuemark-notes'));

/** The name of the focused element. */
export const focused = (page: Page): Promise<string | null | undefined> =>
	page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** The fields of notes being edited. */
export const notes = (page: Page) => page.getByRole('textbox', { name: /^Your note at/ });

/** The text of notes not being edited. */
export const drawn = (page: Page) => page.locator('.margin-note .note-text');

export const edit = (page: Page) => page.getByRole('button', { name: 'Edit' }).last().click();
