import type { Segment, StatedFacts } from '../model.ts';
import { factNames } from '../sources/facts.ts';

type Value = NonNullable<StatedFacts[keyof StatedFacts]>;

/**
 * The facts that the segments of one video state about it. If they disagree, the most frequent value wins; of equally
 * frequent ones the smallest number, or the first text in code unit order, so the order of files and rows does not
 * matter.
 */
export function agreeOnFacts(segments: readonly Segment[]): StatedFacts {
	const agreed = factNames.map((name) => [name, mostFrequent(segments, name)] as const);
	return Object.fromEntries(agreed.filter(([, value]) => value !== undefined));
}

function mostFrequent(segments: readonly Segment[], name: keyof StatedFacts): Value | undefined {
	const counts = new Map<Value, number>();
	for (const { [name]: value } of segments) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
	let best: [value: Value, count: number] | undefined;
	for (const entry of counts) {
		if (!best || entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0])) best = entry;
	}
	return best?.[0];
}
