import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCache } from '../../src/cache/cache.ts';
import { digestOf } from '../../src/cache/digest.ts';
import type { Workshop } from '../../src/cache/workshop.ts';
import { wordsAt } from '../../src/markdown/term-page.ts';
import type { StudyNotes, VideoId } from '../../src/model.ts';
import { saveNotes } from '../../src/steps/save.ts';
import type { Talk } from '../../src/steps/study.ts';
import { notesOf } from '../../src/tasks/study-talks.ts';
import type { Study } from '../study/study-videos.ts';
import { here } from '../tasks/here.ts';
import { twoSections, twoTalks } from '../markdown/notes.ts';

let folder: string;
let workshop: Workshop;
const file = 'a-quoted-title-with-and--bcdefghij_.md';
const saveAll = async ({ notes, related, concepts }: Study) => {
	const cache = openCache(workshop.talks);
	const talks = notes.map((one): Talk => {
		const digest = digestOf(one);
		const keys = {
			terms: one.terms.map(({ key }) => key),
			sectionTerms: one.sections.map(({ terms }) => terms.map(({ key }) => key)),
		};
		const studied = {
			digest,
			language: one.language,
			...keys,
			corrected: [],
			corrections: ['Sirius'],
			sections: one.sections.map(({ second }) => second),
			words: 9,
		};
		const { moments, ...video } = one.video;
		return { video, translation: false, moments: moments.length, studied };
	});
	for (const [index, { studied }] of talks.entries()) cache.keep(notesOf(studied.digest), notes[index]);
	const wordsIn = (id: VideoId, second: number): string => {
		const one = notes.find(({ video }) => video.id === id);
		return one ? wordsAt(one, second) : '';
	};
	const folders = { videos: { path: folder, name: 'videos' }, terms: { path: join(folder, 'terms'), name: 'terms' } };
	return (await saveNotes({ talks, ties: { related, concepts }, wordsIn }, folders, workshop, here)).saved;
};
const save = async (...notes: StudyNotes[]) => (await saveAll({ notes, related: [], concepts: [] })).videos;
const pages = async (): Promise<string[]> =>
	(await readdir(folder)).filter((name) => name !== 'terms' && name !== '.cuemark');
const edit = async (from: string, to: string, name = file): Promise<void> => {
	await writeFile(join(folder, name), (await readFile(join(folder, name), 'utf8')).replace(from, to));
};

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-pages-'));
	const kept = join(folder, '.cuemark');
	workshop = {
		version: '1',
		talks: join(kept, 'talks'),
		pages: join(kept, 'pages.json'),
		siteAt: () => join(kept, 'site.json'),
		lastAt: () => join(kept, 'last.json'),
	};
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('pages are written once, and left alone while nothing changes', async () => {
	expect(await save(twoSections())).toMatchObject({ written: [file], unchanged: [] });
	const before = await readFile(join(folder, file), 'utf8');
	expect(await save(twoSections())).toMatchObject({ written: [], unchanged: [file] });
	expect(await readFile(join(folder, file), 'utf8')).toBe(before);
	expect(await pages()).toEqual([file]);
});

test('a page follows its video to a new title', async () => {
	await save(twoSections());
	expect(await save(twoSections({ title: 'New' }))).toMatchObject({ written: ['new--bcdefghij_.md'], removed: [file] });
	expect(await pages()).toEqual(['new--bcdefghij_.md']);
});

test.each(['Aaa', 'Zzz'])(
	'a page that a killed build left under its old name is removed when the new title is %s',
	async (title) => {
		await save(twoSections());
		const before = await readFile(join(folder, file), 'utf8');
		await save(twoSections({ title }));
		await writeFile(join(folder, file), before);
		await save(twoSections({ title }));
		expect(await pages()).toEqual([`${title.toLowerCase()}--bcdefghij_.md`]);
	},
);

