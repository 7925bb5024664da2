import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fingerprintOf } from '../../src/cache/fingerprint.ts';

/** Modification time reported for every file, in milliseconds. */
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

describe('on a disk with a two-second clock', () => {
	beforeEach(() => {
		disk.changed = noon;
	});

	test('a file changed one second before it was observed never counts as unchanged later', async () => {
		const before = fingerprintOf([file], noon + second);
		expect(fingerprintOf([file], noon + second)).toBe(before);
		// Same size, same two-second tick.
		await writeFile(file, 'more words');
		expect(fingerprintOf([file], noon + 60 * second)).not.toBe(before);
	});

	test('a file changed longer ago does', () => {
		const before = fingerprintOf([file], noon + 3 * second);
		expect(fingerprintOf([file], noon + 60 * second)).toBe(before);
		expect(fingerprintOf([file])).toBe(before);
	});

	test('a file dated in the future does not, as that time may still come', () => {
		expect(fingerprintOf([file], noon - 60 * second)).not.toBe(fingerprintOf([file], noon - 59 * second));
	});

	test('without an observation time, a fresh file counts as unchanged', () => {
		expect(fingerprintOf([file])).toBe(fingerprintOf([file]));
	});
});

test('on a disk with a finer clock, a file that has just changed counts as unchanged later', () => {
	disk.changed = noon + 123.456;
	expect(fingerprintOf([file], noon + second)).toBe(fingerprintOf([file], noon + 60 * second));
});
