import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/markdown/write/escape.ts';

const parse = (markdown: string) =>
	fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** The types of all nodes, and their text. */
function readBack(markdown: string): { types: string[]; text: string } {
	const types: string[] = [];
	let text = '';
	const visit = (node: Nodes): void => {
		types.push(node.type);
		if ('value' in node) text += node.value;
		if ('children' in node) for (const child of node.children) visit(child);
	};
	visit(parse(markdown));
	return { types, text };
}

/** Text as in segments: one line, without control characters, trimmed. */
const line = fc
	.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom(...'\\`*_[]()<>&;#~$|{}=%@:.+-!1 a"\'^/w') }),
		fc
			.array(
				fc.constantFrom(
					'https://x.org',
					'www.a.bc',
					'a@b.co',
					'&amp;',
					'&#60;',
					'<b>',
					'**',
					'__',
					'~~',
					'[x](y)',
					'![',
					'$x$',
					'#tag',
					'1.',
					'-',
					'>',
					'==',
					'%%',
					':+1:',
					' ',
					'word',
					'|',
					'[^1]',
					'```',
				),
			)
			.map((parts) => parts.join('')),
	)
	.map((text) =>
		text
			.toWellFormed()
			.replace(/[\p{Cc}\u2028\u2029\s\p{Z}]+/gu, ' ')
			.replaceAll('\uFFFD', '')
			.trim(),
	)
	.filter((text) => text !== '');

/** Only text, or links that this parser makes from bare URLs after parsing, which show the same text. */
const plainTypes = [
	'root paragraph link text',
	'root heading text',
	'root heading link text',
	'root heading text link',
];

describe('escaped text', () => {
	test.each([
		['a ==highlight== in Obsidian', 'a \\==highlight\\== in Obsidian'],
		['a %%comment%% in Obsidian', 'a \\%%comment\\%% in Obsidian'],
		['a === b', 'a \\=\\== b'],
		['5 % and a = b are neither', '5 % and a = b are neither'],
	])('of %j is %j', (text, escaped) => {
		expect(escapeMarkdown(text)).toBe(escaped);
	});

	test('is parsed back to the same text after a timestamp, with GitHub’s extensions', () => {
		fc.assert(
			fc.property(line, (text) => {
				const { types, text: read } = readBack(`[1:35](https://example.org/) ${escapeMarkdown(text)}`);
				expect(read).toBe(`1:35 ${text}`);
				expect(plainTypes).toContain([...new Set(types)].join(' '));
			}),
			{ numRuns: 2000 },
		);
	});

	test('is parsed back to the same text in a heading', () => {
		fc.assert(
			fc.property(line, (text) => {
				const { types, text: read } = readBack(`## ${escapeMarkdown(text)}`);
				expect(read).toBe(text);
				expect(plainTypes).toContain([...new Set(types)].join(' '));
			}),
			{ numRuns: 2000 },
		);
	});

	test.each([
		['plain words, with (brackets) and don’t, stay as they are: 50% of 1,000 - or so!', undefined],
		['snake_case and 3 = 3 stay', undefined],
		['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
		['[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
		['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
		['costs $5 or $6', 'costs \\$5 or \\$6'],
		['#tag in Obsidian, C# not', '\\#tag in Obsidian, C# not'],
		['R&D &amp; more', 'R&D \\&amp; more'],
		['- no list', '\\- no list'],
		['+ nor this', '\\+ nor this'],
		['= no heading above', '\\= no heading above'],
	])('%s', (text, expected) => {
		expect(escapeMarkdown(text)).toBe(expected ?? text);
	});
});
