import { escapeUTF8 } from 'entities';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ankiFile, type CardRenderer } from '../../../../src/site/client/flash-cards/anki-file.ts';
import type { Card } from '../../../../src/site/client/flash-cards/cards.ts';
import { note } from '../margin-notes/note.ts';
import { plain, readAnkiFile, shownOf } from './read-anki-file.ts';

const renderer: CardRenderer = {
	draw: (markdown) => `<p>${escapeUTF8(markdown)}</p>`,
	addressOf: ({ page, second }) => `https://example.org/?v=${page}&t=${second}s`,
};
const card = (given: Partial<Card> = {}): Card => ({
	id: 'a 760  convex',
	deck: ['A site', 'A course'],
	question: '',
	text: [
		{ text: '… it takes ', gap: 0 },
		{ text: 'convex combinations', gap: 1 },
		{ text: ' of pairs …', gap: 0 },
	],
	notes: ['of **inputs** and labels'],
	title: 'A talk',
	moment: note('a', 760, '', 1),
	...given,
});

test('writes a card as a line with its source, after the headers for Anki', () => {
	expect(ankiFile([card()], renderer)).toBe(
		[
			'#separator:tab',
			'#html:true',
			'#notetype:Lückentext',
			'#notetype:Texte à trous',
			'#notetype:Omissão de palavras',
			'#notetype:Cloze',
			'#guid column:1',
			'#deck column:2',
			[
				'"cm2a334ef08b0fffcc"',
				'"A site::A course"',
				'"… it takes {{c1::convex combinations}} of pairs …"',
				'"<p>of **inputs** and labels</p><div><a href=""https&#58;//example.org/?v=a&#38;t=760s"">A talk, 12&#58;40</a></div>"',
			].join('\t'),
			'',
		].join('\n'),
	);
});

/** Strings with a meaning in Anki, HTML or tables. */
const sign = fc.constantFrom(
	...[
		'{{c1::',
		'{{c2::',
		'}}',
		'{',
		'}',
		'::',
		':',
		'"',
		'""',
		'\t',
		'\n',
		'\r',
		'#',
		' ',
		'&lt;',
		'&',
		'<b>',
		'</div>',
	],
	...['[sound:a.mp3]', '[latex]', 'image-occlusion:', '\u0000', '\u001f', '\u0085', '\u2028', 'noise', 'שלום', '損失'],
);
const text = fc
	.array(fc.oneof(sign, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 8 })
	.map((parts) => parts.join(''));
const oneLine = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, ' ');

test('makes Anki show any text as it is, and hide the gaps only', () => {
	// Adjacent texts would merge into one.
	const pieces = fc
		.array(text, { minLength: 1, maxLength: 5 })
		.map((some) => some.map((words, index) => ({ text: words, gap: index % 2 === 1 ? index : 0 })));
	const cards = fc.array(
		fc.record({ text: pieces, notes: fc.array(text, { maxLength: 2 }), title: text, deck: fc.array(text), id: text }),
		{ minLength: 1, maxLength: 4 },
	);
	fc.assert(
		fc.property(cards, (given) => {
			const { notes } = readAnkiFile(
				ankiFile(
					given.map((one) => card(one)),
					renderer,
				),
			);
			expect(notes).toHaveLength(given.length);
			for (const [index, one] of given.entries()) {
				const { guid, deck, text: front, extra } = notes[index] ?? { guid: '', deck: '', text: '', extra: '' };
				expect(guid).toMatch(/^cm[0-9a-f]{16}$/);
				expect(shownOf(front)).toEqual(one.text.map((piece) => ({ gap: piece.gap, text: oneLine(piece.text) })));
				expect(plain(extra)).toBe(
					[
						...one.notes.map((written) => written.replace(/(?![\n\t])\p{Cc}/gu, ' ')),
						`${oneLine(one.title)}, 12:40`,
					].join(''),
				);
				expect(extra + front).not.toMatch(/[\p{Cc}[\]]/u);
				expect(deck.split('::').filter((name) => /^[\s:]|[\s:"]$|[\p{Cc}"]/u.test(name) && deck !== '')).toEqual([]);
			}
		}),
	);
});

test('puts a question above its gap', () => {
	const asked = card({ question: 'What is {{c1::mixed}}?', text: [{ text: 'pairs', gap: 1 }], notes: [] });
	const [{ text: front } = { text: '' }] = readAnkiFile(ankiFile([asked], renderer)).notes;
	expect(shownOf(front)).toEqual([
		{ gap: 0, text: 'What is {{c1::mixed}}?' },
		{ gap: 1, text: 'pairs' },
	]);
});

test('marks right-to-left text as such', () => {
	const { notes } = readAnkiFile(
		ankiFile([card({ text: [{ text: 'שלום', gap: 1 }], notes: ['שלום', 'hello'] })], renderer),
	);
	expect(notes[0]?.text).toBe('<div dir="rtl">{{c1::שלום}}</div>');
	expect(notes[0]?.extra).toContain('<div dir="rtl"><p>שלום</p></div><p>hello</p>');
});

test.each([
	['a talk of no course', ['Physics', ''], 'Physics'],
	['a course with the title of its site', ['Physics', 'Physics'], 'Physics'],
	['names that would be two', ['Physics::2', ' C++: ::a "b" '], 'Physics:2::C++: :a b'],
	['a number, which Anki would take for that of a deck', ['2024', ''], '2024.'],
])('names the deck of %s', (_, deck, name) => {
	expect(readAnkiFile(ankiFile([card({ deck })], renderer)).notes[0]?.deck).toBe(name);
});

test('names a source without an address', () => {
	const { notes } = readAnkiFile(ankiFile([card({ notes: [] })], { ...renderer, addressOf: () => '' }));
	expect(notes[0]?.extra).toBe('<div>A talk, 12&#58;40</div>');
});
