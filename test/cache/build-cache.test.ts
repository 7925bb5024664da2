import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openBuildCache } from '../../src/cache/build-cache.ts';

test('the build cache keeps itself out of Git', async () => {
	const notebook = await mkdtemp(join(tmpdir(), 'cuemark-build-cache-'));
	onTestFinished(() => rm(notebook, { recursive: true }));
	await openBuildCache(notebook);
	expect(await readFile(join(notebook, '.cuemark/.gitignore'), 'utf8')).toBe('*\n');
});
