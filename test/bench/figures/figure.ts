/** Something that was measured, once for each run. */
export interface Figure {
	readonly name: string;
	readonly unit: 'seconds' | 'milliseconds' | 'bytes' | 'count';
	/** In the order of the runs; never empty. */
	readonly values: readonly number[];
	readonly ratio?: Ratio;
	/** The most that it, or where there is one its ratio, shall be. */
	readonly goal?: number;
}

export interface Ratio {
	/** What it is compared with, as a reader of the table knows it. */
	readonly to: string;
	/** Of the medians. */
	readonly value: number;
	/** Of the pairs, where the two were measured in turn. */
	readonly lowest?: number;
	readonly highest?: number;
}

/** A table of figures with what has to be known to read it. */
export interface Group {
	readonly title: string;
	readonly figures: readonly Figure[];
	readonly notes: readonly string[];
}

/** @throws {Error} where there are no values */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = valueAt(sorted, middle);
	return sorted.length % 2 === 1 ? upper : (valueAt(sorted, middle - 1) + upper) / 2;
}

/** The smallest value that is no less than `percent` of them (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return valueAt(sorted, Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1));
}

function valueAt(sorted: readonly number[], index: number): number {
	const value = sorted[index];
	if (value === undefined) throw new Error('There is nothing measured.');
	return value;
}

/** Ratio of the medians of two things that were measured in turn, and the spread of it over the pairs. */
export function ratioOfPairs(to: string, values: readonly number[], others: readonly number[]): Ratio {
	const pairs = values.flatMap((value, index) => {
		const other = others[index];
		return other === undefined ? [] : [value / other];
	});
	return {
		to,
		value: median(values) / median(others),
		lowest: Math.min(...pairs),
		highest: Math.max(...pairs),
	};
}

/** Ratio of the medians of two things that were measured apart. */
export const ratioOfMedians = (to: string, values: readonly number[], others: readonly number[]): Ratio => ({
	to,
	value: median(values) / median(others),
});

/** Whether a figure is what it shall be; `undefined` where it has no goal. */
export function isMet({ values, ratio, goal }: Figure): boolean | undefined {
	return goal === undefined ? undefined : (ratio?.value ?? median(values)) <= goal;
}
