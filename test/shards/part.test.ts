import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { slashed } from '../../src/files/slashed.ts';
import { CuemarkError } from '../../src/errors.ts';
import { displayPath } from '../../src/files/display-path.ts';
import { checkFolders, checkParts } from '../../src/shards/check-parts.ts';
import { readPart, writeManifest } from '../../src/shards/part.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-parts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Makes a part with one page, as a build does. */
async function makePart(name: string, index: number, of: number, more: { version?: string; madeFrom?: string } = {}) {
	const part = join(folder, name);
	await mkdir(join(part, 'site/videos'), { recursive: true });
	await writeFile(join(part, `site/videos/${index}.html`), 'a page');
	await writeManifest(part, {
		version: 'v1',
		madeFrom: 'sources',
		shard: { index, of },
		archive: 'notes-offline.zip',
		notInArchive: [],
		pages: 1,
		indexed: 0,
		search: {},
		...more,
	});
	return part;
}

/** The problems reported for parts that do not make up one site. */
async function whyRefused(...parts: readonly string[]): Promise<string> {
	try {
		checkParts(await Promise.all(parts.map(readPart)), 'v1');
	} catch (error) {
		if (!(error instanceof CuemarkError)) throw error;
		const problems = error.problems.map(({ file, reason }) => `${file.slice(folder.length + 1)}: ${reason}`);
		return [error.message, ...problems].join('\n').replaceAll(`${slashed(folder)}/`, '');
	}
	return '';
}

test('accepts all parts of one site in any order', async () => {
	const parts = [await makePart('b', 2, 3), await makePart('c', 3, 3), await makePart('a', 1, 3)];
	expect(await whyRefused(...parts)).toBe('');
});

describe('rejects parts', () => {
	test.each([
		['of another version', { version: 'v0' }, 'b: The part was built with a different version of Cuemark or Node.'],
		[
			'of other sources',
			{ madeFrom: 'others' },
			'b: The part was built from different sources, settings or edited pages than a.',
		],
	])('%s', async (_, more, reason) => {
		expect(await whyRefused(await makePart('a', 1, 2), await makePart('b', 2, 2, more))).toContain(reason);
	});

	test('of a different number of shards', async () => {
		const reason = 'b: The part is shard 2/3, but a is one of 2.';
		expect(await whyRefused(await makePart('a', 1, 2), await makePart('b', 2, 3))).toContain(reason);
	});

	test('given twice', async () => {
		const parts = [await makePart('a', 1, 2), await makePart('b', 2, 2), await makePart('again', 2, 2)];
		expect(await whyRefused(...parts)).toContain('again: The part is shard 2/2, and so is b.');
	});

	test('if some are missing, naming them', async () => {
		const parts = [await makePart('a', 1, 4), await makePart('c', 3, 4)];
		expect(await whyRefused(...parts)).toContain('Parts of the site are missing: 2/4, 4/4.');
	});

	test('that are not parts at all', async () => {
		await mkdir(join(folder, 'dist'));
		expect(await whyRefused(join(folder, 'dist'))).toContain(
			'dist: This is not a part of a site: it has no part.json.',
		);
	});

	test('without a folder, naming each, as wrong usage', async () => {
		await mkdir(join(folder, 'dist'));
		await writeFile(join(folder, 'part.zip'), 'packed');
		const given = ['dist', 'nowhere', 'part.zip'].map((name) => join(folder, name));
		await expect(checkFolders(given)).rejects.toMatchObject({
			fault: 'usage',
			problems: [
				{ file: displayPath(given[1] ?? ''), reason: 'The folder does not exist.' },
				{ file: displayPath(given[2] ?? ''), reason: 'This is a file, but a part of a site is a folder.' },
			],
		});
	});

	test('inside the folder given, naming them', async () => {
		await makePart('parts/b', 2, 2);
		await makePart('parts/a', 1, 2);
		expect(await whyRefused(join(folder, 'parts'))).toContain(
			'parts: This is not a part of a site, but a folder of parts: a, b.',
		);
	});

	test.each(['{"version":', '[]', '{"version":"v1","shard":{"index":0,"of":1}}'])(
		'whose manifest cannot be read: %s',
		async (text) => {
			const part = await makePart('a', 1, 1);
			await writeFile(join(part, 'part.json'), text);
			expect(await whyRefused(part)).toContain('a/part.json: The file is not in the form');
		},
	);

	test('with a missing or truncated file', async () => {
		const [lost, cut] = [await makePart('a', 1, 2), await makePart('b', 2, 2)];
		await rm(join(lost, 'site/videos/1.html'));
		await writeFile(join(cut, 'site/videos/2.html'), 'a pa');
		expect(await whyRefused(lost, cut)).toMatch(
			/a: The part is incomplete: site\/videos\/1.html is missing.*\nb: The part is incomplete: site\/videos\/2.html/,
		);
	});

	test('that claim more shards than there can be', async () => {
		const refused = await whyRefused(await makePart('a', 1, 40_000_000));
		expect(refused).toContain('a/part.json: The file is not in the form that this version writes.');
	});

	test('whose manifest names files outside the part', async () => {
		const part = await makePart('a', 1, 1);
		await writeFile(join(folder, 'secret'), 'words');
		const manifest = (await readFile(join(part, 'part.json'), 'utf8')).replace(
			'"files":{',
			'"files":{"../../secret":5,',
		);
		await writeFile(join(part, 'part.json'), manifest);
		expect(await whyRefused(part)).toContain('site/../../secret is missing');
	});
});
