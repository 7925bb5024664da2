import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openCache } from '../../src/cache/cache.ts';
import { digestOf } from '../../src/cache/digest.ts';
import type { BuildCache } from '../../src/cache/build-cache.ts';
import { type Quotable, wordsAt } from '../../src/markdown/term-page.ts';
import type { StudyNotes, VideoId } from '../../src/model.ts';
import { saveNotes, type SavedNotes } from '../../src/steps/save.ts';
import type { TalkHead } from '../../src/steps/study.ts';
import type { Pool } from '../../src/tasks/pool.ts';
import { notesKey } from '../../src/tasks/studied-talk.ts';
import type { Study } from '../study/study-videos.ts';
import { here } from '../tasks/here.ts';
import { twoSections, twoTalks } from '../markdown/notes.ts';

let folder: string;
let cache: BuildCache;
const file = 'a-quoted-title-with-and--bcdefghij_.md';
/** Of several notes on a video, all but the first are on translations. */
const saveIn = async (
	pool: Pool,
	{ notes, related, concepts }: Study,
	onPage: (done: number, total: number) => void = () => {},
): Promise<SavedNotes> => {
	const talkCache = openCache(cache.talks);
	const talks = notes.map((one, index): TalkHead => {
		const digest = digestOf(one);
		const keys = {
			terms: one.terms.map(({ key }) => key),
			sectionTerms: one.sections.map(({ terms }) => terms.map(({ key }) => key)),
		};
		const studied = {
			digest,
			language: one.language,
			...keys,
			ownTerms: ['Sirius'],
			corrections: [],
			sections: one.sections.map(({ second }) => second),
			words: 9,
		};
		const { moments, ...video } = one.video;
		const translation = notes.findIndex((other) => other.video.id === video.id) < index;
		return { video, translation, moments: moments.length, studied };
	});
	for (const [index, { studied }] of talks.entries()) talkCache.set(notesKey(studied.digest), notes[index]);
	const wordsIn = (id: VideoId, second: number): Quotable => {
		const one = notes.find(({ video }) => video.id === id);
		return one ? wordsAt(one, second) : { words: '', before: '', next: '' };
	};
	const folders = {
		videos: { path: folder, name: 'videos' },
		terms: { path: join(folder, 'terms'), name: 'terms' },
		ownLanguage: 'en' as const,
	};
	return saveNotes({ talks, concepts, related: Promise.resolve(related), wordsIn }, folders, cache, pool, onPage);
};
const saveAll = async (study: Study) => (await saveIn(here, study)).saved;
const save = async (...notes: StudyNotes[]) => (await saveAll({ notes, related: [], concepts: [] })).videos;
const pages = async (): Promise<string[]> =>
	(await readdir(folder)).filter((name) => !['terms', '.cuemark', '.gitignore'].includes(name)).sort();
const edit = async (from: string, to: string, name = file): Promise<void> => {
	await writeFile(join(folder, name), (await readFile(join(folder, name), 'utf8')).replace(from, to));
};

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-pages-'));
	const cacheFolder = join(folder, '.cuemark');
	cache = {
		version: '1',
		talks: join(cacheFolder, 'talks'),
		corpus: join(cacheFolder, 'corpus'),
		pages: join(cacheFolder, 'pages.json'),
		siteRecord: () => join(cacheFolder, 'site.json'),
		lastBuild: () => join(cacheFolder, 'last.json'),
	};
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('pages are written once and left alone while nothing changes', async () => {
	expect(await save(twoSections())).toMatchObject({ written: [file], unchanged: [] });
	const before = await readFile(join(folder, file), 'utf8');
	expect(await save(twoSections())).toMatchObject({ written: [], unchanged: [file] });
	expect(await readFile(join(folder, file), 'utf8')).toBe(before);
	expect(await pages()).toEqual([file]);
});

test('progress counts every page, whether it is written, unchanged or kept as edited', async () => {
	const study = { notes: [twoSections(), twoSections({ id: 'otherTalk_1' as VideoId })], related: [], concepts: [] };
	const done = async (): Promise<unknown> => {
		const onPage = vi.fn();
		await saveIn(here, study, onPage);
		return onPage.mock.lastCall;
	};
	expect(await done()).toEqual([2, 2]);
	await edit('The first words.', 'My own words.');
	expect(await done()).toEqual([2, 2]);
});

test('a page is renamed when its video gets a new title', async () => {
	await save(twoSections());
	expect(await save(twoSections({ title: 'New' }))).toMatchObject({ written: ['new--bcdefghij_.md'], removed: [file] });
	expect(await pages()).toEqual(['new--bcdefghij_.md']);
});

