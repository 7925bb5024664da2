/** Lets the arrow keys move the focus up and down through an input and the `[data-hit]` elements below it. */
export function moveByArrows(panel: HTMLElement, input: HTMLElement): void {
	panel.addEventListener('keydown', (event) => {
		if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.isComposing) return;
		// There the arrows go through what can be chosen.
		if ((event.target as Element).matches('select')) return;
		const stops: (Element | null)[] = [input, ...panel.querySelectorAll('[data-hit]')];
		// The link to the video stands in the row of its moment.
		const row = document.activeElement?.closest('.hit')?.querySelector('[data-hit]');
		const next = stops[stops.indexOf(row ?? document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1)];
		event.preventDefault();
		if (!(next instanceof HTMLElement)) return;
		next.focus({ preventScroll: true });
		next.scrollIntoView({ block: 'nearest' });
	});
}
