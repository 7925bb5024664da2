/** Milliseconds without a further text until one is announced: longer than the pause between two letters. */
const PAUSE = 1000;
/** Milliseconds for which it then stands in the region: who reads on comes upon it only where the page shows it. */
const VISIBLE = 3000;

/**
 * Makes a function that announces a text to screen readers, by an element that is a live region. Of texts that follow one
 * another only the last is announced, so that what is found while typing does not interrupt itself with each letter; and the
 * same text twice is announced twice.
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
