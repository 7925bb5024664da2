import { expect, test } from 'vitest';
import { type Card, cardsOf } from '../../../../src/site/client/flash-cards/cards.ts';
import type { Context } from '../../../../src/site/client/margin-notes/contexts.ts';
import { quoteKey } from '../../../../src/site/client/margin-notes/highlights.ts';
import type { MarginNote } from '../../../../src/site/client/margin-notes/store.ts';

const said = 'Mixup trains a network on convex combinations of pairs of examples and their labels.';

interface Given extends Partial<MarginNote> {
	readonly words: string;
}
/** Marks words of the sentence above; `at` sets the order. */
const mark = ({ text = '', at = 1, second = 760, ...rest }: Given): MarginNote => {
	const from = said.indexOf(rest.words);
	const place = { videoId: 'a', page: 'a', title: 'A talk', source: '', second, text, at };
	return { ...place, ...(from > 0 ? { from } : {}), ...rest };
};
const contextOf = ({ words }: MarginNote): Context => {
	const at = said.indexOf(words);
	return { before: said.slice(0, at), after: said.slice(at + words.length) };
};

const made = (notes: readonly MarginNote[], known: readonly MarginNote[] = notes) =>
	cardsOf(
		[{ title: 'A talk', language: 'en', deck: ['Site'], notes }],
		new Map(known.map((note) => [quoteKey(note, note), contextOf(note)])),
	);
const shown = ({ text }: Card): string =>
	text.map((piece) => (piece.gap > 0 ? `[${piece.gap}: ${piece.text}]` : piece.text)).join('');

test('makes a highlight a gap in its sentence', () => {
	const { cards, skipped } = made([mark({ words: 'convex combinations' })]);
	expect(cards.map(shown)).toEqual([said.replace('convex combinations', '[1: convex combinations]')]);
	expect(cards).toMatchObject([{ title: 'A talk', deck: ['Site'], question: '', notes: [], moment: { second: 760 } }]);
	expect(skipped).toEqual({ long: 0, unseen: 0, plain: 0 });
});

test('puts the gaps of a sentence on one card, and keeps their numbers when more are added', () => {
	const first = mark({ words: 'pairs', at: 1 });
	const second = mark({ words: 'network', at: 2, second: 755 });
	const before = made([first]).cards;
	const { cards } = made([second, first]);
	expect(cards.map(shown)).toEqual([said.replace('network', '[2: network]').replace('pairs', '[1: pairs]')]);
	expect(cards[0]?.id).toBe(before[0]?.id);
});

test('puts overlapping gaps on two cards', () => {
	const { cards } = made([
		mark({ words: 'pairs of examples', at: 1 }),
		mark({ words: 'examples', at: 2, text: 'x and y' }),
	]);
	expect(cards.map(shown)).toEqual([
		said.replace('pairs of examples', '[1: pairs of examples]'),
		said.replace('examples', '[1: examples]'),
	]);
});

test('puts a note on the back of the words that it quotes, on the same card as their highlight', () => {
	const highlight = mark({ words: 'convex combinations' });
	const noted = made([{ ...highlight, text: ' of **inputs**\n', at: 2 }]).cards;
	expect(noted.map(shown)).toEqual([said.replace('convex combinations', '[1: convex combinations]')]);
	expect(noted[0]?.notes).toEqual(['of **inputs**']);
	expect(noted[0]?.id).toBe(made([highlight]).cards[0]?.id);
});

test('makes each quotation of a note a gap, with the note only once', () => {
	const note = mark({ words: 'network … pairs', text: 'why pairs', from: said.indexOf('pairs') });
	const { cards } = made([note], [mark({ words: 'pairs' }), { ...mark({ words: 'network' }), from: 0 }]);
	expect(cards.map(shown)).toEqual([said.replace('network', '[1: network]').replace('pairs', '[2: pairs]')]);
	expect(cards[0]?.notes).toEqual(['why pairs']);
});

test.each(['What does it train on?', 'O que é?\n', '何ですか？', 'ما هذا؟'])(
	'makes a note that asks “%s” the question, and its words the answer',
	(text) => {
		const note = mark({ words: 'Mixup trains a network on …', text });
		const { cards, skipped } = made([note], []);
		expect(cards.map(shown)).toEqual(['[1: Mixup trains a network on …]']);
		expect(cards[0]).toMatchObject({ question: text.trim(), notes: [] });
		expect(skipped).toEqual({ long: 0, unseen: 0, plain: 0 });
		// The id is the same if the question is reworded.
		expect(made([{ ...note, text: 'And on what?' }], []).cards[0]?.id).toBe(cards[0]?.id);
	},
);

test('skips and counts what is too long to recall, without context, or without words', () => {
	const long = mark({ words: said });
	const unseen = mark({ words: 'labels' });
	const unseenNote = mark({ words: 'pairs', text: 'x and y' });
	const plain = mark({ words: 'Mixup trains a …', text: 'important' });
	expect(made([long, unseen, unseenNote, plain], [long])).toEqual({
		cards: [],
		skipped: { long: 1, unseen: 2, plain: 1 },
	});
});

test('makes two cards of the same words at two places of a moment', () => {
	const notes = [mark({ words: 'a', from: 13 }), mark({ words: 'a', from: 40, at: 2 })];
	const { cards } = cardsOf(
		[{ title: 'A talk', language: 'en', deck: [], notes }],
		new Map([
			[
				quoteKey(notes[0] as MarginNote, notes[0] as MarginNote),
				{ before: 'Mixup trains ', after: ' network on pairs.' },
			],
			[
				quoteKey(notes[1] as MarginNote, notes[1] as MarginNote),
				{ before: 'It costs you ', after: ' few lines of code.' },
			],
		]),
	);
	expect(new Set(cards.map(({ id }) => id)).size).toBe(2);
});
