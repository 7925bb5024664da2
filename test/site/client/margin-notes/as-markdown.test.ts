import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notesAsMarkdown, notesInMarkdown } from '../../../../src/site/client/margin-notes/as-markdown.ts';
import { byTalk } from '../../../../src/site/client/margin-notes/by-talk.ts';
import type { MarginNote } from '../../../../src/site/client/margin-notes/store.ts';
import { note } from './note.ts';

const addressOf = ({ page, second }: MarginNote): string => `https://example.org/${page}(1).html#t=${second}`;

test('writes the words as escaped quotations and keeps the reader’s own Markdown', () => {
	const talks = byTalk([note('a', 760, '- **ask** about this\n', 1)]);
	expect(notesAsMarkdown(talks, addressOf)).toBe(
		[
			'# Your notes',
			'',
			'## Talk \\*a\\*',
			'',
			'> said at 760',
			'>',
			'> — [Talk \\*a\\*, 12:40](https://example.org/a%281%29.html#t=760)',
			'',
			'- **ask** about this',
			'',
		].join('\n'),
	);
});

/** Lines that have a meaning in a file of notes, and other Markdown. */
const lines = fc.constantFrom(
	'## Talk \\*a\\*',
	'##  Talk \\*b\\*',
	'## A heading',
	'# Your notes',
	'> said',
	'>',
	'> — [Talk \\*a\\*, 0:02](https://example.org/a%281%29.html#t=2)',
	'>  — [Talk \\*b\\*, 0:01](https://example.org/b%281%29.html#t=1)',
	'— [Talk, 0:02](https://example.org/#t=2)',
	'<!-- cuemark-notes [] -->',
	'<!--  cuemark-notes [] -->',
	'```',
	'~~~ts',
	'    code',
	'- [a link](https://example.org/b)',
	'---',
	'',
	'[0:02](https://example.org/#t=2) and more',
);
const text = fc
	.array(fc.oneof(lines, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 6 })
	.map((some) => some.join('\n'))
	.filter((one) => one.trim() !== '');

test('reads notes back unchanged from Markdown, whatever they contain', () => {
	const words = fc.string({ unit: 'grapheme' }).map((one) => one.replace(/\s+/g, ' ').trim());
	// The talk may have had another title when a note was written.
	const title = fc.constantFrom('Talk *a*', 'Links](in titles', 'Losses, 0:05');
	const one = fc.record({ page: fc.constantFrom('a', 'b'), title, text, words });
	const some = fc.array(one, { minLength: 1, maxLength: 5 });
	fc.assert(
		fc.property(some, (given) => {
			const written = byTalk(
				given.map(({ page, text, ...more }, second) => ({ ...note(page, second, text, second), ...more })),
			);
			const read = notesInMarkdown(notesAsMarkdown(written, addressOf));
			expect(read.map(({ title, second, address, words, text }) => ({ title, second, address, words, text }))).toEqual(
				written.flatMap(({ title, notes }) =>
					notes.map((one) => ({
						title,
						second: one.second,
						address: addressOf(one).replace('(1)', '%281%29'),
						words: one.words,
						text: one.text.replace(/\r\n?/g, '\n').trim(),
					})),
				),
			);
		}),
	);
});

test('reads a quotation wrapped by an editor as one, and skips text above the first', () => {
	const file =
		'Mine.\r\n\r\n> What is\r\n> said.\r\n>\r\n> — [A talk, 1:02\\:03](https://example.org/#t=3723)\r\n\r\nYes.\r\n';
	expect(notesInMarkdown(file)).toMatchObject([
		{ title: 'A talk', second: 3723, words: 'What is said.', text: 'Yes.' },
	]);
});

test.each([
	['links that end nowhere', `> — [${']('.repeat(100_000)}`],
	['a heading of spaces', `> — [A talk, 0:01](https://example.org)\n\n## ${' '.repeat(200_000)}(\nx`],
])('reads a file with very many special characters in linear time: %s', (_, file) => {
	const found = notesInMarkdown(file);
	expect(found.map(({ second }) => second)).toEqual(file.endsWith('x') ? [1] : []);
	expect(() => notesAsMarkdown(byTalk([note('a', 1, file, 1)]), addressOf)).not.toThrow();
});
