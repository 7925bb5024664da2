import { phrases } from '#locale/talk.ts';
import { registerKeys } from '../../page/keys/keys.ts';
import { makeCard } from './definition-card.ts';
import { isPlainClick } from '../../page/plain-click.ts';
import { isTap } from '../../page/pointer.ts';

/** Milliseconds for which a pointer rests on a term before its definition opens, and stays off it before it closes. */
const REST = 100;
const LEAVE = 250;

/**
 * Shows the glossary's definition of a marked term on hover, on keyboard focus and on tap (which then does not follow
 * the link). It stays open while it has the pointer or the focus, and closes on Escape or a press elsewhere. Screen
 * readers get the definition from the mark's `aria-describedby`.
 */
export function startDefinitions(): void {
	const notes = document.querySelector<HTMLElement>('.notes');
	if (!notes || !document.querySelector('[data-definitions]')) return;
	const card = makeCard();
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const soon = (run: () => void, milliseconds: number): void => {
		clearTimeout(waiting);
		waiting = setTimeout(run, milliseconds);
	};
	const isHeld = (): boolean =>
		card.element.contains(document.activeElement) || card.mark?.matches(':focus-visible') === true;
	const hide = (): void => {
		clearTimeout(waiting);
		card.hide();
	};

	notes.addEventListener('pointerover', ({ target, pointerType, buttons, clientX: x, clientY: y }) => {
		if (pointerType === 'touch') return;
		const mark = markAt(target);
		if ((mark && mark === card.mark) || card.element.contains(target as Node)) clearTimeout(waiting);
		// With a button held, the reader is selecting text. Over selected words, the card would cover their tools and be
		// copied with them.
		else if (mark && buttons === 0 && getSelection()?.isCollapsed !== false)
			soon(() => card.show(mark, { x, y }), REST);
	});
	notes.addEventListener('pointerout', ({ target, pointerType }) => {
		if (pointerType === 'touch' || (!markAt(target) && !card.element.contains(target as Node))) return;
		soon(() => {
			if (!isHeld()) hide();
		}, LEAVE);
	});
	notes.addEventListener('focusin', ({ target }) => {
		const mark = markAt(target);
		if (mark?.matches(':focus-visible')) card.show(mark);
	});
	notes.addEventListener('focusout', ({ relatedTarget }) => {
		const isLeft = relatedTarget !== card.mark && !card.element.contains(relatedTarget as Node | null);
		// If the window loses the focus, the element keeps it for the reader's return.
		if (isLeft && document.hasFocus()) hide();
	});
	document.addEventListener('pointerdown', ({ target }) => {
		if (!card.element.contains(target as Node) && markAt(target) !== card.mark) hide();
	});
	notes.addEventListener('click', (event) => {
		const mark = markAt(event.target);
		// Mouse clicks and keys follow the link as usual.
		if (!mark || !isTap(event) || !isPlainClick(event)) return;
		event.preventDefault();
		if (card.mark === mark) hide();
		else card.show(mark, { x: event.clientX, y: event.clientY });
	});
	registerKeys({
		keys: ['Escape'],
		label: phrases.putDefinitionAway,
		group: 'page',
		run: () => {
			if (!card.mark) return false;
			// Move the focus back before its element is removed.
			if (card.element.contains(document.activeElement)) card.mark.focus({ preventScroll: true });
			hide();
			return true;
		},
	});
}

/** The mark that an event happened on, if any. */
const markAt = (target: EventTarget | null): HTMLAnchorElement | null =>
	target instanceof Element ? target.closest<HTMLAnchorElement>('a.defined') : null;
