import { tells, type Talk } from '../words/talk.ts';
import type { Range } from './cut.ts';

/** Some stems with their weights: a vector of length 1. */
export interface Vector {
	readonly stems: readonly number[];
	readonly weights: readonly number[];
}

/** Words that count as one document. */
const DOCUMENT = 30;

/** What each stem of a talk is worth: its inverse document frequency, where every thirty words are a document. */
export function worthOfStems({ words, stems }: Talk): Float64Array {
	const spread = new Uint32Array(stems);
	const lasts = new Int32Array(stems).fill(-1);
	words.forEach((word, index) => {
		const document = Math.floor(index / DOCUMENT);
		if (!tells(word) || lasts[word.stem] === document) return;
		lasts[word.stem] = document;
		spread[word.stem] = (spread[word.stem] ?? 0) + 1;
	});
	const documents = Math.ceil(words.length / DOCUMENT);
	return new Float64Array(spread).map((count) => Math.log(1 + documents / (count || 1)));
}

/** The TF-IDF vector of some words. */
export function vectorOf({ words }: Talk, { from, to }: Range, worth: Float64Array): Vector {
	const raw = new Map<number, number>();
	for (let index = from; index < to; index++) {
		const word = words[index];
		if (word && tells(word)) raw.set(word.stem, (raw.get(word.stem) ?? 0) + (worth[word.stem] ?? 0));
	}
	const weights = [...raw.values()];
	const length = Math.hypot(...weights) || 1;
	return { stems: [...raw.keys()], weights: weights.map((weight) => weight / length) };
}

/** Quadratic, so only for vectors of a few stems. */
export function cosine(a: Vector, b: Vector): number {
	let product = 0;
	a.stems.forEach((stem, at) => {
		const other = b.stems.indexOf(stem);
		if (other >= 0) product += (a.weights[at] ?? 0) * (b.weights[other] ?? 0);
	});
	return product;
}
