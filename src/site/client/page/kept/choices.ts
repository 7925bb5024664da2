/**
 * How the reader has pages look, by the name of each setting. An inline script (layouts/inline-scripts.ts) reads it before the page
 * is first drawn.
 *
 * Of pages on disk it is in cookies, too. There, Firefox gives each page a storage of its own, but all pages the same cookies: a page
 * that is opened for the first time, or right after the choice, has it from the start. Other browsers keep no cookies for such pages.
 */
import { recall, remember } from './remember.ts';

/** Seconds that a cookie lasts: as long as any browser lets it. */
const LASTS = 400 * 24 * 60 * 60;

const isOnDisk = location.protocol === 'file:';

export const choiceKey = (name: string): string => `cuemark-${name}`;

/** @returns `null` where the reader has not chosen */
export function readChoice(name: string): string | null {
	const cookie = isOnDisk ? new RegExp(`(?:^|; )${choiceKey(name)}=([^;]*)`).exec(document.cookie) : undefined;
	const kept = cookie?.[1] ?? recall(choiceKey(name));
	// A choice that was taken back; the page's own storage may still hold it.
	return kept === '' ? null : kept;
}

/** Stores a choice; `null` takes it back. */
export function keepChoice(name: string, value: string | null): void {
	if (isOnDisk) document.cookie = `${choiceKey(name)}=${value ?? ''}; max-age=${LASTS}; path=/; samesite=strict`;
	remember(choiceKey(name), value);
}
