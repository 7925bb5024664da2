/**
 * Changes the page without moving what the reader looks at: the marked moment, or else the paragraph being read (the
 * section, if the transcript is folded away).
 */
export function keepScrollPosition(change: () => void): void {
	const line = innerHeight / 4;
	const marked = [...document.querySelectorAll('.moment.playing, .moment.current')].filter(isInView);
	const read = [...marked, ...document.querySelectorAll('.notes:not(.folded) .moment, .folded .topic')];
	// At the top of the page there is nothing to keep in view.
	const held = scrollY > 0 ? read.find((element) => element.getBoundingClientRect().bottom > line) : undefined;
	holdInPlace(held, change);
}

/**
 * Changes the page and scrolls to keep an element, if any, in place.
 *
 * @param top where to put it, in pixels from the top of the window; defaults to where it is
 */
export function holdInPlace(
	element: Element | undefined,
	change: () => void,
	top = element?.getBoundingClientRect().top ?? 0,
): void {
	const { style } = document.documentElement;
	// The browser's own scroll anchoring would add to this.
	style.overflowAnchor = 'none';
	change();
	if (element) scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
	requestAnimationFrame(() => requestAnimationFrame(() => (style.overflowAnchor = '')));
}

/** Whether an element or some words are in the window, at least in part. */
export function isInView(place: Element | Range): boolean {
	const { top, bottom } = place.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}