test.each(['Aaa', 'Zzz'])(
	'a page left under its old name by a killed build is removed when the new title is %s',
	async (title) => {
		await save(twoSections());
		const before = await readFile(join(folder, file), 'utf8');
		await save(twoSections({ title }));
		await writeFile(join(folder, file), before);
		await save(twoSections({ title }));
		expect(await pages()).toEqual([`${title.toLowerCase()}--bcdefghij_.md`]);
	},
);

test('old pages of builds killed before removing them are removed later', async () => {
	await save(twoSections());
	const old = await readFile(join(folder, file), 'utf8');
	await save(twoSections({ title: 'New' }));
	await writeFile(join(folder, file), old);
	expect(await save(twoSections({ title: 'Newer' }))).toMatchObject({
		written: ['newer--bcdefghij_.md'],
		removed: [file, 'new--bcdefghij_.md'],
	});
	expect(await pages()).toEqual(['newer--bcdefghij_.md']);
});

test('of several pages of one video, the edited one stays and the untouched ones are removed', async () => {
	await save(twoSections());
	const old = await readFile(join(folder, file), 'utf8');
	for (const name of ['a.md', 'z.md']) await writeFile(join(folder, name), old);
	await edit('The first words.', 'My own words.');
	expect(await save(twoSections())).toMatchObject({ written: [], edited: [file], removed: ['a.md', 'z.md'] });
	expect(await pages()).toEqual([file]);
});

describe.each([
	'a-quoted-title-with-and--bcdefghij_ (conflicted copy 2026-11-28).md',
	'a-quoted-title-with-and--bcdefghij_.sync-conflict-20261128-101500.md',
	'Copy of a-quoted-title-with-and--bcdefghij_.md',
])('the copy %s', (copy) => {
	test.each([false, true])('does not replace the page (edited by hand, too: %s)', async (alsoThePage) => {
		await save(twoSections());
		await cp(join(folder, file), join(folder, copy));
		await edit('The first words.', 'My own words.', copy);
		if (alsoThePage) await edit('The first words.', 'Other words.');
		const { saved, videos } = await saveIn(here, { notes: [twoSections()], related: [], concepts: [] });
		expect(saved.videos).toMatchObject({
			edited: alsoThePage ? [file] : [],
			copies: [{ file: copy, of: file }],
			removed: [],
		});
		expect(await pages()).toEqual([copy, file].sort());
		expect(await readFile(join(folder, copy), 'utf8')).toContain('My own words.');
		expect([...videos.keys()]).toEqual([file.slice(0, -3)]);
	});

	test('is not renamed with its page', async () => {
		await save(twoSections());
		await cp(join(folder, file), join(folder, copy));
		await edit('The first words.', 'My own words.', copy);
		const made = 'new--bcdefghij_.md';
		expect(await save(twoSections({ title: 'New' }))).toMatchObject({
			written: [made],
			copies: [{ file: copy, of: made }],
		});
		expect(await pages()).toEqual([copy, made].sort());
	});
});

test('Markdown that no build wrote is left alone', async () => {
	const readme = '# About these notes\n\ndigest: none\n';
	const clipping = '---\ntitle: A clipping\n---\n\ndigest: none\n';
	await writeFile(join(folder, 'README.md'), readme);
	await writeFile(join(folder, 'clipping.md'), clipping);
	expect(await save(twoSections())).toMatchObject({ written: [file], removed: [], orphaned: [] });
	expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe(readme);
	expect(await readFile(join(folder, 'clipping.md'), 'utf8')).toBe(clipping);
});

test('a page never replaces a file that no build wrote', async () => {
	await save(twoSections());
	await writeFile(join(folder, file), 'My own words, front matter deleted.');
	const other = twoSections({ id: 'zzzzzzzzzzz' as VideoId, title: 'Other' });
	await expect(save(twoSections(), other)).rejects.toThrow(
		expect.objectContaining({ problems: [expect.objectContaining({ file: `videos/${file}` })] }),
	);
	expect(await pages()).toEqual([file]);
	expect(await readFile(join(folder, file), 'utf8')).toBe('My own words, front matter deleted.');
});

