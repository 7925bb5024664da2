import type { Excerpt } from '../../model.ts';
import type { Talk } from '../words/talk.ts';
import type { Break } from './breaks.ts';
import { cutRange, type Range } from './cut.ts';

const LENGTH = { shortest: 22, longest: 42 };
/** Beside a cosine from 0 to 1: what a definition is worth. */
const DEFINITION = 0.15;
/** Excerpts that share more of their words than this say the same. */
const SAME = 0.6;

/**
 * For each section the excerpt that says best what it is about: the one whose words are closest to those of the whole
 * section (cosine of TF-IDF vectors, as in Radev et al. 2004, "Centroid-based summarization of multiple documents"),
 * with a bonus where something is defined. No two sections get the same words. Time is linear in the words.
 *
 * @param sections ranges of words
 */
export function findKeyMoments(
	talk: Talk,
	sections: readonly Range[],
	breaks: readonly Break[],
): (Excerpt | undefined)[] {
	const pieces = sections.map((section) => cutRange(section, breaks, LENGTH));
	const vectorOf = weigher(talk, pieces.flat());
	const sentences = new Set(breaks.filter(({ sentence }) => sentence).map(({ word }) => word));
	const isSentence = (word: number): boolean => sentences.has(word) || word === 0 || word === talk.words.length;

	const taken: Vector[] = [];
	return sections.map((section, index) => {
		const centroid = vectorOf(section);
		const ranked = (pieces[index] ?? [])
			.map((piece) => {
				const vector = vectorOf(piece);
				return { piece, vector, score: cosine(vector, centroid) + (defines(talk, piece) ? DEFINITION : 0) };
			})
			.sort((a, b) => b.score - a.score || a.piece.from - b.piece.from);
		const best = ranked.find(({ vector, score }) => score > 0 && taken.every((other) => cosine(vector, other) < SAME));
		if (!best) return undefined;
		taken.push(best.vector);
		return excerpt(talk, best.piece, isSentence(best.piece.from) && isSentence(best.piece.to));
	});
}

/** The weights of some stems, and their length as a vector. */
interface Vector {
	readonly weights: ReadonlyMap<number, number>;
	readonly length: number;
}

/** TF-IDF, where the pieces are the documents. */
function weigher(talk: Talk, pieces: readonly Range[]): (range: Range) => Vector {
	const spread = new Map<number, number>();
	for (const piece of pieces) {
		for (const stem of new Set(stemsIn(talk, piece))) spread.set(stem, (spread.get(stem) ?? 0) + 1);
	}
	return (range) => {
		const weights = new Map<number, number>();
		for (const stem of stemsIn(talk, range)) weights.set(stem, (weights.get(stem) ?? 0) + 1);
		let square = 0;
		for (const [stem, count] of weights) {
			const weight = count * Math.log(1 + pieces.length / (spread.get(stem) ?? 1));
			weights.set(stem, weight);
			square += weight * weight;
		}
		return { weights, length: Math.sqrt(square) };
	};
}

function excerpt(talk: Talk, { from, to }: Range, whole: boolean): Excerpt {
	const { text, words, moments, firstWords } = talk;
	const moment = firstWords.findLastIndex((first, index) => index < moments.length && first <= from);
	const start = words[from]?.start ?? 0;
	const end = words[to]?.start ?? text.length;
	return { second: moments[moment]?.second ?? 0, text: text.slice(start, end).trim(), whole };
}

function stemsIn({ words }: Talk, { from, to }: Range): number[] {
	const stems: number[] = [];
	for (let index = from; index < to; index++) {
		const word = words[index];
		if (word?.kind === 'content' || word?.kind === 'general') stems.push(word.entry.id);
	}
	return stems;
}

function defines({ text, words, language }: Talk, { from, to }: Range): boolean {
	const said = text.slice(words[from]?.start, words[to - 1]?.end);
	return language.speech !== undefined && said.search(language.speech.definitions) >= 0;
}

function cosine(a: Vector, b: Vector): number {
	let product = 0;
	for (const [stem, weight] of a.weights) product += weight * (b.weights.get(stem) ?? 0);
	return product === 0 ? 0 : product / (a.length * b.length);
}
