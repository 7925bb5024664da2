import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { suggestCorrections } from '../src/suggest-corrections.ts';

test('a glossary without terms is an error that names the file', async () => {
	const content = await mkdtemp(join(tmpdir(), 'cuemark-suggest-'));
	onTestFinished(() => rm(content, { recursive: true }));
	const options = { content, progress: { step: () => {}, count: () => {} } };
	await expect(suggestCorrections(options)).rejects.toThrow(/^There are no terms in .*glossary\.yaml\.$/);
});
