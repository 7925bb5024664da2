import { expect, test } from 'vitest';
import { renamePatiently } from '../../src/files/patient-rename.ts';

/** A system that refuses some renames before it does one. */
function refusing(times: number, code: string): { rename: () => void; tried: () => number } {
	let tried = 0;
	return {
		rename: () => {
			if (++tried <= times) throw Object.assign(new Error(`${code}: rename`), { code });
		},
		tried: () => tried,
	};
}

test.each(['EACCES', 'EBUSY', 'EPERM'])('waits where Windows says %s, until the other program is done', (code) => {
	const { rename, tried } = refusing(2, code);
	renamePatiently('a', 'b', { platform: 'win32', rename });
	expect(tried()).toBe(3);
});

test('gives up on Windows after a while, with what the system said', () => {
	const { rename, tried } = refusing(Infinity, 'EBUSY');
	expect(() => renamePatiently('a', 'b', { platform: 'win32', rename, patience: 150 })).toThrow('EBUSY');
	expect(tried()).toBeGreaterThan(1);
});

test.each([
	['win32', 'ENOENT'],
	['linux', 'EPERM'],
	['darwin', 'EBUSY'],
] as const)('fails at once on %s for %s: nothing would change', (platform, code) => {
	const { rename, tried } = refusing(1, code);
	expect(() => renamePatiently('a', 'b', { platform, rename })).toThrow(code);
	expect(tried()).toBe(1);
});
