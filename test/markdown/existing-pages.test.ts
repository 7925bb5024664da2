import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PageKind, readPages } from '../../src/markdown/pages/existing-pages.ts';
import { termSchema, videoSchema } from '../../src/markdown/pages/schemas.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-pages-'));
});
afterEach(() => rm(folder, { recursive: true }));

const talkIn = (language: string): string =>
	`---\nvideoId: signalLamps\ntitle: Lamps\nduration: 60\nlanguage: ${language}\ndigest: abc\n---\n\nWords.\n`;
const termIn = (language: string): string =>
	`---\nterm: Lamp\nlanguage: ${language}\nmoments: 1\ntalks: 1\ntelling: []\ndigest: abc\n---\n\nWords.\n`;

/** The front matter of a page after it has been written to the folder. */
async function factsOf<Facts>(text: string, schema: PageKind<Facts>['schema']): Promise<Facts | undefined> {
	await writeFile(join(folder, 'a.md'), text);
	const { pages } = await readPages(folder, 'pages', { schema, keyOf: (_, file) => file });
	return pages.get('a.md')?.facts;
}

test.each([
	['en_US', 'en-US'],
	['DE', 'de'],
])('a language edited into a page by hand is canonicalized: %s becomes %s', async (written, tag) => {
	const languages = `${written}\nlanguages:\n  - language: ${written}\n    page: a`;
	expect(await factsOf(talkIn(languages), videoSchema)).toMatchObject({
		language: tag,
		languages: [{ language: tag, page: 'a' }],
	});
});

test('a page that git could not merge is reported with its line, rather than taken for one edited by hand', async () => {
	const [head, words] = ['<<<<<<< HEAD\nWords of mine.\n=======\n', '>>>>>>> theirs\n'];
	await expect(factsOf(`${talkIn('en')}${head}${words}`, videoSchema)).rejects.toMatchObject({
		problems: [{ file: 'pages/a.md', line: 10, reason: expect.stringContaining('Git could not merge') as unknown }],
	});
	const inFrontMatter = talkIn('en').replace('digest: abc\n', `${head}digest: abc\n${words}`);
	await expect(factsOf(inFrontMatter, videoSchema)).rejects.toMatchObject({ problems: [{ line: 6 }] });
});

test('an invalid language is reported with file and line, for a talk and for a term', async () => {
	const reason = 'language: must be a language tag such as en or pt-BR.';
	await expect(factsOf(talkIn('xx'), videoSchema)).rejects.toMatchObject({
		problems: [{ file: 'pages/a.md', line: 5, reason }],
	});
	await expect(factsOf(termIn('deutschland'), termSchema)).rejects.toMatchObject({ problems: [{ line: 3, reason }] });
	// A glossary term may occur in any language.
	expect(await factsOf(termIn('""'), termSchema)).toMatchObject({ language: '' });
});
