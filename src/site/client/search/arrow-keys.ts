/** Makes the arrow keys move the focus through an input and the `[data-hit]` elements below it. */
export function moveByArrows(panel: HTMLElement, input: HTMLElement): void {
	panel.addEventListener('keydown', (event) => {
		if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.isComposing) return;
		// In a `<select>` the arrows change the option.
		if ((event.target as Element).matches('select')) return;
		const stops: (Element | null)[] = [input, ...panel.querySelectorAll('[data-hit]')];
		// From the link to the video, the arrows go on from its row.
		const row = document.activeElement?.closest('.hit')?.querySelector('[data-hit]');
		const next = stops[stops.indexOf(row ?? document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1)];
		event.preventDefault();
		if (!(next instanceof HTMLElement)) return;
		next.focus({ preventScroll: true });
		next.scrollIntoView({ block: 'nearest' });
	});
}
