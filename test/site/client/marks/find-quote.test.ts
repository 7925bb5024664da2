import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote } from '../../../../src/site/client/marks/find-quote.ts';
import { lettersOf, partsOf, spokenText, wordsAt } from '../../../../src/site/client/marks/spoken-text.ts';

const spoken = (...paragraphs: string[]) => spokenText(paragraphs.map((data) => [{ data }]));
/** The words found, preceded by the text before them. */
const found = (text: ReturnType<typeof spoken>, words: string, from = 0, base = 0): string | undefined => {
	const span = findQuote(text, base, { words, from });
	return span && `${wordsAt(text, { start: 0, end: span.start })} [${wordsAt(text, span)}]`.trim();
};

/** A small vocabulary, so that words repeat, with white space and punctuation as in transcripts. */
const data = fc
	.array(fc.constantFrom('a', 'so', 'the', 'loss', 'loss.', ' ', '  ', '\n', '“', '…', '損失', '😀'), { maxLength: 12 })
	.map((words) => words.join(''));

test('finds words at their stored position, however often they occur and however the text is split', () => {
	const paragraphs = fc.array(
		fc.array(
			data.map((text) => ({ data: text })),
			{ maxLength: 4 },
		),
		{ maxLength: 6 },
	);
	fc.assert(
		fc.property(paragraphs, fc.nat(), fc.nat(), fc.nat(), (pieces, first, second, third) => {
			const text = spokenText(pieces);
			const { length } = text.letters;
			if (length === 0) return;
			const [base = 0, start = 0, last = 0] = [first % length, second % length, third % length].sort((a, b) => a - b);
			const span = { start, end: last + 1 };
			const from = base < start ? wordsAt(text, { start: base, end: start }).length : 0;
			const words = wordsAt(text, span);
			expect(lettersOf(words)).toBe(text.letters.slice(span.start, span.end));
			expect(
				lettersOf(
					partsOf(text, span)
						.map((part) => part.piece.data.slice(part.from, part.to))
						.join(''),
				),
			).toBe(lettersOf(words));
			expect(findQuote(text, base, { words, from })).toEqual(span);
		}),
	);
});

test('finds words after paragraphs and spaces have changed', () => {
	expect(found(spoken('we minimise the', 'empirical  risk', 'of a model'), 'the empirical risk of')).toBe(
		'we minimise [the empirical risk of]',
	);
	expect(found(spoken('損失は', '減る'), '損失は減る')).toBe('[損失は 減る]');
});

test('finds words after case and punctuation have changed, nearest to their old position', () => {
	const text = spoken('Well, the loss falls. The loss, it stays. So: 𝒳 and İzmir');
	expect(found(text, 'falls the loss it')).toBe('Well, the loss [falls. The loss, it]');
	expect(found(text, 'The Loss', 30)).toBe('Well, the loss falls. [The loss]');
	expect(found(text, 'the, loss', 2)).toBe('Well, [the loss]');
	expect(found(text, 'stays so 𝒳 and i̇zmir')).toBe('Well, the loss falls. The loss, it [stays. So: 𝒳 and İzmir]');
	expect(found(text, 'stays so 𝒴')).toBeUndefined();
	expect(found(text, '— …')).toBeUndefined();
});

test('finds the occurrence nearest to the old position', () => {
	const text = spoken('the loss falls, the loss rises, the loss stays');
	expect(found(text, 'the loss', 16)).toBe('the loss falls, [the loss]');
	expect(found(text, 'the loss', 20)).toBe('the loss falls, [the loss]');
	expect(found(text, 'the loss', 28)).toBe('the loss falls, the loss rises, [the loss]');
});

test('does not find words that are gone or far away', () => {
	const far = 'and so on '.repeat(100);
	expect(found(spoken('the risk is small'), 'the loss')).toBeUndefined();
	expect(found(spoken(`the risk is small ${far} the loss`), 'the loss')).toBeUndefined();
	expect(
		found(spoken(`the risk is small ${far} the loss of what we have learned`), 'the loss of what we have learned'),
	).toContain('[the loss of what we have learned]');
	expect(found(spoken('the loss'), ' ')).toBeUndefined();
});
