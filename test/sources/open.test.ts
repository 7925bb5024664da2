import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSource } from '../../src/sources/open.ts';

/** Returns the paths of all open files of this process (Linux only). */
const opened = (): string[] =>
	readdirSync('/proc/self/fd').map((file) => {
		try {
			return readlinkSync(`/proc/self/fd/${file}`);
		} catch {
			return '';
		}
	});

test.runIf(process.platform === 'linux')('closes a file that cannot be read', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'cuemark-open-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	// A folder can be opened, but not read.
	await expect(openSource(folder)).rejects.toThrow('EISDIR');
	expect(opened()).not.toContain(folder);
});
