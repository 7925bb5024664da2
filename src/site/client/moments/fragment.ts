/** The second at which a section starts that a fragment names, as the contents do: `#s=95`. */
export function sectionOfFragment(hash: string): number | undefined {
	const second = /^#s(?:=|%3D)(\d+)$/i.exec(hash)?.[1];
	return second === undefined ? undefined : Number(second);
}

/**
 * The moment that holds a second: the last one that starts at it or before; the first one for a second before all.
 *
 * @param seconds starts of the moments, ascending
 * @returns its index, -1 where there is no moment
 */
export function momentAt(seconds: readonly number[], second: number): number {
	const after = seconds.findIndex((start) => start > second);
	if (after === -1) return seconds.length - 1;
	return Math.max(after - 1, 0);
}
