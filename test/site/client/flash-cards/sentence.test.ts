import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from '../../../../src/site/client/flash-cards/sentence.ts';
import { contextOf, lettersOf, spokenText } from '../../../../src/site/client/marks/spoken-text.ts';
import { makeLanguage } from '../../../../src/study/words/language.ts';

const english = makeLanguage('en', (word) => word);

/** The sentence around the words in brackets. */
function around(said: string, language = english): string | undefined {
	const [before = '', words = '', after = ''] = said.split(/[[\]]/);
	const start = lettersOf(before).length;
	const spoken = spokenText([[{ data: before + words + after }]]);
	const sentence = sentenceAround(words, contextOf(spoken, { start, end: start + lettersOf(words).length }), language);
	if (!sentence) return undefined;
	const { text, start: from, end } = sentence;
	return `${text.slice(0, from)}[${text.slice(from, end)}]${text.slice(end)}`;
}

const before = 'We looked at how a network learns from its examples one by one last week, and why that is slow. ';
const after =
	' It is cheap, and a few lines of code are enough for it. Now let us look at what it costs when labels are noisy.';

test('hides words within their sentence', () => {
	expect(
		around(`${before}Mixup trains a network on [convex combinations] of pairs of examples and their labels.${after}`),
	).toBe('Mixup trains a network on [convex combinations] of pairs of examples and their labels.');
});

test('hides them between possible clause boundaries if there is no punctuation', () => {
	const said = around(
		'so last time we saw how it learns from one example after the other and so on okay so now what mixup does is it takes [convex combinations] of pairs of examples and of their labels and trains on those so let us look at what that costs when the labels are noisy and whether it helps at all',
	);
	expect(said).toMatch(/^… .*takes \[convex combinations\] of pairs .* …$/);
	expect(said?.split(' ').length).toBeLessThan(45);
});

test('makes no gap of a whole sentence', () => {
	expect(
		around(`${before}[Mixup trains a network on convex combinations of pairs of examples and their labels.]${after}`),
	).toBeUndefined();
});

test('makes no gap if the talk has no other words', () => {
	expect(around('[Convex combinations.]')).toBeUndefined();
});

test('gives many hidden words at least as many visible ones, even beyond their sentence', () => {
	const hidden = 'It takes random pairs of the given examples and their labels and';
	const said = around(`${before}[${hidden}] then mixes them.${after}`);
	expect(said).toContain(` [${hidden}] then mixes them. It is cheap`);
	expect(said?.replace(hidden, '').match(/\p{L}+/gu)?.length).toBeGreaterThanOrEqual(12);
});

test('shows a short talk as a whole', () => {
	expect(around('It takes [pairs] of them.')).toBe('It takes [pairs] of them.');
});

test('cuts Chinese between words', () => {
	expect(
		around(
			'混合训练使用成对样本的[凸组合]来训练神经网络。',
			makeLanguage('zh', (word) => word),
		),
	).toContain('[凸组合]');
});

const word = fc.constantFrom(
	'so',
	'the',
	'loss',
	'is',
	'small.',
	'and',
	'We',
	'mix',
	'them',
	'pairs',
	'[Music]',
	'損失',
	'a',
);

test('returns a part of the talk with the words at the stated position, for any words in any talk', () => {
	const talk = fc.array(word, { minLength: 1, maxLength: 200 });
	fc.assert(
		fc.property(talk, fc.nat(), fc.nat({ max: 14 }), (words, at, more) => {
			const first = at % words.length;
			const marked = words.slice(first, first + more + 1).join(' ');
			const text = words.join(' ');
			const start = lettersOf(words.slice(0, first).join('')).length;
			const context = contextOf(spokenText([[{ data: text }]]), { start, end: start + lettersOf(marked).length });
			expect(text).toContain(context.before + marked + context.after);
			const sentence = sentenceAround(marked, context, english);
			if (!sentence) return;
			expect(sentence.text.slice(sentence.start, sentence.end)).toBe(marked);
			expect(sentence.text.length).toBeGreaterThan(marked.length);
			expect(text).toContain(sentence.text.replace(/^… | …$/g, ''));
			expect(sentence.text.split(' ').length).toBeLessThan(60);
		}),
	);
});
