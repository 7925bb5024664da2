import { tells, type Talk } from '../words/talk.ts';
import type { Range } from './cut.ts';

/** Some stems with their weights: a vector of length 1. */
export interface Vector {
	readonly stems: readonly number[];
	readonly weights: readonly number[];
}

/** TF-IDF, where the pieces are the documents. */
export function weigher({ words, stems }: Talk, pieces: readonly Range[]): (range: Range) => Vector {
	const counts = new Uint32Array(stems);
	const count = ({ from, to }: Range): number[] => {
		const found: number[] = [];
		for (let index = from; index < to; index++) {
			const word = words[index];
			if (!word || !tells(word)) continue;
			const before = counts[word.stem] ?? 0;
			if (before === 0) found.push(word.stem);
			counts[word.stem] = before + 1;
		}
		return found;
	};
	const spread = new Uint32Array(stems);
	for (const piece of pieces) {
		for (const stem of count(piece)) {
			spread[stem] = (spread[stem] ?? 0) + 1;
			counts[stem] = 0;
		}
	}
	const worth = Float64Array.from(spread, (pieceCount) => Math.log(1 + pieces.length / (pieceCount || 1)));
	return (range) => {
		const found = count(range);
		const weights = found.map((stem) => {
			const weight = (counts[stem] ?? 0) * (worth[stem] ?? 0);
			counts[stem] = 0;
			return weight;
		});
		const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
		return { stems: found, weights: weights.map((weight) => weight / length) };
	};
}

/** @param other a weight for each stem of the talk */
export function dot({ stems, weights }: Vector, other: Float64Array): number {
	let product = 0;
	for (let at = 0; at < stems.length; at++) product += (weights[at] ?? 0) * (other[stems[at] ?? 0] ?? 0);
	return product;
}

/** Of two vectors of a few stems each. */
export function cosine(a: Vector, b: Vector): number {
	let product = 0;
	a.stems.forEach((stem, at) => {
		const other = b.stems.indexOf(stem);
		if (other >= 0) product += (a.weights[at] ?? 0) * (b.weights[other] ?? 0);
	});
	return product;
}
