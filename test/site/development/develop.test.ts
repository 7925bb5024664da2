import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { valuesInDevelopment } from '../../../src/site/development/develop.ts';

let content: string;
beforeAll(async () => {
	content = await mkdtemp(join(tmpdir(), 'cuemark-develop-'));
});
afterAll(() => rm(content, { recursive: true }));

test('what is wrong with the notebook is told with its place and what to do, and goes when it is put right', async () => {
	await writeFile(join(content, 'site.yaml'), 'titel: Boats\n');
	await expect(valuesInDevelopment(content, '/')).rejects.toThrow(
		/^\S*site\.yaml cannot be used\.\n\S*site\.yaml:1: There is no setting "titel"\. Is it "title"\?/,
	);
	await writeFile(join(content, 'site.yaml'), 'title: Boats\n');
	const { locals } = await valuesInDevelopment(content, '/');
	expect(locals.site).toMatchObject({ title: 'Boats' });
});
