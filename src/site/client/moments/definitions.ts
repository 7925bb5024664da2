import { registerKeys } from '../page/keys.ts';
import { makeCard } from './definition-card.ts';
import { isPlainClick } from './time-links.ts';

/** Milliseconds that a pointer rests on a term before its definition comes, and until it goes when the pointer has left. */
const REST = 100;
const LEAVE = 250;

/**
 * Shows what the reader's glossary says of a term beside its marks: to a pointer that rests there, to the focus, and to a
 * finger's tap, which then leads nowhere. It stays while the pointer or the focus is in it, and goes with Escape or a press
 * elsewhere. A screen reader has it from the mark's description.
 */
export function startDefinitions(): void {
	const notes = document.querySelector<HTMLElement>('.notes');
	if (!notes || !document.querySelector('[data-definitions]')) return;
	const card = makeCard();
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let pointer = '';
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
		// Who selects words passes over them.
		else if (mark && buttons === 0) soon(() => card.show(mark, { x, y }), REST);
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
		if (relatedTarget !== card.mark && !card.element.contains(relatedTarget as Node | null)) hide();
	});
	document.addEventListener('pointerdown', ({ target, pointerType }) => {
		pointer = pointerType;
		if (!card.element.contains(target as Node) && markAt(target) !== card.mark) hide();
	});
	notes.addEventListener('click', (event) => {
		const mark = markAt(event.target);
		const isTap = event.detail > 0 && (pointer === 'touch' || pointer === 'pen');
		// A mouse and a key follow the link, as they do any.
		if (!mark || !isTap || !isPlainClick(event)) return;
		event.preventDefault();
		if (card.mark === mark) hide();
		else card.show(mark, { x: event.clientX, y: event.clientY });
	});
	registerKeys({
		keys: ['Escape'],
		label: 'Put a definition away',
		group: 'Page',
		run: () => {
			if (!card.mark) return false;
			// The focus returns where it came from, as long as there is something that it leaves.
			if (card.element.contains(document.activeElement)) card.mark.focus({ preventScroll: true });
			hide();
			return true;
		},
	});
}

/** The mark of a defined term that something happened to. */
const markAt = (target: EventTarget | null): HTMLAnchorElement | null =>
	target instanceof Element ? target.closest<HTMLAnchorElement>('a.defined') : null;
