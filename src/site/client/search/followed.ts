/**
 * The result that the reader followed, kept with the page's place in the browser's history: whoever comes back finds the
 * list where they left it, however late it is filled.
 */
export interface Followed {
	/** The search, as an address has it. */
	readonly search: string;
	/** How many talks were shown. */
	readonly talks: number;
	/** The talk that it was of, and what was followed: addresses as the list has them. */
	readonly talk: string;
	readonly link: string;
	/** Whether it was followed by keyboard: then the focus was there. */
	readonly byKey: boolean;
}

const key = 'cuemarkFollowed';

const kept = (): Record<string, unknown> => (history.state ?? {}) as Record<string, unknown>;

/** @returns what was followed from the results of a search */
export function readFollowed(search: string): Followed | undefined {
	const followed = kept()[key] as Followed | undefined;
	return followed?.search === search ? followed : undefined;
}

export function keepFollowed(panel: HTMLElement, link: HTMLAnchorElement, search: string): void {
	const followed: Followed = {
		search,
		talks: panel.querySelectorAll('.found').length,
		talk: link.closest('.found')?.querySelector('h2 a')?.getAttribute('href') ?? '',
		link: link.getAttribute('href') ?? '',
		byKey: link.matches(':focus-visible'),
	};
	history.replaceState({ ...kept(), [key]: followed }, '');
}

export function forgetFollowed(): void {
	const { [key]: _, ...rest } = kept();
	history.replaceState(rest, '');
}

/** Shows the result that was followed, among the moments that are folded away too, with the focus where it had it. */
export function bringBack(panel: HTMLElement, { talk, link, byKey }: Followed): void {
	const find = (address: string): HTMLElement | null => panel.querySelector(`a[href="${CSS.escape(address)}"]`);
	if (!find(link)) find(talk)?.closest('.found')?.querySelector<HTMLElement>('.more-hits')?.click();
	const there = find(link) ?? find(talk);
	if (byKey) there?.focus({ preventScroll: true });
	there?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
