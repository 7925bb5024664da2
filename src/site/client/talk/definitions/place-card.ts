import type { Box } from '../open-view.ts';

/** Pixels between the words and the card, and between the card and the edges of the window. */
const GAP = 6;
const MARGIN = 12;

/**
 * Positions a card for some words: above them, so that it covers nothing still to be read, or below if there is no
 * room. In a window too low for either, it overlaps the words but stays within the window. Horizontally it is aligned
 * with the start of the words, but kept within the window.
 *
 * @param view the part of the window that nothing covers
 * @param fromRight whether the words run from right to left
 */
export function placeCard(
	words: Box,
	card: { readonly width: number; readonly height: number },
	view: Box,
	fromRight: boolean,
): { readonly left: number; readonly top: number } {
	const start = fromRight ? words.right - card.width : words.left;
	const left = Math.max(view.left + MARGIN, Math.min(start, view.right - MARGIN - card.width));
	const above = words.top - GAP - card.height;
	const below = Math.min(words.bottom + GAP, view.bottom - MARGIN - card.height);
	return { left, top: above >= view.top ? above : Math.max(view.top, below) };
}
