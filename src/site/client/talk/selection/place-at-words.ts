import type { Box } from '../open-view.ts';

/** Pixels between the words and their tools, and between the tools and the edges of the window. */
const GAP = 8;
const EDGE = 8;
/** Pixels that a phone's selection handles take below the words, and its menu above them. */
const HANDLES = 32;
const MENU = 72;

/**
 * Positions the tools of selected words: above the first line or, if there is no room, below the last one. For words
 * selected by touch it tries below first, clear of the system's own handles and menu. The tools never cover the words.
 *
 * @param view the part of the window that nothing covers
 * @returns `undefined` if there is no room on either side, for example if the words fill the window or have been
 * scrolled out of it
 */
export function placeAtWords(
	{ first, last }: { readonly first: Box; readonly last: Box },
	tools: { readonly width: number; readonly height: number },
	view: Box,
	byTouch: boolean,
): { readonly left: number; readonly top: number } | undefined {
	const place = (line: Box, top: number) => {
		if (top < view.top || top + tools.height > view.bottom || line.bottom < view.top || line.top > view.bottom)
			return undefined;
		const left = (line.left + line.right - tools.width) / 2;
		return { left: Math.max(view.left + EDGE, Math.min(left, view.right - EDGE - tools.width)), top };
	};
	const above = place(first, first.top - (byTouch ? MENU : GAP) - tools.height);
	const below = place(last, last.bottom + (byTouch ? HANDLES : GAP));
	return byTouch ? (below ?? above) : (above ?? below);
}
