/** `1 talk`, `1,300 talks`. */
export function countOf(count: number, noun: string): string {
	return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
