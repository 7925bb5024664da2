import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleIn } from '../../src/add/sample.ts';

let notebook: string;
beforeEach(async () => {
	notebook = await mkdtemp(join(tmpdir(), 'cuemark-sample-'));
});
afterEach(() => rm(notebook, { recursive: true }));

const files = ['sources/machine-learning-papers.csv', 'notes/mixup-a-VQfQqIMrE.md', 'site.yaml'];

// As it came, whatever `content/` holds now.
const original = 'test/browser/fixtures/sample-notebook';

test('the sample is recognized as shipped, but not after a change', async () => {
	for (const file of files) await cp(join(original, file), join(notebook, file));
	const [source = '', notes = '', settings = ''] = files.map((file) => join(notebook, file));
	expect(await sampleIn(notebook)).toEqual([source, notes, settings]);
	await writeFile(notes, (await readFile(notes, 'utf8')).replaceAll('\n', '\r\n'));
	expect(await sampleIn(notebook)).toEqual([source, notes, settings]);
	await writeFile(notes, 'My own notes.');
	expect(await sampleIn(notebook)).toEqual([source, settings]);
	await rm(source);
	await writeFile(settings, 'title: My talks\n');
	expect(await sampleIn(notebook)).toEqual([]);
});
