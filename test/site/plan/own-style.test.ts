import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOwnStyle } from '../../../src/site/plan/own-style.ts';

let style: string;
beforeEach(async () => {
	style = join(await mkdtemp(join(tmpdir(), 'cuemark-style-')), 'style.css');
});
afterEach(() => rm(join(style, '..'), { recursive: true }));

test('a notebook without a style sheet, or with an empty one, has none', async () => {
	expect(await readOwnStyle({ style })).toEqual({ css: '', problems: [] });
	await writeFile(style, '\n');
	expect(await readOwnStyle({ style })).toEqual({ css: '', problems: [] });
});

test('invalid CSS is reported with its line, and the style sheet is unchanged', async () => {
	const css = ':root {\n\t--accent: light-dark(#00549f, #8ebae5);\n}\n.bar { colour red }\n';
	await writeFile(style, css);
	const read = await readOwnStyle({ style });
	expect(read.css).toBe(css);
	expect(read.problems).toMatchObject([{ line: 4, reason: 'Expected ":".' }]);
});

test('resources from other hosts, which pages do not load, are reported with their line', async () => {
	const css = [
		'@import "https://fonts.example.org/css?family=Inter";',
		'@import "../more.css";',
		'@font-face {\n\tfont-family: A;\n\tsrc: url(//fonts.example.org/a.woff2), url("../a.woff2");\n}',
		'.bar { background: url(data:image/png;base64,AAAA), url(../bar.png) }\n',
	].join('\n');
	await writeFile(style, css);
	const read = await readOwnStyle({ style });
	expect(read.css).toBe(css);
	expect(read.problems.map(({ line, reason }) => [line, reason])).toEqual([
		[1, expect.stringContaining('https://fonts.example.org/css?family=Inter is not part of the site')],
		[5, expect.stringContaining('//fonts.example.org/a.woff2 is not part of the site')],
	]);
});

test('a style sheet that is not UTF-8 stops the build with its line', async () => {
	await writeFile(style, Buffer.from('/* Gr\xfcn */\n', 'latin1'));
	await expect(readOwnStyle({ style })).rejects.toThrow('style.css');
});
