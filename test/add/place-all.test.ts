import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeAll } from '../../src/add/place-all.ts';

/** Bytes that go to the disk before it is full. */
const disk = vi.hoisted(() => ({ room: Infinity }));
vi.mock('node:fs/promises', async (original) => {
	const files = await original<typeof import('node:fs/promises')>();
	return {
		...files,
		copyFile: async (from: string, to: string, mode?: number) => {
			disk.room -= (await files.stat(from)).size;
			if (disk.room >= 0) return files.copyFile(from, to, mode);
			const message = `ENOSPC: no space left on device, copyfile '${from}' -> '${to}'`;
			throw Object.assign(new Error(message), { code: 'ENOSPC', syscall: 'copyfile', path: from, dest: to });
		},
	};
});

let folder: string;
let sources: string;
beforeEach(async () => {
	disk.room = Infinity;
	folder = await mkdtemp(join(tmpdir(), 'cuemark-place-all-'));
	sources = join(folder, 'sources');
	await mkdir(sources);
});
afterEach(() => rm(folder, { recursive: true }));

const progress = { step: () => {}, count: () => {} };

/** Places captions as a course, each in a file of its own. */
async function place(course: string, names: readonly string[], isDryRun = false) {
	const candidates = [];
	for (const name of names) {
		const path = join(folder, name);
		await writeFile(path, `1\n00:00:01,000 --> 00:00:04,000\nThe words of ${name}.\n`);
		candidates.push({ path, from: name, course, name });
	}
	return placeAll(candidates, { sources, made: folder, isDryRun }, progress);
}

test('a full disk is reported, and so are the files added by then', async () => {
	disk.room = 180;
	const { added, refused } = await place('algebra', [
		'dQw4w9WgXcQ.srt',
		'a-VQfQqIMrE.srt',
		'9bZkp7q19f0.srt',
		'bcdefghijkl.srt',
	]);
	expect(added.map(({ from }) => from)).toEqual(['dQw4w9WgXcQ.srt', 'a-VQfQqIMrE.srt']);
	expect(refused.map(({ file }) => file)).toEqual(['9bZkp7q19f0.srt', 'bcdefghijkl.srt']);
	expect(refused[0]?.reason).toMatch(/^It cannot be copied to .*sources\/algebra: ENOSPC: no space left on device\.$/);
	const algebra = join(sources, 'algebra');
	expect(refused[0]?.hint).toBe(`The disk of ${algebra} is full: free some space there, and try again.`);
	expect((await readdir(algebra)).sort()).toEqual(['a-VQfQqIMrE.srt', 'dQw4w9WgXcQ.srt']);
});

test.each([[true], [false]])(
	'a file in the way of a course’s folder is kept and reported (dry run: %s)',
	async (isDryRun) => {
		await writeFile(join(sources, 'algebra'), 'a file');
		const { added, refused } = await place('algebra/week 1', ['dQw4w9WgXcQ.srt'], isDryRun);
		expect(added).toEqual([]);
		expect(refused).toMatchObject([
			{ file: 'dQw4w9WgXcQ.srt', reason: expect.stringMatching(/sources\/algebra is a file, but/) },
		]);
		expect(existsSync(join(sources, 'algebra/week 1'))).toBe(false);
	},
);

test('an .info.json that differs only in what builds do not read counts as already there', async () => {
	const video = { id: 'dQw4w9WgXcQ', extractor_key: 'Youtube', title: 'Boats' };
	const channel = { _type: 'playlist', id: 'UCnmJUS1L7bvWEqXkyLcwuYA', title: 'Boats - Videos' };
	const add = async (more: object) => {
		const candidates = [];
		for (const [name, facts] of [
			['Boats [dQw4w9WgXcQ].info.json', video],
			['Boats - Videos [UCnmJUS1L7bvWEqXkyLcwuYA].info.json', channel],
		] as const) {
			const path = join(folder, name);
			await writeFile(path, JSON.stringify({ ...facts, ...more }));
			candidates.push({ path, from: name, course: 'boats', name });
		}
		return placeAll(candidates, { sources, made: folder, isDryRun: false }, progress);
	};
	expect((await add({ view_count: 1, epoch: 1 })).added).toHaveLength(2);
	expect(await add({ view_count: 2, epoch: 2 })).toMatchObject({ added: [], refused: [], there: { length: 2 } });
	const { there, refused } = await add({ title: 'Ships' });
	expect(there).toEqual([expect.stringContaining('Boats - Videos')]);
	expect(refused.map(({ file }) => file)).toEqual(['Boats [dQw4w9WgXcQ].info.json']);
});
