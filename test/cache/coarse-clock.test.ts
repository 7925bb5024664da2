import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fingerprintOf } from '../../src/cache/fingerprint.ts';

/** When all files on the disk were last changed, in milliseconds. */
const disk = vi.hoisted(() => ({ changed: 0 }));

vi.mock(import('node:fs'), async (importOriginal) => {
	const original = await importOriginal();
	const statSync = (...given: Parameters<typeof original.statSync>) => {
		const found = original.statSync(...given);
		return found && Object.assign(found, { mtimeMs: disk.changed, ctimeMs: disk.changed });
	};
	return { ...original, statSync: statSync as typeof original.statSync };
});

let file: string;
beforeEach(async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-coarse-clock-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	file = join(folder, 'talk.srt');
	await writeFile(file, 'some words');
});

const second = 1000;
const noon = 1_800_000_000_000;

describe('on a disk whose clock goes every other second', () => {
	beforeEach(() => {
		disk.changed = noon;
	});

	test('a file that was changed a second before is not taken to be the same later', async () => {
		const before = fingerprintOf([file], noon + second);
		expect(fingerprintOf([file], noon + second)).toBe(before);
		// With as many bytes, and in the same two seconds.
		await writeFile(file, 'more words');
		expect(fingerprintOf([file], noon + 60 * second)).not.toBe(before);
	});

	test('one that was changed before these is', () => {
		const before = fingerprintOf([file], noon + 3 * second);
		expect(fingerprintOf([file], noon + 60 * second)).toBe(before);
		expect(fingerprintOf([file])).toBe(before);
	});

	test('nor is one that is dated in the future: it may be reached', () => {
		expect(fingerprintOf([file], noon - 60 * second)).not.toBe(fingerprintOf([file], noon - 59 * second));
	});

	test('one that nobody else changes is the same at once', () => {
		expect(fingerprintOf([file])).toBe(fingerprintOf([file]));
	});
});

test('on a disk with a finer clock, a file that was just changed is the same later', () => {
	disk.changed = noon + 123.456;
	expect(fingerprintOf([file], noon + second)).toBe(fingerprintOf([file], noon + 60 * second));
});
