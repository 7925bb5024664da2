/**
 * Has the fields of the page hold what they held, once the reader comes back to it. Where a page is kept as it was, Safari sets
 * the fields that it is not to complete back to what the page came with, beside the results for what had been typed.
 */
export function startKeepingFields(): void {
	addEventListener('pagehide', () => {
		for (const field of document.querySelectorAll<HTMLInputElement>('input[autocomplete=off]')) {
			field.defaultValue = field.value;
			field.defaultChecked = field.checked;
		}
	});
}
