import { unspacedLetters } from './unspaced.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The first character of the scripts without spaces: Thai. Everything below it is written with spaces, apart from
 * punctuation.
 */
const FIRST_UNSPACED = 0x0e00;
const unspaced = new RegExp(`[${unspacedLetters}][${unspacedLetters}\\p{M}]*`, 'gu');

/**
 * The number of words in a text: runs between spaces or, in scripts without spaces (Chinese, Japanese, Thai, Lao,
 * Khmer, Burmese), words by Unicode's dictionaries (UAX 29, by `Intl.Segmenter`).
 *
 * @param text white space folded to single spaces, none at the ends
 */
export function countWords(text: string): number {
	if (text === '') return 0;
	let spaces = 0;
	let isSpaced = true;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x20) spaces++;
		else if (code >= FIRST_UNSPACED) isSpaced = false;
	}
	return isSpaced || text.search(unspaced) < 0 ? spaces + 1 : countMixed(text);
}

function countMixed(text: string): number {
	let count = 0;
	for (const part of text.split(' ')) {
		let rest = '';
		let end = 0;
		for (const { 0: run, index } of part.matchAll(unspaced)) {
			for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) count++;
			rest += `${part.slice(end, index)} `;
			end = index + run.length;
		}
		// Symbols next to such a run are punctuation; a part without a run is one word, whatever it consists of.
		rest += part.slice(end);
		count += end === 0 ? 1 : rest.split(' ').filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
	}
	return count;
}
