import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { slashed } from '../../src/files/slashed.ts';

test('converts backslashes on Windows; elsewhere they are part of a name', () => {
	expect(slashed(String.raw`C:\talks\week 1`, win32)).toBe('C:/talks/week 1');
	expect(slashed(String.raw`\\server\talks`, win32)).toBe('//server/talks');
	expect(slashed(String.raw`/talks/a\b`, posix)).toBe(String.raw`/talks/a\b`);
});
