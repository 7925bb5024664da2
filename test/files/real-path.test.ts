import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { isWithin } from '../../src/files/real-path.ts';

test.each([
	[String.raw`C:\talks\algebra`, true],
	[String.raw`C:\talks`, true],
	['c:/Talks/algebra/week 1', true],
	[String.raw`C:\talks of others`, false],
	[String.raw`C:\talks\..\other`, false],
	[String.raw`C:\talks\..more`, true],
	[String.raw`D:\talks`, false],
	[String.raw`\\server\talks`, false],
])('on Windows, %s is within the folder C:\\talks: %s', (path, is) => {
	expect(isWithin(path, String.raw`C:\talks`, win32)).toBe(is);
});

test.each([
	['/talks', true],
	['/talks/', true],
	['/talks/algebra', true],
	['/Talks', false],
	['/talks of others', false],
	['/talks/..more', true],
])('elsewhere, %s is within the folder /talks: %s', (path, is) => {
	expect(isWithin(path, '/talks', posix)).toBe(is);
});
