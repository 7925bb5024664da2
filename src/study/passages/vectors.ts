import { isMeaningful, type Talk } from '../words/talk.ts';
import type { Range } from './cut.ts';

/** A sparse vector of length 1: stems with their weights. */
export interface Vector {
	readonly stems: readonly number[];
	readonly weights: readonly number[];
}

/** Words per document. */
const DOCUMENT = 30;

/** The inverse document frequency of each stem of a talk, counting every thirty words as a document. */
export function idfOfStems({ words, stems }: Talk): Float64Array {
	const documentCounts = new Uint32Array(stems);
	const lasts = new Int32Array(stems).fill(-1);
	words.forEach((word, index) => {
		const document = Math.floor(index / DOCUMENT);
		if (!isMeaningful(word) || lasts[word.stem] === document) return;
		lasts[word.stem] = document;
		documentCounts[word.stem] = (documentCounts[word.stem] ?? 0) + 1;
	});
	const documents = Math.ceil(words.length / DOCUMENT);
	return new Float64Array(documentCounts).map((count) => Math.log(1 + documents / (count || 1)));
}

/** The TF-IDF vector of a range of words. */
export function vectorOf({ words }: Talk, { from, to }: Range, idf: Float64Array): Vector {
	const raw = new Map<number, number>();
	for (let index = from; index < to; index++) {
		const word = words[index];
		if (isMeaningful(word)) raw.set(word.stem, (raw.get(word.stem) ?? 0) + (idf[word.stem] ?? 0));
	}
	const weights = [...raw.values()];
	const length = Math.hypot(...weights) || 1;
	return { stems: [...raw.keys()], weights: weights.map((weight) => weight / length) };
}
