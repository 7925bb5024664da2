import { keepInEntry, readInEntry } from './kept/history-entry.ts';
import { navigationType } from './navigation.ts';
import { linkFollowed } from './plain-click.ts';

const key = 'cuemarkFocus';

/** A link of the page: its address as written, and its index among those with the same one. */
interface LinkPlace {
	readonly href: string;
	readonly place: number;
}

/**
 * Restores the focus to a link that was followed by keyboard when the reader comes back. Browsers do so only for pages
 * in the back/forward cache, which never holds pages opened from disk.
 */
export function startKeepingFocus(): void {
	document.addEventListener('click', (event) => {
		const link = linkFollowed(event);
		if (!link) return;
		const href = link.getAttribute('href') ?? '';
		const followed: LinkPlace = { href, place: linksTo(href).indexOf(link) };
		keepInEntry(key, link.matches(':focus-visible') ? followed : undefined);
	});
	const followed = readInEntry(key) as LinkPlace | undefined;
	if (!followed || navigationType() !== 'back_forward') return;
	// Scripts add links, and may have put the focus elsewhere.
	addEventListener('load', () => {
		if (document.activeElement === document.body)
			linksTo(followed.href)[followed.place]?.focus({ preventScroll: true });
	});
}

const linksTo = (href: string): HTMLAnchorElement[] => [
	...document.querySelectorAll<HTMLAnchorElement>(`a[href="${CSS.escape(href)}"]`),
];
