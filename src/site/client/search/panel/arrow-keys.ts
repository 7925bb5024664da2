/**
 * Makes the arrow keys move the focus through an input and the `[data-hit]` elements below it, and Home and End go to the first
 * and last of these. Whoever types a letter on one of them goes on typing in the input.
 */
export function moveByArrows(panel: HTMLElement, input: HTMLInputElement): void {
	panel.addEventListener('keydown', (event) => {
		const { key, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event;
		const target = event.target as Element;
		const hit = target.closest('.hit')?.querySelector('[data-hit]') ?? target.closest('[data-hit]');
		if (isComposing || ctrlKey || metaKey || altKey) return;
		if (hit && (/^[\p{L}\p{N}]$/u.test(key) || key === 'Backspace')) {
			// The letter itself comes after this event, to what has the focus then; and it is no shortcut of the page.
			event.stopPropagation();
			input.focus();
			input.setSelectionRange(input.value.length, input.value.length);
			return;
		}
		// In a `<select>` the arrows change the option.
		if (target.matches('select')) return;
		const stops: (Element | null)[] = [input, ...panel.querySelectorAll('[data-hit]')];
		// From the link to the video, the arrows go on from its row.
		const at = stops.indexOf(hit ?? document.activeElement);
		const places: Readonly<Record<string, number | undefined>> = {
			ArrowDown: at + 1,
			ArrowUp: at - 1,
			...(hit && !shiftKey && { Home: 1, End: stops.length - 1 }),
		};
		const place = places[key];
		if (place === undefined) return;
		event.preventDefault();
		const next = stops[place];
		if (!(next instanceof HTMLElement)) return;
		next.focus({ preventScroll: true });
		next.scrollIntoView({ block: 'nearest' });
	});
}
