import { registerKeys } from '../../page/keys/keys.ts';
import { makeCard, type PointInWindow } from './definition-card.ts';
import { markAt } from './mark-at.ts';

/** Milliseconds for which a pointer rests on a term before its definition opens, and stays off it before it closes. */
const REST = 100;
const LEAVE = 250;

/** Shows the definition of a mark that the reader has reached in one of these ways. */
export interface Definitions {
	/** Once the pointer rests on it. */
	readonly hover: (mark: HTMLAnchorElement, point: PointInWindow) => void;
	readonly focus: (mark: HTMLAnchorElement) => void;
	/** Hides it again if it is shown. */
	readonly tap: (mark: HTMLAnchorElement, point: PointInWindow) => void;
}

/**
 * Shows one definition at a time. It stays open while it has the pointer or the focus, and closes on Escape or a press
 * elsewhere.
 */
export function startDefinitions(notes: HTMLElement): Definitions {
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

	card.element.addEventListener('pointerover', () => clearTimeout(waiting));
	notes.addEventListener('pointerout', ({ target, pointerType }) => {
		if (pointerType === 'touch' || (!markAt(target) && !card.element.contains(target as Node))) return;
		soon(() => {
			if (!isHeld()) hide();
		}, LEAVE);
	});
	notes.addEventListener('focusout', ({ relatedTarget }) => {
		const isLeft = relatedTarget !== card.mark && !card.element.contains(relatedTarget as Node | null);
		// If the window loses the focus, the element keeps it for the reader's return.
		if (isLeft && document.hasFocus()) hide();
	});
	document.addEventListener('pointerdown', ({ target }) => {
		if (!card.element.contains(target as Node) && markAt(target) !== card.mark) hide();
	});
	registerKeys({
		keys: ['Escape'],
		action: 'hideDefinition',
		group: 'page',
		run: () => {
			if (!card.mark) return false;
			// Move the focus back before its element is removed.
			if (card.element.contains(document.activeElement)) card.mark.focus({ preventScroll: true });
			hide();
			return true;
		},
	});
	return {
		hover: (mark, point) => {
			if (mark === card.mark) clearTimeout(waiting);
			else if (!areWordsSelected())
				soon(() => {
					if (mark.matches(':hover')) card.show(mark, point);
				}, REST);
		},
		focus: (mark) => {
			if (mark.matches(':focus-visible')) card.show(mark);
		},
		tap: (mark, point) => {
			if (card.mark === mark) hide();
			else card.show(mark, point);
		},
	};
}

/** Over selected words, the card would cover their tools and be copied with them. */
const areWordsSelected = (): boolean => getSelection()?.isCollapsed === false;
