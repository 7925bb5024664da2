/** `1 talk`, `1,300 talks`. */
export function countOf(count: number, noun: string): string {
	return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Describes the counts that are not zero: `2 recordings`, `1 poster`. */
export const countsOf = (entries: readonly (readonly [count: number, one: string, many?: string])[]): string[] =>
	entries
		.filter(([count]) => count > 0)
		.map(([count, one, many = one]) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`);