test('a build killed between the new page and the removal of the old leaves no old page for ever', async () => {
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

test('of several pages of one video an edited one stays and the untouched ones go', async () => {
	await save(twoSections());
	const old = await readFile(join(folder, file), 'utf8');
	for (const name of ['a.md', 'z.md']) await writeFile(join(folder, name), old);
	await edit('The first words.', 'My own words.');
	expect(await save(twoSections())).toMatchObject({ written: [], edited: [file], removed: ['a.md', 'z.md'] });
	expect(await pages()).toEqual([file]);
});

test('Markdown that no build made is left alone', async () => {
	const readme = '# About these notes\n\ndigest: none\n';
	const clipping = '---\ntitle: A clipping\n---\n\ndigest: none\n';
	await writeFile(join(folder, 'README.md'), readme);
	await writeFile(join(folder, 'clipping.md'), clipping);
	expect(await save(twoSections())).toMatchObject({ written: [file], removed: [], orphaned: [] });
	expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe(readme);
	expect(await readFile(join(folder, 'clipping.md'), 'utf8')).toBe(clipping);
});

test('a page never takes the place of a file that no build made', async () => {
	await save(twoSections());
	await writeFile(join(folder, file), 'My own words, front matter deleted.');
	const other = twoSections({ id: 'zzzzzzzzzzz' as VideoId, title: 'Other' });
	await expect(save(twoSections(), other)).rejects.toThrow(
		expect.objectContaining({ problems: [expect.objectContaining({ file: `videos/${file}` })] }),
	);
	expect(await pages()).toEqual([file]);
	expect(await readFile(join(folder, file), 'utf8')).toBe('My own words, front matter deleted.');
});

test('a page of ours with broken front matter is an error that says what deleting it loses', async () => {
	await save(twoSections());
	await edit('duration: 330\n', 'duration: [\n');
	await expect(save(twoSections())).rejects.toThrow(
		expect.objectContaining({
			problems: [expect.objectContaining({ hint: expect.stringContaining('loses') as string })],
		}),
	);
});

test('a page whose video is gone is removed', async () => {
	await save(twoSections());
	expect(await save()).toMatchObject({ removed: [file] });
	expect(await pages()).toEqual([]);
});

test('a page that was edited by hand is never overwritten, renamed or removed', async () => {
	await save(twoSections());
	await edit('The first words.', 'My own words.');
	expect(await save(twoSections({ title: 'New' }))).toMatchObject({ written: [], edited: [file], removed: [] });
	expect(await save()).toMatchObject({ orphaned: [file], removed: [] });
	expect(await readFile(join(folder, file), 'utf8')).toContain('My own words.');
});

test('an editor that changes only the line ends has not edited the page', async () => {
	await save(twoSections());
	await writeFile(join(folder, file), (await readFile(join(folder, file), 'utf8')).replaceAll('\n', '\r\n'));
	expect(await save(twoSections())).toMatchObject({ written: [file], edited: [] });
});

test('nothing is written where a page of the folder cannot be read', async () => {
	await save(twoSections());
	await edit('duration: 330', 'duration: long');
	const other = twoSections({ id: 'zzzzzzzzzzz' as VideoId, title: 'Other' });
	await expect(save(twoSections(), other)).rejects.toThrow(
		expect.objectContaining({ problems: [expect.objectContaining({ file: `videos/${file}`, line: 6 })] }),
	);
	expect(await pages()).toEqual([file]);
});

test('what a killed build left half-written is cleaned away', async () => {
	await save(twoSections());
	await mkdir(join(folder, '.partial'));
	await writeFile(join(folder, '.partial', file), 'half');
	await save(twoSections());
	expect(await pages()).toEqual([file]);
});

test('a page that was edited keeps its name, and the links to it follow', async () => {
	await saveAll(twoTalks());
	await edit('The first words.', 'My own words.');
	await saveAll(twoTalks({ title: 'New' }));
	expect(await readFile(join(folder, 'terms', 'harbour.md'), 'utf8')).toContain(`(../videos/${file}#t=95)`);
});

test('the page of a term that nobody says any more is removed, unless a person edited it', async () => {
	const study = twoTalks();
	await saveAll(study);
	await writeFile(
		join(folder, 'terms', 'sirius.md'),
		(await readFile(join(folder, 'terms', 'sirius.md'), 'utf8')).replace('Moments', 'My moments'),
	);
	const { terms } = await saveAll({ ...study, concepts: [] });
	expect(terms).toMatchObject({ removed: ['harbour.md'], orphaned: ['sirius.md'] });
});
