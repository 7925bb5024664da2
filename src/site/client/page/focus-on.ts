/** Moves the focus to an element that takes none by itself, so that Tab goes on from there. Nothing is scrolled. */
export function focusOn(element: HTMLElement | null | undefined): void {
	if (!element) return;
	element.tabIndex = -1;
	element.focus({ preventScroll: true });
}
