import { expect, test } from 'vitest';
import { countWords } from '../../src/text/count-words.ts';

test.each([
	['', 0],
	['boats', 1],
	['boats come “home” …', 4],
	['well-kept state-of-the-art nets', 3],
	['a · b', 3],
	['שלום עולם', 2],
	['مرحبا بالعالم', 2],
	['한국어는 띄어쓰기가 있다', 3],
])('%s has %i words', (text, words) => {
	expect(countWords(text)).toBe(words);
});

// Word boundaries in these scripts depend on Unicode's dictionaries, which change.
test.each([
	['船が港に戻りません。', 6],
	['今天天气很好。', 4],
	['我用Python写程序, OK', 6],
	['ภาษาไทยง่าย', 3],
])('%s, without spaces, has about %i words', (text, words) => {
	expect(Math.abs(countWords(text) - words)).toBeLessThanOrEqual(1);
});
