import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeIn, hintOf, hintToRead, isSystemError, messageOf } from '../src/system-error.ts';

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

test('what to do depends on what the system says', async () => {
	expect(hintOf(await thrownBy(readFile(folder)))).toMatch(/folder where a file is to be/);
	expect(hintOf(await thrownBy(readdir(join(folder, 'file'))))).toMatch(/file where a folder is to be/);
	expect(hintOf(await thrownBy(readFile(join(folder, 'none'))))).toMatch(/the place is there/);
	const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
	expect(hintOf(full)).toMatch(/disk is full/);
});

test('a fault of ours is no error of the system', () => {
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

test('a message has the path once, where the system tells it', () => {
	const error = Object.assign(new Error('EISDIR: illegal operation on a directory, read'), { code: 'EISDIR' });
	expect(messageOf(error)).toBe(error.message);
	expect(messageOf(Object.assign(error, { path: '/a' }))).toBe("EISDIR: illegal operation on a directory, read '/a'");
	expect(messageOf(Object.assign(new Error("EACCES: …, open '/a'"), { path: '/a' }))).toBe("EACCES: …, open '/a'");
});

test('a name that is not in UTF-8 is what is wrong with a file that is not there', async () => {
	const error = await thrownBy(readFile(join(folder, 'none')));
	expect(hintToRead(error, 'sources/caf\ufffd.srt')).toMatch(/not in UTF-8/);
	expect(hintToRead(error, 'sources/none.srt')).toMatch(/you may read it/);
	expect(hintToRead(await thrownBy(readFile(folder)), 'sources')).toMatch(/folder where a file is to be/);
});

test.each([
	['Error: ENOSPC: no space left on device, write', 'ENOSPC'],
	['TypeError: x is not a function', undefined],
	['ERROR: no such template', undefined],
])('finds in what a program prints, %j, the error of the system %j', (output, code) => {
	expect(codeIn(output)).toBe(code);
});

test.runIf(process.platform === 'linux')('knows the numbers of the system, too', () => {
	expect(codeIn('Caused by:\n    No space left on device (os error 28)')).toBe('ENOSPC');
});
