import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isSealed, sealFolder } from '../../../src/site/compile/sealed-folder.ts';

test.each<[string, (file: string) => Promise<void>]>([
	['is missing', (file) => rm(file)],
	['is emptied', (file) => writeFile(file, '')],
	['is truncated', (file) => writeFile(file, 'a rop')],
	['is a folder', (file) => rm(file).then(() => mkdir(file))],
])('a folder no longer counts as sealed if one of its files %s', async (_, damage) => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-sealed-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	await mkdir(join(folder, 'chunks'));
	await writeFile(join(folder, 'entry.mjs'), '');
	await writeFile(join(folder, 'chunks/rope.mjs'), 'a rope');
	expect(isSealed(folder)).toBe(false);
	await sealFolder(folder);
	expect(isSealed(folder)).toBe(true);
	await damage(join(folder, 'chunks/rope.mjs'));
	expect(isSealed(folder)).toBe(false);
});
