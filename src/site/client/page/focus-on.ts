/** Focuses an element that is not focusable by itself, so that Tab continues from there. Does not scroll. */
export function focusOn(element: HTMLElement | null | undefined): void {
	if (!element) return;
	element.tabIndex = -1;
	element.focus({ preventScroll: true });
}
