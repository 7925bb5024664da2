import fc from 'fast-check';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../../src/markdown/pages/front-matter.ts';
import { rehypePlugins, remarkPlugins } from '../../../../src/markdown/render/plugins.ts';
import { readPlainMarkdown } from '../../../../src/markdown/render/plain/read-plain.ts';
import { renderMarkdown } from '../../../../src/markdown/render/render.ts';
import { writePage } from '../../../../src/markdown/write/write-page.ts';
import { writeTermPage } from '../../../../src/markdown/write/write-term-page.ts';
import { firstPage, firstTermPage, twoTalks } from '../../notes.ts';

const parser = unified().use(remarkParse).freeze();
const fullProcessor = unified()
	.use(remarkParse)
	.use(remarkPlugins)
	.use(remarkRehype)
	.use(rehypePlugins)
	.use(rehypeStringify)
	.freeze();

/** The tree from remark-parse, without positions. */
const parsed = (body: string): unknown =>
	JSON.parse(JSON.stringify(parser.parse(body), (key, value: unknown) => (key === 'position' ? undefined : value)));

const plain = (body: string): Root | undefined => readPlainMarkdown(body);

const bodyOf = (page: string): string => splitFrontMatter(page)?.body ?? '';

/** A few lines of Markdown, composed of fragments that its rules depend on. */
const pieces = fc.constantFrom(
	...['# ', '## ', '### ', '- ', '* ', '+ ', '1. ', '2) ', '> ', '    ', '\t', '---', '===', '```', '~~~'],
	...[
		'word',
		'a b',
		'é',
		'東京',
		'0:04',
		'&',
		'&amp;',
		'&#60;',
		'<',
		'>',
		'<b>',
		'<!--',
		'!',
		'![',
		' ',
		'  ',
		'\u00a0',
		'\u2003',
		'\u3000',
		'\\',
		'\\*',
	],
	...['[', ']', '](', '[1:35](https://x.org/?t=95s)', '[a](b.md "c")', '[a](b "c\\"d")', '(', ')', '[a]: /b', '[a]'],
	...[
		'*',
		'**',
		'_',
		'__',
		'*a*',
		'**Ada:**',
		'*\\[laughter\\]*',
		'`',
		'``',
		':',
		'.',
		'"',
		"'",
		'|',
		'https://x.org',
		'\\\n',
	],
);
const line = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));
const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { maxLength: 6 });
const markdown = lines.map((all) => all.map((each) => each.join('')).join(''));

describe('the fast parser', () => {
	test('gives the same tree as remark', () => {
		let read = 0;
		fc.assert(
			fc.property(markdown, (body) => {
				const tree = plain(body);
				if (!tree) return;
				read++;
				expect(tree).toEqual(parsed(body));
			}),
			{ numRuns: 5000, seed: 7 },
		);
		expect(read).toBeGreaterThan(300);
	});

	test.each(['**注意\u3000** x', '5 *\u00a0a*', '*(x \u2003*', '*a*\u3000*b*', '\u00a0*a*', '*a\ufeff*'])(
		'treats white space like remark: %j',
		(body) => {
			expect(plain(body) ?? parsed(body)).toEqual(parsed(body));
		},
	);

	test('leaves everything else to remark', () => {
		for (const body of [
			'<b>x</b>',
			'`x`',
			'![x](y)',
			'> x',
			'    x',
			'- x\n  y',
			'- x\n\n- y',
			'a\nb',
			'[a]: b',
			'***',
		])
			expect(plain(body)).toBeUndefined();
	});

	test('parses every generated page, with the same HTML as the full parser', () => {
		const titles = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim().replace(/\s+/g, ' '));
		const often = 'Snake_case & <b>*C#*</b> [1] `x` &amp; \\ _y_ “z” 1. - #';
		fc.assert(
			fc.property(fc.oneof(fc.constant(often), titles), (title) => {
				const study = twoTalks({ title });
				for (const page of [writePage(firstPage(study)), writeTermPage(firstTermPage(study))]) {
					const body = bodyOf(page);
					expect(plain(body)).toBeDefined();
					expect(renderMarkdown(body).html).toBe(String(fullProcessor.processSync(body)));
				}
			}),
		);
	});
});
