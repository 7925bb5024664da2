import { existsSync } from 'node:fs';
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

const files = ['sources/machine-learning-papers.csv', 'notes/mixup-a-VQfQqIMrE.md'];

// Whoever works with the project may have removed it.
const isThere = files.every((file) => existsSync(join('content', file)));

test.runIf(isThere)(
	'the sample is known as the project comes with it, and not once a person has changed it',
	async () => {
		for (const file of files) await cp(join('content', file), join(notebook, file));
		const [source = '', notes = ''] = files.map((file) => join(notebook, file));
		expect(await sampleIn(notebook)).toEqual([source, notes]);
		await writeFile(notes, (await readFile(notes, 'utf8')).replaceAll('\n', '\r\n'));
		expect(await sampleIn(notebook)).toEqual([source, notes]);
		await writeFile(notes, 'My own notes.');
		expect(await sampleIn(notebook)).toEqual([source]);
		await rm(source);
		expect(await sampleIn(notebook)).toEqual([]);
	},
);
