import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	codeIn,
	errorOfProgram,
	hintOf,
	readHint,
	isSystemError,
	messageOf,
	withFullDisk,
	systemErrorIn,
} from '../../src/files/system-error.ts';
import { describeError } from '../../src/report/describe-error.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-system-'));
	await writeFile(join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true }));

const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => undefined,
		(error: unknown) => error,
	);

test('the hint depends on the error code', async () => {
	expect(hintOf(await thrownBy(readFile(folder)))).toMatch(/folder where a file should be/);
	expect(hintOf(await thrownBy(readdir(join(folder, 'file'))))).toMatch(/file where a folder should be/);
	expect(hintOf(await thrownBy(readFile(join(folder, 'none'))))).toMatch(/the path exists/);
	const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
	expect(hintOf(full)).toMatch(/disk is full/);
});

test('a bug is not a system error', () => {
	for (const error of [
		new TypeError('x is not a function'),
		Object.assign(new Error('ENOENT'), { code: 'ENOENT' }),
		Object.assign(new Error('EBADF: bad file descriptor, read'), { code: 'EBADF', syscall: 'read' }),
		Object.assign(new Error('x'), { code: 'toString', syscall: 'read' }),
		'ENOENT',
	]) {
		expect(isSystemError(error)).toBe(false);
		expect(hintOf(error)).toBe('');
	}
});

test('a message contains the path exactly once', () => {
	const error = Object.assign(new Error('EISDIR: illegal operation on a directory, read'), { code: 'EISDIR' });
	expect(messageOf(error)).toBe(error.message);
	expect(messageOf(Object.assign(error, { path: '/a' }))).toBe("EISDIR: illegal operation on a directory, read '/a'");
	expect(messageOf(Object.assign(new Error("EACCES: …, open '/a'"), { path: '/a' }))).toBe("EACCES: …, open '/a'");
});

describe('a full disk', () => {
	const full = (facts = {}): Error =>
		Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write', ...facts });
	const room = { '/site': 8192, '/notes': 1e9, '/temporary': 4e6 };
	const named = (error: Error, places = Object.keys(room)): unknown =>
		withFullDisk(error, places, (place) => room[place as keyof typeof room]);

	test('is the one with the least room among those written to', () => {
		const error = named(full()) as Error;
		expect(messageOf(error)).toBe("ENOSPC: no space left on device, write '/site'");
		expect(hintOf(error)).toBe('The disk of /site is full: free some space there, and try again.');
	});

	test('is that of the file that Node names as the target', () => {
		const error = named(full({ path: '/from', dest: '/to' }));
		expect(error).toMatchObject({ path: '/from', dest: '/to' });
		expect(hintOf(error)).toMatch(/^The disk of \/to is full/);
	});

	test('is not named if none has little room', () => {
		expect(named(full(), ['/notes'])).not.toHaveProperty('path');
		expect(hintOf(named(full(), ['/notes']))).toMatch(/^The disk is full/);
		expect(withFullDisk(full(), [folder, join(folder, 'none')], () => Infinity)).not.toHaveProperty('path');
	});

	test('is not blamed for other errors', () => {
		const other = Object.assign(new Error('EIO: i/o error, write'), { code: 'EIO', syscall: 'write' });
		expect(named(other)).not.toHaveProperty('path');
	});
});

test.each([
	['Worker initialization failure: EMFILE', 'EMFILE', 'Worker initialization failure: EMFILE'],
	['Unexpected message: {\n  error: Error: ENOSPC: no space, write\n      at x', 'ENOSPC', 'ENOSPC: no space, write'],
])('extracts the system error that another error mentions: %j', (message, code, told) => {
	expect(systemErrorIn(new Error(message))).toMatchObject({ code, message: told });
	expect(isSystemError(systemErrorIn(new Error(message)))).toBe(true);
});

test('a thread that ran out of memory is not a bug', async () => {
	const hoard = 'const all = []; for (;;) all.push(new Array(1000).fill({}))';
	const thread = new Worker(hoard, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } });
	const error = await new Promise((resolve) => void thread.once('error', resolve));
	expect(describeError(systemErrorIn(error))).toBe(
		'ENOMEM: not enough memory, worker\nMemory may be used up: close other programs, or raise Node’s limit, such as NODE_OPTIONS=--max-old-space-size=8000.',
	);
});

test.each([
	['was killed', 'process.kill(process.pid, "SIGKILL")'],
	['aborted', 'const all = []; for (;;) all.push(new Array(1000).fill({}))'],
])('neither is a program that %s for want of memory', async (_, program) => {
	const run = promisify(execFile)(process.execPath, ['--max-old-space-size=8', '--eval', program]);
	const error = (await thrownBy(run)) as Error & { stderr: string };
	expect(errorOfProgram(error.stderr, 'the site cannot be made', '/site', error)).toMatchObject({
		message: 'ENOMEM: the site cannot be made in /site',
		code: 'ENOMEM',
	});
});

test('returns an error unchanged if it mentions no system error, or is one', () => {
	const own = Object.assign(new Error('EIO: i/o error, write'), { code: 'EIO', syscall: 'write', path: '/site' });
	for (const error of [new Error('EVERYTHING is wrong'), new TypeError('x: EMFILE is not defined'), 'EMFILE', own])
		expect(systemErrorIn(error)).toBe(error);
});

test('a missing file with a name that is not UTF-8 gets a hint about its name', async () => {
	const error = await thrownBy(readFile(join(folder, 'none')));
	expect(readHint(error, 'sources/caf\ufffd.srt')).toMatch(/not valid UTF-8/);
	expect(readHint(error, 'sources/none.srt')).toMatch(/permission to read it/);
	expect(readHint(await thrownBy(readFile(folder)), 'sources')).toMatch(/folder where a file should be/);
});

test.each([
	['Error: ENOSPC: no space left on device, write', 'ENOSPC'],
	['TypeError: x is not a function', undefined],
	['ERROR: no such template', undefined],
])('from the output %j, extracts the code %j', (output, code) => {
	expect(codeIn(output)).toBe(code);
});

test.runIf(process.platform === 'linux')('recognises system error numbers, too', () => {
	expect(codeIn('Caused by:\n    No space left on device (os error 28)')).toBe('ENOSPC');
	expect(codeIn('an `Err` value: Os { code: 28, kind: StorageFull, message: "No space left on device" }')).toBe(
		'ENOSPC',
	);
});
