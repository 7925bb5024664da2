/** Milliseconds without a further text until one is announced: longer than the pause between two letters. */
const QUIET = 1000;

/**
 * Makes a function that announces a text to screen readers, by an element that is a live region. Of texts that follow one
 * another only the last is announced, so that what is found while typing does not interrupt itself with each letter; and the
 * same text twice is announced twice.
 */
export function announcer(region: HTMLElement): (text: string) => void {
	let quiet: ReturnType<typeof setTimeout> | undefined;
	return (text) => {
		clearTimeout(quiet);
		region.textContent = '';
		if (text) quiet = setTimeout(() => (region.textContent = text), QUIET);
	};
}
