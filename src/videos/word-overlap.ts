import type { Segment } from '../model.ts';
import { unspacedLetters } from '../text/unspaced.ts';

/** Number of characters of each text to compare: enough for a talk of any length. */
const SAMPLE = 20_000;

/**
 * The overlap coefficient (Szymkiewicz 1934) of the vocabularies of two transcripts of one video: the share of the
 * smaller one's distinct words that are also in the other, from 0 to 1. Above a half, they are in one language; across
 * languages, only names and numbers match, hardly a tenth.
 */
export function wordOverlap(one: readonly Segment[], other: readonly Segment[]): number {
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
	// In scripts without spaces, compares pairs of characters.
	for (const [run] of sample.matchAll(unspaced)) {
		for (let at = 1; at < run.length; at++) words.add(run.slice(at - 1, at + 1));
	}
	return words;
}

const unspaced = new RegExp(`[${unspacedLetters}]+`, 'gu');
