import { existsSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openTemporaryFolder } from '../../src/add/temporary-folder.ts';

vi.mock('node:fs', async (importOriginal) => {
	const fs = await importOriginal<typeof import('node:fs')>();
	return { ...fs, rmSync: vi.fn(fs.rmSync) };
});

const prefix = 'cuemark-temporary-test-';

test('removing a folder deletes it and its signal listeners', async () => {
	const listening = process.listenerCount('SIGTERM');
	const { path, closing, remove } = await openTemporaryFolder(prefix);
	expect(existsSync(path)).toBe(true);
	expect(process.listenerCount('SIGTERM')).toBe(listening + 1);
	remove();
	expect(existsSync(path)).toBe(false);
	expect(closing.aborted).toBe(true);
	expect(process.listenerCount('SIGTERM')).toBe(listening);
});

test('a folder in which a file is open on Windows is left for the next command', async () => {
	const { path, remove } = await openTemporaryFolder(prefix);
	vi.mocked(rmSync).mockImplementationOnce(() => {
		throw Object.assign(new Error('EBUSY: resource busy or locked, rm'), { code: 'EBUSY', syscall: 'rm' });
	});
	expect(remove).not.toThrow();
	expect(readdirSync(tmpdir())).toContain(basename(path));
	remove();
});
