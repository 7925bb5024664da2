/** Pixels from the top of the window to the reading line: what is there, a third of the way down, is being read. */
export const readingLine = (): number => innerHeight / 3;

/**
 * Index of the last element that begins above a line, or 0 if none does. The elements are in order from top to bottom.
 */
export function lastAbove(elements: readonly HTMLElement[], line: number): number {
	let low = 0;
	let high = elements.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (topOf(elements[middle]) <= line) low = middle + 1;
		else high = middle;
	}
	return Math.max(low - 1, 0);
}

/** Pixels from the top of the window to the top of an element; 0 for none. */
export const topOf = (element: HTMLElement | undefined): number => element?.getBoundingClientRect().top ?? 0;
