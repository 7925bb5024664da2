import type { Language } from './language.ts';

const unspaced =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const pattern = new RegExp(
	`(\\[[^\\[\\]]{1,40}\\])|([[${unspaced}]&&[\\p{L}\\p{M}\\p{N}]]+)|\\p{N}+(?:[.,]\\p{N}+)*|[[\\p{L}\\p{M}\\p{N}]--[${unspaced}]]+(?:['’][\\p{L}\\p{M}]+)*(?:\\+\\+|#)?`,
	'gv',
);
/** The dictionary goes by script, not by locale. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Visits the words of a text in order, with the offsets at which each starts and ends, in UTF-16 code units. Scripts that
 * put no spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) are cut by the dictionary of
 * `Intl.Segmenter`, wherever they stand. What is heard besides (`[Music]`) is no word. Time is linear in the length.
 */
export function eachWord(text: string, language: Language, visit: (start: number, end: number) => void): void {
	for (const match of text.matchAll(pattern)) {
		const [found, sound, run] = match;
		const start = match.index;
		if (sound !== undefined) continue;
		if (run !== undefined) {
			for (const { index, segment, isWordLike } of segmenter.segment(run)) {
				if (isWordLike) visit(start + index, start + index + segment.length);
			}
			continue;
		}
		const cut = language.elides ? found.search(/['’]/) : -1;
		if (cut > 0) visit(start, start + cut);
		visit(start + cut + 1, start + found.length);
	}
}
