import { expect, test } from 'vitest';
import { wordAround } from '../../../../src/site/client/words/word-around.ts';

const around = (marked: string, language = 'en'): string => {
	const place = marked.indexOf('|');
	const text = marked.replace('|', '');
	const { start, end } = wordAround(text, place, language);
	return text.slice(start, end);
};

test.each([
	['we mini|mise the risk', 'minimise'],
	['it does|n’t fall', 'doesn’t'],
	['we |minimise the risk', ''],
	['we minimise| the risk', ''],
	['the risk is small|', ''],
	['|the risk', ''],
])('the word around the position in "%s" is "%s"', (marked, word) => {
	expect(around(marked)).toBe(word);
});

test('finds words without spaces by language', () => {
	expect(around('我们学|习数据', 'zh')).toBe('学习');
});
