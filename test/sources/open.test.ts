import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSource } from '../../src/sources/open.ts';

/** Paths of what this process has open. Linux alone tells. */
const opened = (): string[] =>
	readdirSync('/proc/self/fd').map((file) => {
		try {
			return readlinkSync(`/proc/self/fd/${file}`);
		} catch {
			return '';
		}
	});

test.runIf(process.platform === 'linux')('what cannot be read is closed again', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'cuemark-open-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	// A folder can be opened, and not read.
	await expect(openSource(folder)).rejects.toThrow('EISDIR');
	expect(opened()).not.toContain(folder);
});
