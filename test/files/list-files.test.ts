import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { entriesBelow, listFiles } from '../../src/files/list-files.ts';

test('what is below a folder is found at any depth, and no link to a folder is followed', async () => {
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
