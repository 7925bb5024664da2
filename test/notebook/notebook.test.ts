import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { displayPath } from '../../src/files/display-path.ts';
import { openNotebook } from '../../src/notebook/notebook.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-notebook-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a notebook is a folder with known subfolders and files', async () => {
	expect(await openNotebook(folder)).toMatchObject({ folder, sources: join(folder, 'sources') });
});

test('a missing folder is wrong usage', async () => {
	await expect(openNotebook(join(folder, 'missing'))).rejects.toMatchObject({ fault: 'usage' });
});

test('settings and glossary may end in .yml, but there must not be two of them', async () => {
	await writeFile(join(folder, 'site.yml'), 'title: Signals\n');
	await writeFile(join(folder, 'glossary.yml'), '');
	const { settings, siteFile, glossary } = await openNotebook(folder);
	expect(settings.title).toBe('Signals');
	expect([siteFile, glossary]).toEqual([join(folder, 'site.yml'), join(folder, 'glossary.yml')]);
	await writeFile(join(folder, 'site.yaml'), 'title: Flags\n');
	await expect(openNotebook(folder)).rejects.toThrow(/both .*site\.yaml and .*site\.yml/);
});

test('entries with misspelt names are reported', async () => {
	for (const file of ['glosary.yaml', 'Styles.css', 'README.md', '.site.yaml.swp', 'site.yaml.bak', 'todo.txt'])
		await writeFile(join(folder, file), '');
	for (const name of ['sources', 'Notes', 'slides']) await mkdir(join(folder, name));
	await writeFile(join(folder, 'site.yaml'), 'title: Boats\n');
	const { misnamed } = await openNotebook(folder);
	// Some disks take names for one that differ in capitals only.
	const isFound = existsSync(join(folder, 'notes'));
	expect(misnamed.map(({ file, hint }) => [basename(file), hint])).toEqual([
		...(isFound ? [] : [['Notes', 'If it is meant to be notes, rename it.']]),
		['Styles.css', 'If it is meant to be style.css, rename it.'],
		['glosary.yaml', 'If it is meant to be glossary.yaml, rename it.'],
	]);
	await writeFile(join(folder, 'glossary.yml'), '');
	expect((await openNotebook(folder)).misnamed.map(({ file }) => basename(file))).not.toContain('glosary.yaml');
});

test('warns about copies of its files that sync programs made', async () => {
	const [copy, orphan] = ['glossary.sync-conflict-20261128-101500-ABC.yaml', 'style (conflicted copy 2026-11-28).css'];
	for (const file of ['glossary.yaml', copy, orphan]) await writeFile(join(folder, file), '');
	const reason = 'A sync program kept it as a copy of glossary.yaml, and only that file is used.';
	expect((await openNotebook(folder)).misnamed).toMatchObject([{ file: displayPath(join(folder, copy)), reason }]);
});
