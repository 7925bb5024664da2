/** The order of an index, the same on every machine: case and accents count only between texts that are else equal. */
export function compareTexts(a: string, b: string): number {
	return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
