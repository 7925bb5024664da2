import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { slashed } from '../../src/files/slashed.ts';
import { collect, openCompanionFinder } from '../../src/add/collect.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-collect-'));
});
afterEach(() => rm(folder, { recursive: true }));

test.each([['NFC'], ['NFD']] as const)('a file brings its companions, with names in %s', async (form) => {
	const names = ['Café.srt', 'Café.info.json', 'Café.mp4'].map((name) => name.normalize(form));
	for (const name of [...names, 'Other.info.json', 'Café.de.srt']) await writeFile(join(folder, name), '');
	const { candidates: found } = await collect(join(folder, names[0] ?? ''), {});
	expect(found.map(({ path }) => basename(path)).sort()).toEqual(names.sort());
});

test('the names of a recording and its captions may differ in Unicode normalization and case of the extension', async () => {
	const names = ['Café.srt'.normalize('NFC'), 'Café.INFO.JSON'.normalize('NFD'), 'Café.MP4'.normalize('NFD')];
	for (const name of names) await writeFile(join(folder, name), '');
	const { candidates: found } = await collect(join(folder, names[0] ?? ''), {});
	expect(found.map(({ path }) => basename(path)).sort()).toEqual(names.sort());
});

test('each folder is read once for all given files, and each file brings its companions', async () => {
	await mkdir(join(folder, 'week'));
	for (const name of ['a.srt', 'a.mp4', 'b.srt', 'b.info.json', 'week/a.srt', 'week/a.info.json'])
		await writeFile(join(folder, name), '');
	const beside = openCompanionFinder();
	const foundWith = async (name: string): Promise<string[]> =>
		(await collect(join(folder, name), {}, beside)).candidates.map(({ path }) =>
			slashed(path.slice(folder.length + 1)),
		);
	expect(await foundWith('a.srt')).toEqual(['a.mp4', 'a.srt']);
	expect(await foundWith('week/a.srt')).toEqual(['week/a.info.json', 'week/a.srt']);
	await writeFile(join(folder, 'b.mp4'), '');
	expect(await foundWith('b.srt')).toEqual(['b.info.json', 'b.srt']);
});

test.each([
	['talk.srt', 'it', 'talk.it.srt'],
	['talk.ttml.gz', 'it', 'talk.it.ttml.gz'],
	['talk.en.srt', 'it', 'talk.en.srt'],
	['how.to.srt', 'it', 'how.to.Italian.srt'],
	['how.to.srt', 'de', 'how.to.de.srt'],
	['how.to.srt', 'ii', 'how.to.ii.srt'],
])('%s in %s is renamed to %s, which is read as that language if possible', async (name, language, expected) => {
	await writeFile(join(folder, name), '');
	const { candidates } = await collect(join(folder, name), { language });
	expect(candidates.map(({ name: added }) => added)).toEqual([expected]);
});

test('links out of a folder, and to folders, are reported', async () => {
	await mkdir(join(folder, 'week', 'below'), { recursive: true });
	await writeFile(join(folder, 'talk.srt'), '');
	await writeFile(join(folder, 'week', 'one.srt'), '');
	await symlink(join(folder, 'talk.srt'), join(folder, 'week', 'two.srt'));
	await symlink(join(folder, 'week', 'one.srt'), join(folder, 'week', 'three.srt'));
	await symlink(join(folder, 'week', 'below'), join(folder, 'week', 'four'));
	const { candidates, refused } = await collect(join(folder, 'week'), {});
	expect(candidates.map(({ name }) => name)).toEqual(['one.srt', 'three.srt']);
	expect(refused.map(({ file }) => basename(file)).sort()).toEqual(['four', 'two.srt']);
});
