import { mkdir, mkdtemp, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fingerprintOf } from '../../src/cache/fingerprint.ts';

test('links between folders are not followed, be it in a circle; those to files are', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-fingerprint-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const [sources, elsewhere] = [join(folder, 'sources'), join(folder, 'elsewhere')];
	await mkdir(sources);
	await mkdir(elsewhere);
	await writeFile(join(elsewhere, 'talk.srt'), 'words');
	// Each of the two leads through the other: ways without end.
	for (const name of ['one', 'two']) await symlink('.', join(sources, name));
	await symlink(elsewhere, join(sources, 'linked'));
	await symlink(join(elsewhere, 'talk.srt'), join(sources, 'talk.srt'));
	const before = fingerprintOf([sources]);
	await writeFile(join(elsewhere, 'more.srt'), 'in a folder that is not followed');
	expect(fingerprintOf([sources])).toBe(before);
	await writeFile(join(elsewhere, 'talk.srt'), 'other words');
	expect(fingerprintOf([sources])).not.toBe(before);
});

test('a file that is written anew with as many bytes, and given its time of change back, is another', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-fingerprint-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const file = join(folder, 'talk.srt');
	await writeFile(file, 'some words');
	// Whole seconds: what a file system keeps of a time is what `utimes` is given.
	await utimes(file, 1_000_000, 1_000_000);
	const before = fingerprintOf([file]);
	const { ctimeMs } = await stat(file);
	// The clock of a file system may stand still for some milliseconds.
	do {
		await writeFile(file, 'more words');
		await utimes(file, 1_000_000, 1_000_000);
	} while ((await stat(file)).ctimeMs === ctimeMs);
	expect(fingerprintOf([file])).not.toBe(before);
});
