import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/markdown/pages/existing-pages.ts';
import { videoSchema } from '../../src/markdown/pages/schemas.ts';
import type { Video, VideoId } from '../../src/model.ts';
import { saveNotes } from '../../src/steps/save.ts';
import { studyNotebook } from '../../src/steps/study.ts';
import { digestFolder } from '../commands/run.ts';
import { here } from '../tasks/here.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-languages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const moment = (second: number, text: string) => ({ second, end: second + 9, text });
const talk = (title: string): Video => ({
	id: 'keeper-talk' as VideoId,
	title,
	url: 'https://www.youtube.com/watch?v=keeper-talk',
	duration: 60,
	language: 'en-GB',
	courses: ['harbour'],
	moments: [moment(0, 'The boats come home to the harbour at night.')],
	translations: [
		{ title, language: 'de', moments: [moment(0, 'Nachts kommen die Boote in den Hafen zurück.')] },
		{ title, language: 'pt-BR', moments: [moment(5, 'À noite os barcos voltam para o porto.')] },
	],
});

const save = async (...videos: Video[]) => {
	const cacheFolder = join(folder, '.cuemark');
	const cache = {
		version: '1',
		talks: join(cacheFolder, 'talks'),
		corpus: join(cacheFolder, 'corpus'),
		pages: join(cacheFolder, 'pages.json'),
		siteRecord: () => join(cacheFolder, 'site.json'),
		lastBuild: () => join(cacheFolder, 'last.json'),
	};
	const studied = await studyNotebook(videos, [], cache, here, () => {});
	const of = (name: string) => ({ path: join(folder, name), name });
	const folders = { videos: of('videos'), terms: of('terms'), ownLanguage: 'en' as const };
	return (await saveNotes(studied, folders, cache, here, () => {})).saved;
};
const pagesIn = async (name: string): Promise<string[]> =>
	(await readdir(join(folder, name))).filter((file) => file !== '.gitignore');
const read = async (file: string) =>
	readFrontMatter(await readFile(join(folder, 'videos', file), 'utf8'), file, videoSchema);

test('each language of a video has a page, and each page lists all of them', async () => {
	await save(talk('The keeper'));
	expect(await readdir(join(folder, 'videos'))).toEqual([
		'the-keeper-keeper-talk.de.md',
		'the-keeper-keeper-talk.md',
		'the-keeper-keeper-talk.pt-BR.md',
	]);
	const languages = [
		{ language: 'en-GB', page: 'the-keeper-keeper-talk' },
		{ language: 'de', page: 'the-keeper-keeper-talk.de' },
		{ language: 'pt-BR', page: 'the-keeper-keeper-talk.pt-BR' },
	];
	const main = await read('the-keeper-keeper-talk.md');
	expect(main.frontMatter).toMatchObject({ language: 'en-GB', languages });
	expect(main.frontMatter.translationOf).toBeUndefined();
	const german = await read('the-keeper-keeper-talk.de.md');
	expect(german.frontMatter).toMatchObject({ language: 'de', translationOf: 'the-keeper-keeper-talk', languages });
	expect(german.body).toContain('Nachts kommen die Boote');
	expect(german.body).not.toContain('The boats');
});

test('pages are renamed with their title and removed with their transcript, unless edited by hand', async () => {
	await save(talk('The keeper'));
	const file = join(folder, 'videos/the-keeper-keeper-talk.de.md');
	await writeFile(file, `${await readFile(file, 'utf8')}\nMy own words.\n`);
	const { translations = [], ...renamed } = talk('A keeper');
	const pages = await save({ ...renamed, translations: translations.slice(0, 1) });
	expect(await pagesIn('videos')).toEqual(['a-keeper-keeper-talk.md', 'the-keeper-keeper-talk.de.md']);
	expect(pages.videos.edited).toEqual(['the-keeper-keeper-talk.de.md']);
	const { frontMatter } = await read('a-keeper-keeper-talk.md');
	expect(frontMatter.languages).toEqual([
		{ language: 'en-GB', page: 'a-keeper-keeper-talk' },
		{ language: 'de', page: 'the-keeper-keeper-talk.de' },
	]);
});

test.each([
	['the-keeper-keeper-talk.de', 'language: de', 'language: de-AT'],
	['the-keeper-keeper-talk.de', 'language: de', 'language: pt-BR'],
	['the-keeper-keeper-talk.de', 'translationOf: the-keeper-keeper-talk', 'description: My own.'],
	['the-keeper-keeper-talk', 'videoId: keeper-talk', 'videoId: other-talk1'],
])('the page %s keeps its name after "%s" is edited into "%s", and so do the others', async (name, from, to) => {
	await save(talk('The keeper'));
	const before = await digestFolder(join(folder, 'videos'));
	const file = `${name}.md`;
	const edited = `${(await readFile(join(folder, 'videos', file), 'utf8')).replace(from, to)}\nMy own words.\n`;
	await writeFile(join(folder, 'videos', file), edited);
	const { videos } = await save(talk('The keeper'));
	expect(videos).toMatchObject({ written: [], edited: [file], orphaned: [], removed: [] });
	expect(await readFile(join(folder, 'videos', file), 'utf8')).toBe(edited);
	const { '.gitignore': _, ...after } = await digestFolder(join(folder, 'videos'));
	expect(after).toEqual({ ...before, [file]: expect.any(String) });
});

test('an edited translation that lost its translationOf does not replace the edited main page', async () => {
	await save(talk('The keeper'));
	const main = 'the-keeper-keeper-talk.md';
	for (const file of [main, 'the-keeper-keeper-talk.de.md']) {
		const text = await readFile(join(folder, 'videos', file), 'utf8');
		await writeFile(join(folder, 'videos', file), `${text.replace(/^translationOf.*\n/m, '')}\nMy own words.\n`);
	}
	const { videos } = await save(talk('A keeper'));
	expect(videos).toMatchObject({ edited: ['the-keeper-keeper-talk.de.md', main], orphaned: [], removed: [] });
	expect(await pagesIn('videos')).toHaveLength(3);
});

test('of two edited pages in one language, the one with the right name is linked, and the other reported', async () => {
	await save(talk('The keeper'));
	const [file, copy] = ['the-keeper-keeper-talk.de.md', 'a-copy.md'];
	await appendFile(join(folder, 'videos', file), '\nMy own words.\n');
	await cp(join(folder, 'videos', file), join(folder, 'videos', copy));
	expect((await save(talk('The keeper'))).videos).toMatchObject({ edited: [file], copies: [{ file: copy, of: file }] });
	const { frontMatter } = await read('the-keeper-keeper-talk.md');
	expect(frontMatter.languages).toContainEqual({ language: 'de', page: 'the-keeper-keeper-talk.de' });
});

test('the page of a video in one language lists no languages', async () => {
	const { translations: _, ...alone } = talk('The keeper');
	await save(alone);
	expect(await readFile(join(folder, 'videos/the-keeper-keeper-talk.md'), 'utf8')).not.toMatch(
		/^(?:languages|translationOf):/m,
	);
});

test('the page of a translation has the title from its own source', async () => {
	const { translations = [], ...rest } = talk('The keeper');
	await save({
		...rest,
		translations: translations.map((one, index) => (index === 0 ? { ...one, title: 'Der Wärter' } : one)),
	});
	const files = ['the-keeper-keeper-talk.md', 'the-keeper-keeper-talk.de.md', 'the-keeper-keeper-talk.pt-BR.md'];
	const titles = await Promise.all(files.map(async (file) => (await read(file)).frontMatter.title));
	expect(titles).toEqual(['The keeper', 'Der Wärter', 'The keeper']);
});
