/** Sorts `Lecture 2` before `Lecture 10`, ignoring case and accents; the same on every machine. */
export const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The order of an index: case and accents only break ties. */
export const compareTexts = (a: string, b: string): number => byName.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
