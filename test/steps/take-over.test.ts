import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { putFile } from '../../src/tasks/put-file.ts';
import { isAsSeen, stateLeft } from '../../src/files/file-state.ts';
import { takeOver, takeOverAll } from '../../src/steps/take-over.ts';

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

describe('of the site before', () => {
	const folders = () => ({ before: join(folder, 'before'), staging: join(folder, 'staging') });
	const put = (file: string, text: string) => putFile(join(folders().before, file), text);

	test('a file is taken over as it is, without a copy, into a folder that need not be there', async () => {
		const kept = put('videos/page.html', 'words');
		expect(takeOver(folders(), 'videos/page.html', kept)).toEqual(kept);
		const [old, taken] = await Promise.all(
			[folders().before, folders().staging].map((site) => stat(join(site, 'videos/page.html'))),
		);
		expect(taken?.ino).toBe(old?.ino);
		// It may be asked for again.
		expect(takeOver(folders(), 'videos/page.html', kept)).toEqual(kept);
	});

	test('a file that somebody has changed, or that is gone, is not', async () => {
		const kept = put('page.html', 'words');
		const path = join(folders().before, 'page.html');
		await utimes(path, 1000, 1000);
		expect(isAsSeen(path, kept)).toBe(false);
		expect(takeOver(folders(), 'page.html', kept)).toBeUndefined();
		const again = put('page.html', 'words');
		await writeFile(path, 'longer words');
		await utimes(path, again.mtimeMs / 1000, again.mtimeMs / 1000);
		expect(isAsSeen(path, { ...stateLeft(path), size: again.size })).toBe(false);
		await rm(path);
		expect(takeOver(folders(), 'page.html', again)).toBeUndefined();
		expect(() => stateLeft(path)).toThrow('There is no');
	});

	test('a file is copied where the disk has no links, and noted as the copy is', async () => {
		disk.hasLinks = false;
		const kept = put('videos/page.html', 'words');
		const old = join(folders().before, 'videos/page.html');
		await utimes(old, 1000, 1000);
		const state = takeOver(folders(), 'videos/page.html', { ...kept, mtimeMs: 1_000_000 });
		const taken = join(folders().staging, 'videos/page.html');
		expect(await readFile(taken, 'utf8')).toBe('words');
		expect(isAsSeen(taken, state)).toBe(true);
		expect((await stat(taken)).ino).not.toBe((await stat(old)).ino);
	});

	test('files that belong together are taken over if none has changed', async () => {
		const files = { 'a.html': put('a.html', 'a'), 'b.html': put('b.html', 'b') };
		expect(takeOverAll(folders(), files)).toEqual(files);
		await writeFile(join(folders().before, 'b.html'), 'other');
		expect(takeOverAll(folders(), files)).toBeUndefined();
	});
});
