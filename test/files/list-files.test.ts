import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { entriesBelow, type Entry, listFiles } from '../../src/files/list-files.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
	const fs = await importOriginal<typeof import('node:fs/promises')>();
	return { ...fs, readdir: vi.fn(fs.readdir) };
});

test('lists entries at any depth without following links to folders', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-list-files-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const below = join(folder, 'below');
	for (const path of ['below/a/b', 'elsewhere']) await mkdir(join(folder, path), { recursive: true });
	for (const path of ['below/z.txt', 'below/a/b/y.txt', 'below/a-b.txt', 'elsewhere/x.txt'])
		await writeFile(join(folder, path), '');
	await symlink('..', join(below, 'a', 'circle'), 'junction');
	await symlink(join(folder, 'elsewhere'), join(below, 'out'), 'junction');
	const names = (await entriesBelow(below)).map(({ name }) => name).sort();
	expect(names).toEqual(['a', 'a-b.txt', 'b', 'circle', 'out', 'y.txt', 'z.txt']);
	expect(await listFiles(below)).toEqual(['a-b.txt', 'a/b/y.txt', 'z.txt']);
	await expect(listFiles(join(below, 'none'))).rejects.toThrow('ENOENT');
});

test('lists files of a cloud drive, which Windows reports as links', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-list-files-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	await mkdir(join(folder, 'a'));
	for (const path of ['a/x.txt', 'y.txt']) await writeFile(join(folder, path), '');
	await symlink('a', join(folder, 'link'), 'junction');
	const [no, yes] = [() => false, () => true];
	const asLinks = (parentPath: string, names: string[]) =>
		names.map((name) => ({ name, parentPath, isFile: no, isDirectory: no, isSymbolicLink: yes }));
	vi.mocked(readdir as unknown as (at: string) => Promise<Entry[]>)
		.mockImplementationOnce((at) => Promise.resolve(asLinks(at, ['a', 'link', 'gone', 'y.txt'])))
		.mockImplementationOnce((at) => Promise.resolve(asLinks(at, ['x.txt'])));
	expect(await listFiles(folder)).toEqual(['a/x.txt', 'y.txt']);
});
