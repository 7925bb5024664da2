import { make } from '../page/make.ts';
import { placeBeside } from './place-beside.ts';
import { openView } from './scroll.ts';

/** What the glossary says of a term, shown beside a place that says it. */
export interface DefinitionCard {
	readonly element: HTMLElement;
	/** The mark that it is shown for; none where it is put away. */
	readonly mark: HTMLAnchorElement | undefined;
	/** @param point in the window, where something points at the mark: of words on two lines, at one of them */
	show(mark: HTMLAnchorElement, point?: { readonly x: number; readonly y: number }): void;
	hide(): void;
}

/** The one card of a page. It comes behind the mark that it is shown for, so that Tab leads into it, and lies upon all else. */
export function makeCard(): DefinitionCard {
	const element = make('span', { className: 'definition' });
	element.popover = 'manual';
	element.role = 'note';
	const term = make('span', { className: 'definition-term' });
	const heard = make('span', { className: 'definition-heard' });
	const text = make('span', { className: 'definition-text' });
	const more = make('a', { className: 'definition-more' });
	more.textContent = 'Where it is said';
	more.lang = 'en';
	element.append(term, heard, text, more);
	let mark: HTMLAnchorElement | undefined;

	const hide = (): void => {
		mark = undefined;
		element.remove();
	};
	return {
		element,
		get mark() {
			return mark;
		},
		show(shown, point) {
			const definition = definitionOf(shown);
			if (!definition || mark === shown) return;
			mark = shown;
			term.textContent = definition.dataset.term ?? '';
			text.textContent = definition.textContent.trim();
			text.dir = term.dir = 'auto';
			element.lang = definition.closest<HTMLElement>('[lang]')?.lang ?? '';
			element.ariaLabel = term.textContent;
			heard.textContent = shown.querySelector('.heard')?.textContent.replace(/^ \((.*)\)$/s, '$1') ?? '';
			heard.hidden = heard.textContent === '';
			more.href = shown.href;
			shown.after(element);
			element.showPopover();
			place(element, shown, point);
		},
		hide,
	};
}

/** The element that has the definition of a marked term. */
const definitionOf = (mark: HTMLAnchorElement): HTMLElement | null =>
	document.getElementById(mark.getAttribute('aria-describedby') ?? '');

function place(card: HTMLElement, mark: HTMLElement, point?: { readonly x: number; readonly y: number }): void {
	const lines = [...mark.getClientRects()];
	const line = lines.find(({ top, bottom }) => point && point.y >= top && point.y <= bottom) ?? lines[0];
	const { from, to } = openView();
	const view = { left: 0, right: document.documentElement.clientWidth, top: from, bottom: to };
	const fromRight = getComputedStyle(mark).direction === 'rtl';
	const { left, top } = placeBeside(
		line ?? mark.getBoundingClientRect(),
		card.getBoundingClientRect(),
		view,
		fromRight,
	);
	// Of the page, not of the window: it goes along when the reader scrolls.
	card.style.left = `${left + scrollX}px`;
	card.style.top = `${top + scrollY}px`;
}
