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
	const centroid = new Float64Array(talk.stems);
	return sections.map((section, index) => {
		const whole = vectorOf(section);
		whole.stems.forEach((stem, at) => (centroid[stem] = whole.weights[at] ?? 0));
		const close = (pieces[index] ?? []).map((piece) => {
			const vector = vectorOf(piece);
			return { piece, vector, score: dot(vector, centroid) };
		});
		whole.stems.forEach((stem) => (centroid[stem] = 0));
		// A definition is looked for only where it can make a piece the best.
		const least = close.reduce((most, { score }) => Math.max(most, score), 0) - DEFINITION;
		const ranked = close
			.map((one) => (one.score > least && defines(talk, one.piece) ? { ...one, score: one.score + DEFINITION } : one))
			.sort((a, b) => b.score - a.score || a.piece.from - b.piece.from);
		const best = ranked.find(({ vector, score }) => score > 0 && taken.every((other) => cosine(vector, other) < SAME));
		if (!best) return undefined;
		taken.push(best.vector);
		return excerpt(talk, best.piece, isSentence(best.piece.from) && isSentence(best.piece.to));
	});
}

/** Some stems with their weights: a vector of length 1. */
interface Vector {
	readonly stems: readonly number[];
	readonly weights: readonly number[];
}

/** TF-IDF, where the pieces are the documents. */
function weigher({ words, stems }: Talk, pieces: readonly Range[]): (range: Range) => Vector {
	const counts = new Uint32Array(stems);
	const count = ({ from, to }: Range): number[] => {
		const found: number[] = [];
		for (let index = from; index < to; index++) {
			const word = words[index];
			if (word?.kind !== 'content' && word?.kind !== 'general') continue;
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

function excerpt(talk: Talk, { from, to }: Range, whole: boolean): Excerpt {
	const { text, words, moments, firstWords } = talk;
	const moment = firstWords.findLastIndex((first, index) => index < moments.length && first <= from);
	const start = words[from]?.start ?? 0;
	const end = words[to]?.start ?? text.length;
	return { second: moments[moment]?.second ?? 0, text: text.slice(start, end).trim(), whole };
}

function defines({ text, words, language }: Talk, { from, to }: Range): boolean {
	const said = text.slice(words[from]?.start, words[to - 1]?.end);
	return language.speech !== undefined && said.search(language.speech.definitions) >= 0;
}

function dot({ stems, weights }: Vector, other: Float64Array): number {
	let product = 0;
	for (let at = 0; at < stems.length; at++) product += (weights[at] ?? 0) * (other[stems[at] ?? 0] ?? 0);
	return product;
}

/** Of two vectors of a few stems each. */
function cosine(a: Vector, b: Vector): number {
	let product = 0;
	a.stems.forEach((stem, at) => {
		const other = b.stems.indexOf(stem);
		if (other >= 0) product += (a.weights[at] ?? 0) * (b.weights[other] ?? 0);
	});
	return product;
}
