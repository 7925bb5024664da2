/**
 * Moves the focus with the arrow keys through an input and the `[data-hit]` elements below it, and to the first and
 * last of these with Home and End. Typing a letter on one of them continues in the input.
 */
export function moveByArrows(panel: HTMLElement, input: HTMLInputElement): void {
	panel.addEventListener('keydown', (event) => {
		const { key, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event;
		const target = event.target as Element;
		const hit = target.closest('.hit')?.querySelector('[data-hit]') ?? target.closest('[data-hit]');
		if (isComposing || ctrlKey || metaKey || altKey) return;
		if (hit && (/^[\p{L}\p{N}]$/u.test(key) || key === 'Backspace')) {
			// The letter itself arrives after this event, in the newly focused input; it must not trigger a shortcut of the
			// page.
			event.stopPropagation();
			input.focus();
			input.setSelectionRange(input.value.length, input.value.length);
			return;
		}
		// In a `<select>` the arrows change the option.
		if (target.matches('select')) return;
		const stops: (Element | null)[] = [input, ...panel.querySelectorAll('[data-hit]')];
		// On the link to the video, the arrows start from its row.
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
