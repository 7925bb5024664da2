import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote } from '../../../../src/site/client/marks/find-quote.ts';
import { lettersOf, partsOf, spokenText, wordsAt } from '../../../../src/site/client/marks/spoken-text.ts';

const spoken = (...paragraphs: string[]) => spokenText(paragraphs.map((data) => [{ data }]));
/** The words that are found, with what stands before them in the text. */
const found = (text: ReturnType<typeof spoken>, words: string, from = 0, base = 0): string | undefined => {
	const span = findQuote(text, base, { words, from });
	return span && `${wordsAt(text, { start: 0, end: span.start })} [${wordsAt(text, span)}]`.trim();
};

/** Few words, so that they come again and again, with white space and signs as transcripts have them. */
const data = fc
	.array(fc.constantFrom('a', 'so', 'the', 'loss', 'loss.', ' ', '  ', '\n', '“', '…', '損失', '😀'), { maxLength: 12 })
	.map((words) => words.join(''));

test('words are found where they were kept, however often they are said, and whatever parts the text is in', () => {
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

test('words are found where paragraphs and spaces are others now', () => {
	expect(found(spoken('we minimise the', 'empirical  risk', 'of a model'), 'the empirical risk of')).toBe(
		'we minimise [the empirical risk of]',
	);
	expect(found(spoken('損失は', '減る'), '損失は減る')).toBe('[損失は 減る]');
});

test('words are found where capitals and signs are others now, nearest to where they stood', () => {
	const text = spoken('Well, the loss falls. The loss, it stays. So: 𝒳 and İzmir');
	expect(found(text, 'falls the loss it')).toBe('Well, the loss [falls. The loss, it]');
	expect(found(text, 'The Loss', 30)).toBe('Well, the loss falls. [The loss]');
	expect(found(text, 'the, loss', 2)).toBe('Well, [the loss]');
	expect(found(text, 'stays so 𝒳 and i̇zmir')).toBe('Well, the loss falls. The loss, it [stays. So: 𝒳 and İzmir]');
	expect(found(text, 'stays so 𝒴')).toBeUndefined();
	expect(found(text, '— …')).toBeUndefined();
});

test('of words that are said several times, those nearest to where they stood are found', () => {
	const text = spoken('the loss falls, the loss rises, the loss stays');
	expect(found(text, 'the loss', 16)).toBe('the loss falls, [the loss]');
	expect(found(text, 'the loss', 20)).toBe('the loss falls, [the loss]');
	expect(found(text, 'the loss', 28)).toBe('the loss falls, the loss rises, [the loss]');
});

test('words that the talk no longer says, or says only far away, are not found', () => {
	const far = 'and so on '.repeat(100);
	expect(found(spoken('the risk is small'), 'the loss')).toBeUndefined();
	expect(found(spoken(`the risk is small ${far} the loss`), 'the loss')).toBeUndefined();
	expect(
		found(spoken(`the risk is small ${far} the loss of what we have learned`), 'the loss of what we have learned'),
	).toContain('[the loss of what we have learned]');
	expect(found(spoken('the loss'), ' ')).toBeUndefined();
});