describe('while a build runs', () => {
	/** Acts between the moment the build reads the pages and the moment it writes them. */
	const after = (act: () => Promise<void>): Pool => ({
		...here,
		run: (name, task) => act().then(() => here.run(name, task)),
	});
	const saveWhile = (act: () => Promise<void>, ...notes: StudyNotes[]): Promise<SavedNotes> =>
		saveIn(after(act), { notes, related: [], concepts: [] });
	const changed = twoSections({ channel: 'Another channel' });

	test('a page edited by hand is not overwritten', async () => {
		await save(twoSections());
		const { saved, fingerprint } = await saveWhile(() => edit('The first words.', 'My own words.'), changed);
		expect(saved.videos).toMatchObject({ written: [], unchanged: [], edited: [file] });
		expect(fingerprint).toBeUndefined();
		expect(await readFile(join(folder, file), 'utf8')).toContain('My own words.');
		expect(await save(changed)).toMatchObject({ written: [], edited: [file] });
		expect(await pages()).toEqual([file]);
	});

	test('a page edited by hand is not removed when its title changes, and becomes the page of its video', async () => {
		await save(twoSections());
		const { saved, fingerprint } = await saveWhile(
			() => edit('The first words.', 'My own words.'),
			twoSections({ title: 'New' }),
		);
		expect(saved.videos).toMatchObject({ written: ['new--bcdefghij_.md'], edited: [file], removed: [] });
		expect(fingerprint).toBeUndefined();
		expect(await save(twoSections({ title: 'New' }))).toMatchObject({
			edited: [file],
			removed: ['new--bcdefghij_.md'],
		});
		expect(await pages()).toEqual([file]);
	});

	test('a file put in the place of a page stays', async () => {
		const { saved } = await saveWhile(() => writeFile(join(folder, file), 'My own words.'), twoSections());
		expect(saved.videos).toMatchObject({ written: [], edited: [file] });
		expect(await readFile(join(folder, file), 'utf8')).toBe('My own words.');
	});

	test('a deleted page is written again', async () => {
		await save(twoSections());
		const { saved, fingerprint } = await saveWhile(() => rm(join(folder, file)), changed);
		expect(saved.videos).toMatchObject({ written: [file], edited: [] });
		expect(fingerprint).toBeDefined();
	});

	test('a deleted page does not come back when its title changes', async () => {
		await save(twoSections());
		const { fingerprint } = await saveWhile(() => rm(join(folder, file)), twoSections({ title: 'New' }));
		expect(await pages()).toEqual(['new--bcdefghij_.md']);
		expect(fingerprint).toBeDefined();
	});

	test.each([
		['edits', () => edit('The first words.', 'My own words.')],
		['deletes', () => rm(join(folder, file))],
		['copies', () => cp(join(folder, file), join(folder, 'copy.md'))],
	])('a person %s an unchanged page: the next build checks it', async (_, act) => {
		await save(twoSections());
		const { saved, fingerprint } = await saveWhile(
			act,
			twoSections(),
			twoSections({ id: 'otherTalk_1' as VideoId, title: 'Other' }),
		);
		expect(saved.videos).toMatchObject({ written: ['other-otherTalk_1.md'], unchanged: [file] });
		expect(fingerprint).toBeUndefined();
	});
});

test('an invalid value in a page is an error that says what deleting the page would lose', async () => {
	await save(twoSections());
	await edit('duration: 330\n', 'duration: long\n');
	await expect(save(twoSections())).rejects.toThrow(
		expect.objectContaining({
			problems: [expect.objectContaining({ hint: expect.stringContaining('loses') as string })],
		}),
	);
});

test('the page of a removed video is removed', async () => {
	await save(twoSections());
	expect(await save()).toMatchObject({ removed: [file] });
	expect(await pages()).toEqual([]);
});

test('a page edited by hand takes its position in a course from the current list of videos', async () => {
	const inRow = (row: number): StudyNotes => twoSections({ rows: [{ course: 'week 1', row }] });
	await save(inRow(1));
	await edit('The first words.', 'My own words.');
	const { videos } = await saveIn(here, { notes: [inRow(3)], related: [], concepts: [] });
	expect([...videos.values()].map(({ facts }) => facts.rows)).toEqual([[{ course: 'week 1', row: 3 }]]);
	expect(await readFile(join(folder, file), 'utf8')).toContain('row: 1');
});

test('a page edited by hand is never overwritten, renamed or removed', async () => {
	await save(twoSections());
	await edit('The first words.', 'My own words.');
	expect(await save(twoSections({ title: 'New' }))).toMatchObject({ written: [], edited: [file], removed: [] });
	expect(await save()).toMatchObject({ orphaned: [file], removed: [] });
	expect(await readFile(join(folder, file), 'utf8')).toContain('My own words.');
});

test.each([
	['videoId: -bcdefghij_', 'videoId: yyyyyyyyyyy'],
	['videoId: -bcdefghij_', 'videoId: otherTalk_1'],
	['language: en', 'language: en\ntranslationOf: other'],
])('a page with "%s" edited into "%s" keeps its name', async (from, to) => {
	const [one, other] = [twoSections(), twoSections({ id: 'otherTalk_1' as VideoId, title: 'Other' })];
	await save(one, other);
	await edit(from, to);
	await edit('The first words.', 'My own words.');
	const before = await readFile(join(folder, file), 'utf8');
	expect(await save(one, other)).toEqual({
		written: [],
		unchanged: ['other-otherTalk_1.md'],
		edited: [file],
		orphaned: [],
		copies: [],
		removed: [],
		foreign: [],
	});
	expect(await readFile(join(folder, file), 'utf8')).toBe(before);
	await save(other);
	expect(await readFile(join(folder, file), 'utf8')).toBe(before);
});

