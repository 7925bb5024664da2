/**
 * The reader's choices of how pages look, by the name of each setting. An inline script (layouts/inline-scripts.ts)
 * reads them before first paint.
 *
 * On disk they are in cookies too. There, Firefox gives each page its own storage, but all pages the same cookies, so
 * that a page opened for the first time, or right after the choice, has it from the start. Other browsers store no
 * cookies for such pages.
 */
import { readStored, store } from './storage.ts';

/** Seconds that a cookie lasts: the maximum that browsers allow. */
const LASTS = 400 * 24 * 60 * 60;

const isOnDisk = location.protocol === 'file:';

export const choiceKey = (name: string): string => `cuemark-${name}`;

/** @returns `null` if the reader has not chosen */
export function readChoice(name: string): string | null {
	const cookie = isOnDisk ? new RegExp(`(?:^|; )${choiceKey(name)}=([^;]*)`).exec(document.cookie) : undefined;
	const kept = cookie?.[1] ?? readStored(choiceKey(name));
	// The choice was removed, though the page's own storage may still have it.
	return kept === '' ? null : kept;
}

/** Stores a choice; `null` removes it. */
export function keepChoice(name: string, value: string | null): void {
	if (isOnDisk) document.cookie = `${choiceKey(name)}=${value ?? ''}; max-age=${LASTS}; path=/; samesite=strict`;
	store(choiceKey(name), value);
}
