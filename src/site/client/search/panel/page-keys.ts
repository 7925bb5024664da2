/** The share of the visible height to scroll by, as in browsers: the last lines stay in view. */
const SHARE = 0.875;

/**
 * Scrolls the results by PageDown, PageUp, and Space on a link, wherever the focus is, if the results have a scroll
 * area of their own, as in the dialog. Browsers would scroll the page behind it unless the focus is in the results.
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
