import { announcer } from '../../page/announcer.ts';

/** The elements of a search panel: see components/search/search-panel.astro. */
export interface PanelView {
	readonly element: HTMLElement;
	readonly input: HTMLInputElement;
	/** The talks that were found. */
	readonly list: HTMLElement;
	/** Terms and margin notes that match. */
	readonly termsAndNotes: HTMLElement;
	/** Recent searches, shown while the query is empty. */
	readonly recent: HTMLElement;
	readonly status: HTMLElement;
	/** Announces a text to screen readers. */
	readonly announce: (text: string) => void;
	readonly retry: HTMLButtonElement | null;
	readonly widen: HTMLButtonElement | null;
}

/** The kind of message in the status line: nothing found, search failed, results incomplete, or any other. */
export type StatusKind = 'nothing' | 'failed' | 'partly' | '';

/** @returns `undefined` if one is missing */
export function panelView(element: HTMLElement): PanelView | undefined {
	const input = element.querySelector<HTMLInputElement>('input[type=search]');
	const list = element.querySelector<HTMLElement>('[data-search-results]');
	const termsAndNotes = element.querySelector<HTMLElement>('[data-search-besides]');
	const recent = element.querySelector<HTMLElement>('[data-recent]');
	const status = element.querySelector<HTMLElement>('[data-search-status]');
	const announced = element.querySelector<HTMLElement>('[data-search-announced]');
	if (!input || !list || !termsAndNotes || !recent || !status || !announced) return undefined;
	return {
		element,
		input,
		list,
		termsAndNotes,
		recent,
		status,
		announce: announcer(announced),
		retry: element.querySelector('[data-search-retry]'),
		widen: element.querySelector('[data-search-widen]'),
	};
}

/**
 * @param hasFilters whether a search that finds nothing can be widened
 * @param announced defaults to the text
 */
export function showStatus(
	{ status, announce, retry, widen }: PanelView,
	text: string,
	kind: StatusKind = '',
	hasFilters = false,
	announced = text,
): void {
	status.textContent = text;
	announce(announced);
	status.dataset.kind = kind;
	if (retry) retry.hidden = kind !== 'failed' && kind !== 'partly';
	if (widen) widen.hidden = kind !== 'nothing' || !hasFilters;
}

export function showBusy({ element }: PanelView, isBusy: boolean): void {
	element.toggleAttribute('data-busy', isBusy);
}

export function clearResults({ list, termsAndNotes }: PanelView): void {
	list.replaceChildren();
	termsAndNotes.replaceChildren();
}

/** The first talk's first moment; otherwise the first term or note. */
export const firstResult = ({ list, termsAndNotes }: PanelView): HTMLElement | null =>
	list.querySelector<HTMLElement>('a[data-hit]') ?? termsAndNotes.querySelector('a');
