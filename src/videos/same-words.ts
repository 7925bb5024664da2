import type { Segment } from '../model.ts';
import { unspacedLetters } from '../text/unspaced.ts';

/** How many characters of each text are looked at: enough for a talk of any length. */
const SAMPLE = 20_000;

/**
 * How far two transcripts of one video use the same words: the share of the smaller one's distinct words that the
 * other has, too (overlap coefficient; Szymkiewicz 1934), from 0 to 1. Above a half they are of one language; between two
 * languages it is names and numbers, hardly a tenth.
 */
export function sharedWords(one: readonly Segment[], other: readonly Segment[]): number {
	const [a, b] = [wordsOf(one), wordsOf(other)];
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const word of small) if (large.has(word)) shared++;
	return small.size === 0 ? 0 : shared / small.size;
}

function wordsOf(segments: readonly Segment[]): Set<string> {
	let text = '';
	for (const segment of segments) {
		text += ` ${segment.text}`;
		if (text.length >= SAMPLE) break;
	}
	const sample = text.slice(0, SAMPLE).toLowerCase();
	const words = new Set<string>(sample.replace(unspaced, ' ').match(/[\p{L}\p{M}]+/gu));
	// Where no spaces divide words, pairs of characters serve as well.
	for (const [run] of sample.matchAll(unspaced)) {
		for (let at = 1; at < run.length; at++) words.add(run.slice(at - 1, at + 1));
	}
	return words;
}

const unspaced = new RegExp(`[${unspacedLetters}]+`, 'gu');
