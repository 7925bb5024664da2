/** Lets the arrow keys move the focus up and down through an input and the `[data-hit]` elements of a list. */
export function moveByArrows(panel: HTMLElement, input: HTMLElement, list: HTMLElement): void {
	panel.addEventListener('keydown', (event) => {
		if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.isComposing) return;
		const stops: (Element | null)[] = [input, ...list.querySelectorAll('[data-hit]')];
		// The link to the video stands in the row of its moment.
		const row = document.activeElement?.closest('.hit')?.querySelector('[data-hit]');
		const next = stops[stops.indexOf(row ?? document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1)];
		event.preventDefault();
		if (!(next instanceof HTMLElement)) return;
		next.focus({ preventScroll: true });
		next.scrollIntoView({ block: 'nearest' });
	});
}
