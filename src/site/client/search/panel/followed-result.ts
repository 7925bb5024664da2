import { keepInEntry, readInEntry } from '../../page/kept/history-entry.ts';

/**
 * The result that the reader followed, stored in the page's history entry, so that a reader who comes back finds the
 * list as they left it, however late it is filled.
 */
export interface FollowedResult {
	/** The search, as in an address. */
	readonly search: string;
	/** How many talks were shown. */
	readonly talks: number;
	/** The addresses of the talk and of the followed link, as `href` in the list. */
	readonly talk: string;
	readonly link: string;
	/** Pixels from the top of the window to that link. */
	readonly top: number;
	/** Whether it was followed by keyboard, so that it gets the focus back. */
	readonly byKey: boolean;
}

const key = 'cuemarkFollowed';

/** @returns the result followed from a search, if any */
export function readFollowed(search: string): FollowedResult | undefined {
	const followed = readInEntry(key) as FollowedResult | undefined;
	return followed?.search === search ? followed : undefined;
}

export function keepFollowed(panel: HTMLElement, link: HTMLAnchorElement, search: string): void {
	const followed: FollowedResult = {
		search,
		talks: panel.querySelectorAll('.found').length,
		talk: link.closest('.found')?.querySelector('h2 a')?.getAttribute('href') ?? '',
		link: link.getAttribute('href') ?? '',
		top: link.getBoundingClientRect().top,
		byKey: link.matches(':focus-visible'),
	};
	keepInEntry(key, followed);
}

export const forgetFollowed = (): void => keepInEntry(key, undefined);

/** Scrolls the followed result to where it was, expanding its talk's moments if needed, and restores the focus. */
export function restorePosition(panel: HTMLElement, { talk, link, top, byKey }: FollowedResult): void {
	const find = (address: string): HTMLElement | null => panel.querySelector(`a[href="${CSS.escape(address)}"]`);
	if (!find(link)) find(talk)?.closest('.found')?.querySelector<HTMLElement>('.more-hits')?.click();
	const target = find(link) ?? find(talk);
	if (!target) return;
	if (byKey) target.focus({ preventScroll: true });
	// The list scrolls in the dialog, the window on the search page.
	const list = target.closest('.search-results');
	const scroller = list && getComputedStyle(list).overflowY === 'auto' ? list : window;
	// The window may have become smaller.
	const targetTop = top < innerHeight ? top : innerHeight / 2;
	scroller.scrollBy({ top: target.getBoundingClientRect().top - targetTop, behavior: 'instant' });
}
