import type { Box } from '../place-beside.ts';

/** Pixels between the words and their tools, and between the tools and the edges of the window. */
const GAP = 8;
const EDGE = 8;
/** Pixels below the words that a phone's handles take, and above them its own menu. */
const HANDLES = 32;
const MENU = 72;

/**
 * Where the tools of selected words go: above the first line of the words, and below the last one where there is no room; the
 * other way round where a finger has selected them, clear of the system's own handles and menu. Never upon the words.
 *
 * @param view what nothing lies upon of the window
 * @returns nothing where there is no room either way, as where the words fill the window, or have been scrolled out of it
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
