import { expect, test } from 'vitest';
import { renameWithRetry } from '../../src/files/rename-with-retry.ts';

/** A `rename` that fails a number of times before it succeeds. */
function refusing(times: number, code: string): { rename: () => void; tried: () => number } {
	let tried = 0;
	return {
		rename: () => {
			if (++tried <= times) throw Object.assign(new Error(`${code}: rename`), { code });
		},
		tried: () => tried,
	};
}

test.each(['EACCES', 'EBUSY', 'EPERM'])('retries after %s on Windows until the other program is done', (code) => {
	const { rename, tried } = refusing(2, code);
	renameWithRetry('a', 'b', { platform: 'win32', rename });
	expect(tried()).toBe(3);
});

test('gives up on Windows after a while and throws the error', () => {
	const { rename, tried } = refusing(Infinity, 'EBUSY');
	expect(() => renameWithRetry('a', 'b', { platform: 'win32', rename, patience: 150 })).toThrow('EBUSY');
	expect(tried()).toBeGreaterThan(1);
});

test.each([
	['win32', 'ENOENT'],
	['linux', 'EPERM'],
	['darwin', 'EBUSY'],
] as const)('fails immediately on %s with %s, as retrying would not help', (platform, code) => {
	const { rename, tried } = refusing(1, code);
	expect(() => renameWithRetry('a', 'b', { platform, rename })).toThrow(code);
	expect(tried()).toBe(1);
});
