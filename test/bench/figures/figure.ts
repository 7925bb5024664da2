/** A measurement, with one value per run. */
export interface Figure {
	readonly name: string;
	readonly unit: 'seconds' | 'milliseconds' | 'bytes' | 'count';
	/** In order of the runs; never empty. */
	readonly values: readonly number[];
	readonly ratio?: Ratio;
	/** Upper limit for the ratio, or for the median if there is no ratio. */
	readonly goal?: number;
}

export interface Ratio {
	/** Name of the baseline, as shown in the table. */
	readonly to: string;
	/** Ratio of the medians. */
	readonly value: number;
	/** Range of the ratios of pairs, if both were measured alternately. */
	readonly lowest?: number;
	readonly highest?: number;
}

/** A table of figures, with the notes needed to interpret it. */
export interface Group {
	readonly title: string;
	readonly figures: readonly Figure[];
	readonly notes: readonly string[];
}

/** @throws {Error} if there are no values */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = valueAt(sorted, middle);
	return sorted.length % 2 === 1 ? upper : (valueAt(sorted, middle - 1) + upper) / 2;
}

/** The percentile by the nearest-rank method. */
export function percentile(values: readonly number[], percent: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return valueAt(sorted, Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1));
}

function valueAt(sorted: readonly number[], index: number): number {
	const value = sorted[index];
	if (value === undefined) throw new Error('There is nothing measured.');
	return value;
}

/** Ratio of two alternating measurements: of their medians, with the range over the pairs. */
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

/** Ratio of the medians of two separate measurements. */
export const ratioOfMedians = (to: string, values: readonly number[], others: readonly number[]): Ratio => ({
	to,
	value: median(values) / median(others),
});

/** Whether a figure meets its goal; `undefined` if it has none. */
export function isMet({ values, ratio, goal }: Figure): boolean | undefined {
	return goal === undefined ? undefined : (ratio?.value ?? median(values)) <= goal;
}
