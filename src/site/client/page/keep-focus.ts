import { keepInEntry, readInEntry } from './kept/history-entry.ts';
import { navigationType } from './navigation.ts';
import { isPlainClick } from './plain-click.ts';

const key = 'cuemarkFocus';

/** A link of the page: its address as written, and its place among those with the same one. */
interface LinkPlace {
	readonly href: string;
	readonly place: number;
}

/**
 * Has a reader who followed a link by keyboard find the focus on it when they come back. Browsers do this by themselves where
 * they keep the page as it was, which they never do with pages opened from disk.
 */
export function startKeepingFocus(): void {
	document.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		if (!link || link.target === '_blank' || !isPlainClick(event)) return;
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