test('a page whose name another talk would get stays, and that talk gets its own page', async () => {
	const taken = { id: 'otherTalk_1' as VideoId, title: 'Other' };
	await save(twoSections(taken));
	await edit('videoId: otherTalk_1', 'videoId: -bcdefghij_', 'other-otherTalk_1.md');
	expect(await save(twoSections({ title: 'New' }))).toMatchObject({ written: [], edited: ['other-otherTalk_1.md'] });
	expect(await save(twoSections({ title: 'New' }), twoSections(taken))).toMatchObject({
		written: ['new--bcdefghij_.md'],
		edited: ['other-otherTalk_1.md'],
	});
});

test('changed line endings do not count as an edit', async () => {
	await save(twoSections());
	await writeFile(join(folder, file), (await readFile(join(folder, file), 'utf8')).replaceAll('\n', '\r\n'));
	expect(await save(twoSections())).toMatchObject({ written: [file], edited: [] });
});

test('nothing is written if a page in the folder is unreadable', async () => {
	await save(twoSections());
	await edit('duration: 330', 'duration: long');
	const other = twoSections({ id: 'zzzzzzzzzzz' as VideoId, title: 'Other' });
	await expect(save(twoSections(), other)).rejects.toThrow(
		expect.objectContaining({ problems: [expect.objectContaining({ file: `videos/${file}`, line: 6 })] }),
	);
	expect(await pages()).toEqual([file]);
});

test('a folder in the place of a page is reported and nothing is written; other folders are ignored', async () => {
	await save(twoSections());
	await mkdir(join(folder, 'other.md'));
	expect(await save(twoSections())).toMatchObject({ unchanged: [file] });
	await rm(join(folder, file));
	await mkdir(join(folder, file));
	await expect(save(twoSections())).rejects.toThrow(
		expect.objectContaining({
			problems: [
				expect.objectContaining({ file: `videos/${file}`, reason: expect.stringContaining('is a folder') as string }),
			],
		}),
	);
	expect(await pages()).toEqual([file, 'other.md']);
});

test('partial files of a killed build are removed', async () => {
	await save(twoSections());
	await mkdir(join(folder, '.partial'));
	await writeFile(join(folder, '.partial', file), 'half');
	await save(twoSections());
	expect(await pages()).toEqual([file]);
});

test('a page edited by hand keeps its name, and links lead to it', async () => {
	await saveAll(twoTalks());
	await edit('The first words.', 'My own words.');
	await saveAll(twoTalks({ title: 'New' }));
	expect(await readFile(join(folder, 'terms', 'harbour.md'), 'utf8')).toContain(`(../videos/${file}#t=95)`);
});

test('the page of a talk has its related moments, and those of its translations have none', async () => {
	const { notes, ...study } = twoTalks();
	const translations = notes.toReversed().map((one) => ({ ...one, video: { ...one.video, language: 'de' } }));
	await saveAll({ ...study, notes: [...notes, ...translations] });
	const related = await Promise.all(
		(await pages()).map(async (name) => [
			name,
			(await readFile(join(folder, name), 'utf8')).includes('[The other talk]'),
		]),
	);
	expect(related).toEqual([
		[file.replace('.md', '.de.md'), false],
		[file, true],
		['the-other-talk-otherTalk_1.de.md', false],
		['the-other-talk-otherTalk_1.md', false],
	]);
});

test('the page of a term that no longer occurs is removed, unless edited by hand', async () => {
	const study = twoTalks();
	await saveAll(study);
	await writeFile(
		join(folder, 'terms', 'sirius.md'),
		(await readFile(join(folder, 'terms', 'sirius.md'), 'utf8')).replace('Moments', 'My moments'),
	);
	const { terms } = await saveAll({ ...study, concepts: [] });
	expect(terms).toMatchObject({ removed: ['harbour.md'], orphaned: ['sirius.md'] });
});

test('the page of a term in an unknown language is recognised without the cache', async () => {
	const study = twoTalks();
	const concepts = study.concepts.map((concept) =>
		concept.language === '' ? concept : { ...concept, language: 'und' },
	);
	await saveAll({ ...study, concepts });
	await rm(join(folder, '.cuemark'), { recursive: true });
	const { terms } = await saveAll({ ...study, concepts });
	expect(terms).toMatchObject({ written: [], unchanged: ['harbour.md', 'sirius.md'] });
});
