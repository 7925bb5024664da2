/**
 * Preserves the values of the page's fields when the reader comes back. Restoring a page from the back/forward cache,
 * Safari resets fields with `autocomplete=off` to their defaults, next to the results for what had been typed.
 */
export function startKeepingFields(): void {
	addEventListener('pagehide', () => {
		for (const field of document.querySelectorAll<HTMLInputElement>('input[autocomplete=off]')) {
			field.defaultValue = field.value;
			field.defaultChecked = field.checked;
		}
	});
}
