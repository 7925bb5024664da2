import { phrases } from '#locale/definitions.ts';
import { language } from '#locale/language.ts';
import { make } from '../../page/make.ts';
import { openView } from '../open-view.ts';
import { placeCard } from './place-card.ts';

/** A position in the window, in CSS pixels. */
export interface PointInWindow {
	readonly x: number;
	readonly y: number;
}

/** A term's definition from the glossary, shown beside a mention of the term. */
export interface DefinitionCard {
	readonly element: HTMLElement;
	/** The mention that it is shown for, if it is open. */
	readonly mark: HTMLAnchorElement | undefined;
	/** @param point position of the pointer in the window; selects the line if the mark wraps onto two */
	show(mark: HTMLAnchorElement, point?: PointInWindow): void;
	hide(): void;
}

/** Makes the page's only card. It is inserted after the mark, so that Tab moves into it, and shown in the top layer. */
export function makeCard(): DefinitionCard {
	const term = make('span', { className: 'definition-term', dir: 'auto' });
	const heard = make('span', { className: 'definition-heard' });
	const text = make('span', { className: 'definition-text', dir: 'auto' });
	const more = make('a', { className: 'definition-more', lang: language }, phrases.whereSaid);
	const element = make('span', { className: 'definition', popover: 'manual', role: 'note' }, term, heard, text, more);
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

/** The element with the definition of a marked term. */
const definitionOf = (mark: HTMLAnchorElement): HTMLElement | null =>
	document.getElementById(mark.getAttribute('aria-describedby') ?? '');

function place(card: HTMLElement, mark: HTMLElement, point?: PointInWindow): void {
	const lines = [...mark.getClientRects()];
	const line = lines.find(({ top, bottom }) => point && point.y >= top && point.y <= bottom) ?? lines[0];
	const words = line ?? mark.getBoundingClientRect();
	const fromRight = getComputedStyle(mark).direction === 'rtl';
	const { left, top } = placeCard(words, card.getBoundingClientRect(), openView(), fromRight);
	// Relative to the page, so that it scrolls along.
	card.style.left = `${left + scrollX}px`;
	card.style.top = `${top + scrollY}px`;
}
