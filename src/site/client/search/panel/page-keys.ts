/** The share of what is in view by which a key scrolls, as in browsers: the last lines are still there to go on from. */
const SHARE = 0.875;

/**
 * Makes PageDown, PageUp, and Space on a link scroll the results wherever the focus is, if they scroll by themselves, as in
 * the dialog: browsers scroll the page behind it unless the focus is among them.
 */
export function scrollByPageKeys(panel: HTMLElement, results: HTMLElement): void {
	panel.addEventListener('keydown', (event) => {
		const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
		const target = event.target as Element;
		const isSpace = key === ' ' && target.matches('a');
		if (!(isSpace || key === 'PageDown' || key === 'PageUp') || ctrlKey || metaKey || altKey) return;
		if (target.matches('select') || getComputedStyle(results).overflowY !== 'auto') return;
		event.preventDefault();
		const isUp = key === 'PageUp' || (isSpace && shiftKey);
		results.scrollBy({ top: (isUp ? -1 : 1) * results.clientHeight * SHARE, behavior: 'instant' });
	});
}
