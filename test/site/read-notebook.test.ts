import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openNotebook } from '../../src/notebook.ts';
import { valuesInDevelopment } from '../../src/site/development/develop.ts';
import { readNotebook } from '../../src/site/read-notebook.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-read-'));
});
afterEach(() => rm(folder, { recursive: true }));

const pageOf = (title: string): string =>
	`---\nvideoId: signalLamps\ntitle: ${title}\nduration: 60\nlanguage: en\ndigest: abc\n---\n\nWords.\n`;
const titles = async (): Promise<[string, string][]> =>
	[...(await readNotebook(await openNotebook(folder))).videos].map(([page, { title }]) => [page, title]);
const path = (page: string): string => join(folder, 'videos', `${page}.md`);

test('a page is read again once it has changed, and only then', async () => {
	expect(await titles()).toEqual([]);
	await writeFile(path('a'), pageOf('Lamps'));
	await utimes(path('a'), 1e9, 1e9);
	await writeFile(path('b'), pageOf('Tides'));
	expect(await titles()).toEqual([
		['a', 'Lamps'],
		['b', 'Tides'],
	]);

	// A file of the same size and time is taken for unchanged, and so shows that it is not read.
	await writeFile(path('a'), pageOf('Spark'));
	await utimes(path('a'), 1e9, 1e9);
	await writeFile(path('b'), pageOf('The tides'));
	await writeFile(path('c'), pageOf('Waves'));
	expect(await titles()).toEqual([
		['a', 'Lamps'],
		['b', 'The tides'],
		['c', 'Waves'],
	]);

	await rm(path('b'));
	await writeFile(path('c'), 'A page of nobody.\n');
	expect(await titles()).toEqual([['a', 'Lamps']]);
});

test.each([
	['en_US', 'en-US'],
	['DE', 'de'],
])('a language that was written into a page by hand is read in canonical form: %s is %s', async (written, tag) => {
	const languages = `languages:\n  - language: ${written}\n    page: a\n`;
	await mkdir(join(folder, 'videos'));
	await writeFile(path('a'), pageOf('Lamps').replace('language: en\n', `language: ${written}\n${languages}`));
	const { videos } = await readNotebook(await openNotebook(folder));
	expect(videos.get('a')).toMatchObject({ language: tag, languages: [{ language: tag, page: 'a' }] });
});

test('a language that is none is named with file and line, in a page of a talk and in one of a term', async () => {
	const reason = 'language: must be a language tag such as en or pt-BR.';
	await mkdir(join(folder, 'videos'));
	await writeFile(path('a'), pageOf('Lamps').replace('language: en', 'language: xx'));
	await expect(titles()).rejects.toMatchObject({
		problems: [{ file: expect.stringMatching(/a\.md$/) as string, line: 5, reason }],
	});
	await rm(path('a'));
	const term = (language: string): string =>
		`---\nterm: Lamp\nlanguage: ${language}\nmoments: 1\ntalks: 1\ntelling: []\ndigest: abc\n---\n\nWords.\n`;
	await mkdir(join(folder, 'terms'));
	const file = join(folder, 'terms', 'lamp.md');
	await writeFile(file, term('deutschland'));
	await expect(titles()).rejects.toMatchObject({ problems: [{ line: 3, reason }] });
	// A term of the glossary may be said in any language.
	await writeFile(file, term('""'));
	const { terms } = await readNotebook(await openNotebook(folder));
	expect(terms.get('lamp')?.language).toBe('');
});
test.each(['talk (1)', 'talk (conflicted copy 2026-11-28)', 'Copy of talk'])(
	'%s is left out beside the page of the same talk, as by a build, and the download, which only a build makes',
	async (copy) => {
		await openNotebook(folder).then(readNotebook);
		await writeFile(path('talk'), pageOf('Lamps'));
		await writeFile(path(copy), pageOf('My lamps'));
		await writeFile(path('talk of another'), pageOf('Tides').replace('signalLamps', 'tides-and-me'));
		expect(await titles()).toEqual([
			['talk of another', 'Tides'],
			['talk', 'Lamps'],
		]);
		const { locals } = await valuesInDevelopment(folder, `/videos/${copy}.html`);
		expect(locals.view.video).toBeUndefined();
		expect(locals.path).toBe('404.html');
		expect(locals.site.archive).toBe('');
		await rm(path('talk'));
		expect((await titles()).map(([page]) => page)).toContain(copy);
	},
);
