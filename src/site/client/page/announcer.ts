/** Milliseconds without a further text before one is announced: longer than the pause between two keystrokes. */
const PAUSE = 1000;
/** Milliseconds that it then stays in the region, so that a screen reader does not come across it there later. */
const VISIBLE = 3000;

/**
 * Makes a function that announces texts to screen readers through a live region. Of texts in quick succession it
 * announces only the last, so that results do not interrupt each other while the reader types. The same text twice is
 * announced twice.
 */
export function announcer(region: HTMLElement): (text: string) => void {
	let next: ReturnType<typeof setTimeout> | undefined;
	return (text) => {
		clearTimeout(next);
		region.textContent = '';
		if (!text) return;
		next = setTimeout(() => {
			region.textContent = text;
			next = setTimeout(() => (region.textContent = ''), VISIBLE);
		}, PAUSE);
	};
}
