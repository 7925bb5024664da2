import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holding } from '../src/lock.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

const lock = (name: string) => ({ file: join(folder, name), name: 'the notebook' });
const work = () => Promise.resolve('done');

test('what another process holds is left alone, and so is what was locked before it', async () => {
	const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
	try {
		await writeFile(join(folder, 'theirs'), `${String(other.pid)}\n`);
		await expect(holding([lock('ours'), lock('theirs')], work)).rejects.toThrow(
			`Another build is at work on the notebook (process ${String(other.pid)}).`,
		);
		expect(await readdir(folder)).toEqual(['theirs']);
	} finally {
		other.kill('SIGKILL');
		await once(other, 'exit');
	}
	expect(await holding([lock('theirs')], work)).toBe('done');
	expect(await readdir(folder)).toEqual([]);
});

test('what cannot be read as a process is free', async () => {
	await writeFile(join(folder, 'damaged'), '');
	expect(await holding([lock('damaged')], work)).toBe('done');
});

test('work that fails leaves nothing locked', async () => {
	await expect(holding([lock('ours')], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(await readdir(folder)).toEqual([]);
});
