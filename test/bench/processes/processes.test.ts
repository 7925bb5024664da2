import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { canInspect, processTree } from './family.ts';
import { runMeasured } from './run.ts';
import { inWorkFolder } from './work-folder.ts';

const never = new AbortController().signal;
const node = (code: string, signal = never) => runMeasured(process.execPath, ['-e', code], signal);
/** Code that runs other code in a child process. */
const inChild = (code: string): string =>
	`require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(code)}], { stdio: 'inherit' })`;

describe('a measured process', () => {
	test('returns its output and duration', async () => {
		const { stdout, seconds } = await node('console.log("done")');
		expect(stdout).toBe('done\n');
		expect(seconds).toBeGreaterThan(0);
	});

	test('that fails reports its status and output', async () => {
		await expect(node('console.error("no room"); process.exit(3)')).rejects.toThrow(/ended with 3:\nno room/);
	});

	test('that cannot start is an error', async () => {
		await expect(runMeasured('/no/such/program', [], never)).rejects.toThrow('ENOENT');
	});

	test.runIf(canInspect)('includes the memory of its children', async () => {
		const hungry = 'globalThis.bytes = Buffer.alloc(300e6, 1); setTimeout(() => {}, 1000)';
		expect((await node(inChild(hungry))).peak).toBeGreaterThan(300e6);
	});

	test.runIf(canInspect)('is killed with all its descendants', async () => {
		const stop = new AbortController();
		const before = processTree(process.pid);
		const run = node(inChild('setInterval(() => {}, 1000)'), stop.signal);
		const started = (): number[] => processTree(process.pid).filter((pid) => !before.includes(pid));
		while (started().length < 2) await setTimeout(20);
		const pids = started();
		stop.abort(new Error('enough'));
		await expect(run).rejects.toThrow('ended with');
		while (pids.some((pid) => existsSync(`/proc/${pid}`))) await setTimeout(20);
	});
});

describe('a work folder', () => {
	test('exists during the work and is removed afterwards, even on failure', async () => {
		const seen: string[] = [];
		const work = (folder: string): Promise<string> => {
			seen.push(folder);
			return existsSync(folder) ? Promise.reject(new Error('broke')) : Promise.resolve('no folder');
		};
		await expect(inWorkFolder(work)).rejects.toThrow('broke');
		expect(seen.map((folder) => existsSync(folder))).toEqual([false]);
	});

	test('aborts the work when the user cancels', async () => {
		const work = (_: string, signal: AbortSignal): Promise<void> => {
			process.emit('SIGTERM', 'SIGTERM');
			return signal.aborted ? Promise.reject(new Error('anything')) : Promise.resolve();
		};
		await expect(inWorkFolder(work)).rejects.toThrow('Stopped. Nothing was measured.');
	});
});
