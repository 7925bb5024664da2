import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

test('a command started before the packages are installed says to install them', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-start-'));
	try {
		for (const part of ['scripts', 'src/cache/compile-cache.mjs'])
			await cp(part, join(folder, part), { recursive: true });
		const started = promisify(execFile)(process.execPath, [join(folder, 'scripts/start.mjs'), 'build']);
		await expect(started).rejects.toMatchObject({
			code: 1,
			stderr: expect.stringMatching(/^The package \S+, .* is missing\. Run `npm ci`.*\n$/),
		});
	} finally {
		await rm(folder, { recursive: true });
	}
});
