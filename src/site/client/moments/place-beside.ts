/** A box in the window, in CSS pixels. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Pixels between a word and what is shown of it, and between that and the edges of the window. */
const GAP = 6;
const MARGIN = 12;

/**
 * Where a card goes that belongs to some words: above them, so that it hides nothing that is still to be read, and below where
 * there is no room; from their beginning on, but within the window.
 *
 * @param view what nothing lies upon of the window
 * @param fromRight whether the words run from right to left
 */
export function placeBeside(
	words: Box,
	card: { readonly width: number; readonly height: number },
	view: Box,
	fromRight: boolean,
): { readonly left: number; readonly top: number } {
	const start = fromRight ? words.right - card.width : words.left;
	const left = Math.max(view.left + MARGIN, Math.min(start, view.right - MARGIN - card.width));
	const above = words.top - GAP - card.height;
	return { left, top: above >= view.top ? above : words.bottom + GAP };
}
