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

test('of processes that find the same stale lock at once, one gets it', async () => {
	const script = `
		import { holding } from ${JSON.stringify(new URL('../src/lock.ts', import.meta.url).href)};
		while (Date.now() < Number(process.argv[2])) {}
		const work = () => new Promise((done) => setTimeout(done, 300));
		await holding([{ file: process.argv[1], name: 'it' }], work).then(() => console.log('held'), () => {});
	`;
	const file = join(folder, 'stale');
	for (let round = 0; round < 4; round++) {
		await writeFile(file, '4194304\n');
		const at = String(Date.now() + 700);
		const outputs = await Promise.all(
			[1, 2, 3].map(async () => {
				const child = spawn(process.execPath, ['--input-type=module', '-e', script, file, at]);
				let output = '';
				child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
				await once(child, 'close');
				return output;
			}),
		);
		expect(outputs.filter((output) => output.includes('held'))).toHaveLength(1);
		expect(await readdir(folder)).toEqual([]);
	}
});
