import { mkdir, mkdtemp, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentsOf, fingerprintOf } from '../../src/cache/fingerprint.ts';

test('links to folders are not followed, not even in a cycle; links to files are', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-fingerprint-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const [sources, elsewhere] = [join(folder, 'sources'), join(folder, 'elsewhere')];
	await mkdir(sources);
	await mkdir(elsewhere);
	await writeFile(join(elsewhere, 'talk.srt'), 'words');
	// Each link contains the other: an endless path if followed.
	for (const name of ['one', 'two']) await symlink('.', join(sources, name));
	await symlink(elsewhere, join(sources, 'linked'));
	await symlink(join(elsewhere, 'talk.srt'), join(sources, 'talk.srt'));
	const before = fingerprintOf([sources]);
	await writeFile(join(elsewhere, 'more.srt'), 'in a folder that is not followed');
	expect(fingerprintOf([sources])).toBe(before);
	await writeFile(join(elsewhere, 'talk.srt'), 'other words');
	expect(fingerprintOf([sources])).not.toBe(before);
});

test('a rewrite of the same size with the mtime restored is detected', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-fingerprint-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const file = join(folder, 'talk.srt');
	await writeFile(file, 'some words');
	// Whole seconds, which every file system stores exactly.
	await utimes(file, 1_000_000, 1_000_000);
	const before = fingerprintOf([file]);
	const { ctimeMs } = await stat(file);
	// The clock of a file system may tick only every few milliseconds.
	do {
		await writeFile(file, 'more words');
		await utimes(file, 1_000_000, 1_000_000);
	} while ((await stat(file)).ctimeMs === ctimeMs);
	expect(fingerprintOf([file])).not.toBe(before);
});

test('missing, empty and a folder are three different states', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-fingerprint-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const file = join(folder, 'site.yaml');
	const read = () => [fingerprintOf([file]), contentsOf([file])];
	const missing = read();
	expect(read()).toEqual(missing);
	await writeFile(file, '');
	const empty = read();
	await rm(file);
	expect(read()).toEqual(missing);
	await mkdir(file);
	const asFolder = read();
	expect(new Set([...missing, ...empty, ...asFolder]).size).toBe(6);
	await rm(file, { recursive: true });
	// A link to nothing is a missing file.
	await symlink(join(folder, 'nowhere'), file);
	expect(read()).toEqual(missing);
});

test('a rewrite with the same bytes leaves the content fingerprint unchanged', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-fingerprint-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const [one, two] = [join(folder, 'one.srt'), join(folder, 'two.srt')];
	await writeFile(one, 'some words');
	await writeFile(two, 'x'.repeat(1_500_000));
	const before = contentsOf([one, two]);
	await writeFile(one, 'some words');
	await utimes(two, 1_000_000, 1_000_000);
	expect(contentsOf([one, two])).toBe(before);
	expect(contentsOf([two, one])).not.toBe(before);
	await writeFile(two, `${'x'.repeat(1_499_999)}y`);
	expect(contentsOf([one, two])).not.toBe(before);
});
