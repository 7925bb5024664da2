import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { putFile } from '../../src/tasks/put-file.ts';
import { isAsSeen, existingState } from '../../src/files/file-state.ts';
import { reuseFile, reuseFiles } from '../../src/steps/reuse.ts';

const disk = vi.hoisted(() => ({ hasLinks: true }));
vi.mock(import('node:fs'), async (importOriginal) => {
	const original = await importOriginal();
	const linkSync: typeof original.linkSync = (path, target) => {
		if (!disk.hasLinks) throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
		original.linkSync(path, target);
	};
	return { ...original, linkSync };
});

let folder: string;
beforeEach(async () => {
	disk.hasLinks = true;
	folder = await mkdtemp(join(tmpdir(), 'cuemark-site-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('from the previous site', () => {
	const folders = () => ({ previous: join(folder, 'previous'), staging: join(folder, 'staging') });
	const put = (file: string, text: string) => putFile(join(folders().previous, file), text);

	test('a file is hard-linked, creating its folder if missing', async () => {
		const recorded = put('videos/page.html', 'words');
		expect(reuseFile(folders(), 'videos/page.html', recorded)).toEqual(recorded);
		const [old, reused] = await Promise.all(
			[folders().previous, folders().staging].map((site) => stat(join(site, 'videos/page.html'))),
		);
		expect(reused?.ino).toBe(old?.ino);
		// Reusing it twice is fine.
		expect(reuseFile(folders(), 'videos/page.html', recorded)).toEqual(recorded);
	});

	test('a changed or missing file is not reused', async () => {
		const recorded = put('page.html', 'words');
		const path = join(folders().previous, 'page.html');
		await utimes(path, 1000, 1000);
		expect(isAsSeen(path, recorded)).toBe(false);
		expect(reuseFile(folders(), 'page.html', recorded)).toBeUndefined();
		const again = put('page.html', 'words');
		await writeFile(path, 'longer words');
		await utimes(path, again.mtimeMs / 1000, again.mtimeMs / 1000);
		expect(isAsSeen(path, { ...existingState(path), size: again.size })).toBe(false);
		await rm(path);
		expect(reuseFile(folders(), 'page.html', again)).toBeUndefined();
		expect(() => existingState(path)).toThrow('There is no');
	});

	test('a file is copied on disks without links, and the state of the copy returned', async () => {
		disk.hasLinks = false;
		const recorded = put('videos/page.html', 'words');
		const old = join(folders().previous, 'videos/page.html');
		await utimes(old, 1000, 1000);
		const state = reuseFile(folders(), 'videos/page.html', { ...recorded, mtimeMs: 1_000_000 });
		const copy = join(folders().staging, 'videos/page.html');
		expect(await readFile(copy, 'utf8')).toBe('words');
		expect(isAsSeen(copy, state)).toBe(true);
		expect((await stat(copy)).ino).not.toBe((await stat(old)).ino);
	});

	test('a group of files is reused only if it was made from the same and none has changed', async () => {
		const made = { madeFrom: 'words', files: { 'a.html': put('a.html', 'a'), 'b.html': put('b.html', 'b') } };
		expect(reuseFiles(folders(), made, 'words')).toEqual(made);
		expect(reuseFiles(folders(), made, 'other words')).toBeUndefined();
		expect(reuseFiles(folders(), undefined, 'words')).toBeUndefined();
		await writeFile(join(folders().previous, 'b.html'), 'other');
		expect(reuseFiles(folders(), made, 'words')).toBeUndefined();
	});
});
