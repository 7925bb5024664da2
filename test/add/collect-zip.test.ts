import fc from 'fast-check';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { collectZip, isArchive } from '../../src/add/collect-zip.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { makeZip, type Packed } from './zip/make-zip.ts';

let folder: string;
let made: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-zip-'));
	made = join(folder, 'made');
	await mkdir(made);
});
afterEach(() => rm(folder, { recursive: true }));

const progress = { step: () => {}, count: () => {} };

/** What comes of a zip: `course/name` of each file, and what is refused as `path in the zip: reason`. */
async function collected(zip: Buffer, destination = {}, name = 'captions.zip') {
	const file = join(folder, name);
	await writeFile(file, zip);
	const found = await collectZip(file, destination, { made, progress });
	const inZip = (path: string): string => path.slice(path.indexOf(name) + name.length + 1);
	return {
		...found,
		places: found.candidates.map((one) => [one.course, one.name].filter(Boolean).join('/')),
		skipped: found.skipped.map(inZip),
		refused: found.refused.map(({ file: at, reason }) => `${inZip(at)}: ${reason}`),
	};
}

const files = (...names: readonly string[]): Packed[] =>
	names.map((name) => ({ name, data: `words of ${name}`, method: 8 }));

describe('a zip counts as the folder that it unpacks to', () => {
	test.each([
		['of its own name', ['b.srt', 'week 1/a.srt'], ['captions/b.srt', 'captions/week 1/a.srt']],
		['that it has in it', ['algebra/b.srt', 'algebra/week 1/a.srt'], ['algebra/b.srt', 'algebra/week 1/a.srt']],
		['of none, where it has a single file', ['talk.srt'], ['talk.srt']],
		['that it has in it, around a single file', ['algebra/talk.srt'], ['algebra/talk.srt']],
	])('%s', async (_, names, places) => {
		expect((await collected(makeZip(files(...names)))).places).toEqual(places);
	});

	test('with the requested course and language', async () => {
		const zip = makeZip(files('algebra/b.srt', 'algebra/week 1/a.srt'));
		const { places } = await collected(zip, { course: 'linear', language: 'de' });
		expect(places).toEqual(['linear/b.de.srt', 'linear/week 1/a.de.srt']);
	});

	test('without system files and what builds skip', async () => {
		const zip = makeZip([
			...files('__MACOSX/algebra/._a.srt', '__MACOSX/._b.srt', 'README.txt', 'algebra/.DS_Store', 'algebra/a.srt'),
			{ name: './', mode: 0o40755 },
			{ name: 'algebra/', mode: 0o40755 },
		]);
		const { places, skipped, refused } = await collected(zip);
		expect(places).toEqual(['algebra/a.srt']);
		expect(skipped).toEqual(['README.txt', '__MACOSX', 'algebra/.DS_Store']);
		expect(refused).toEqual([]);
	});

	test.each([
		['as most programs write it', {}],
		['with 64-bit numbers', { isLong: true }],
		['with a comment', { comment: 'of a course platform' }],
	])('%s, and keeps its contents', async (_, options) => {
		const long = 'The boat leaks. '.repeat(20_000);
		const zip = makeZip(
			[{ name: 'a.srt', data: long, method: 8 }, { name: 'b.srt', data: long }, { name: 'c.srt' }],
			options,
		);
		const { candidates } = await collected(zip);
		const texts = await Promise.all(candidates.map(({ path }) => readFile(path, 'utf8')));
		expect(texts).toEqual([long, long, '']);
	});

	test('and recordings stay packed until they are needed', async () => {
		const { candidates } = await collected(makeZip(files('a.srt', 'a.mp4', 'a.jpg', 'a.info.json')));
		expect(candidates.map(({ name, packed }) => [name, packed !== undefined])).toEqual([
			['a.info.json', false],
			['a.jpg', true],
			['a.mp4', true],
			['a.srt', false],
		]);
		expect(await listFiles(made)).toHaveLength(2);
		const recording = candidates.find(({ name }) => name === 'a.mp4')?.packed;
		await recording?.unpackTo(join(folder, 'recording'));
		expect(await readFile(join(folder, 'recording'), 'utf8')).toBe('words of a.mp4');
	});
});

describe('what cannot be unpacked is reported with the reason', () => {
	test('names in an unknown encoding, once for all of them', async () => {
		const korean = ['bcb1c7fcb4ebbcf62031b0ad2e737274', 'b0adc0c72e737274'].map((name) => ({
			name: Buffer.from(name, 'hex'),
			data: 'words',
		}));
		const { places, refused } = await collected(makeZip([...korean, ...files('a.srt')]));
		expect(places).toEqual(['a.srt']);
		expect(refused).toEqual([': The encoding of 2 file names in it is unknown.']);
	});

	test('names that lead out of it, links, and zips in it', async () => {
		const { places, refused } = await collected(
			makeZip([
				...files('../../out.srt', '/out.srt', 'C:\\out.srt', 'a.srt'),
				{ name: '', data: 'of no name' },
				{ name: 'link.srt', data: '/etc/passwd', mode: 0o120777 },
				{ name: 'inner.zip', data: makeZip(files('b.srt')) },
			]),
		);
		expect(places).toEqual(['captions/a.srt']);
		expect(refused).toEqual([
			'../../out.srt: Its path leads out of the folder that the zip would be unpacked to.',
			'/out.srt: Its path leads out of the folder that the zip would be unpacked to.',
			'C:\\out.srt: Its path leads out of the folder that the zip would be unpacked to.',
			': Its path leads out of the folder that the zip would be unpacked to.',
			'link.srt: It is a link, and links in a zip are not followed.',
			'inner.zip: This is a zip within a zip; only the outer one is unpacked.',
		]);
		expect(await readdir(folder)).toEqual(['captions.zip', 'made']);
	});

	test('a password and other compression methods, for one file or the whole zip', async () => {
		const secret = { name: 'a.srt', data: 'x', flags: 1 };
		const some = await collected(makeZip([secret, { name: 'b.srt', data: 'x', method: 14 }, ...files('c.srt')]));
		expect(some.refused).toEqual([
			'a.srt: It is protected by a password.',
			'b.srt: Its compression method is not supported.',
		]);
		expect(some.places).toEqual(['captions/c.srt']);
		const all = await collected(makeZip([secret, { ...secret, name: 'b.srt' }]));
		expect(all.refused).toEqual([': It is protected by a password.']);
	});

	test('files that do not match the central directory', async () => {
		const data = 'The boat leaks. '.repeat(100);
		const { refused, places } = await collected(
			makeZip([
				{ name: 'a.srt', data, method: 8, size: 10 },
				{ name: 'b.srt', data, method: 8, size: 10_000 },
				{ name: 'c.srt', data, crc: 5 },
				{ name: 'd.srt', data, method: 8 },
			]),
		);
		expect(refused).toEqual(['a', 'b', 'c'].map((name) => `${name}.srt: It is damaged and cannot be unpacked.`));
		expect(places).toEqual(['captions/d.srt']);
		const sizes = await Promise.all(
			(await listFiles(made)).map(async (file) => (await readFile(join(made, file))).length),
		);
		expect(Math.max(...sizes)).toBe(data.length);
	});

	test.each([
		['half of it', makeZip(files('a.srt', 'b.srt')).subarray(0, 90), 'The zip is damaged'],
		['a part of several', makeZip(files('a.srt'), { disk: 3 }), 'This is one part of a zip that was split'],
		['more than anybody puts in', makeZip([{ name: 'a.srt', size: 2 ** 32 - 2 }]), 'Unpacked, it would be 4.3 GB'],
		[
			'the same in recordings',
			makeZip([{ name: 'a.mp4', size: 2 ** 40 }], { isLong: true }),
			'Unpacked, it would be 1,099.5 GB',
		],
	])('%s', async (_, zip, reason) => {
		const { refused, places } = await collected(zip);
		expect(refused).toEqual([expect.stringContaining(`: ${reason}`)]);
		expect(places).toEqual([]);
		expect(await listFiles(made)).toEqual([]);
	});

	test('and nothing else comes of any bytes', async () => {
		const good = makeZip([...files('algebra/a.srt', 'algebra/week 1/b.srt', 'c.mp4')], { isLong: true });
		const short = makeZip([...files('algebra/a.srt', 'algebra/week 1/b.srt', 'c.mp4')]);
		const change = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) });
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(good, short),
				fc.array(change, { minLength: 1, maxLength: 8 }),
				fc.nat(20),
				async (zip, changes, cut) => {
					const bytes = Buffer.from(zip);
					for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
					const { candidates } = await collected(bytes.subarray(0, bytes.length - (cut > 10 ? cut - 10 : 0)));
					for (const { path, packed } of candidates)
						await (packed ? packed.unpackTo(join(made, 'packed')).catch(() => {}) : readFile(path));
					await rm(join(made, 'packed'), { force: true });
					expect(await readdir(folder)).toEqual(['captions.zip', 'made']);
				},
			),
			{ numRuns: 300 },
		);
	});
});

test.each([
	['a zip', makeZip(files('talk.srt')), true],
	['an empty zip', makeZip([]), true],
	[
		'a zip with documents in it as they are',
		makeZip([{ name: 'a.docx', data: makeZip(files('word/document.xml')) }]),
		true,
	],
	['a zip with a folder whose name ends like one of a document', makeZip(files('Crossword/talk.srt')), true],
	[
		'a document',
		Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('') })),
		false,
	],
	['a document of Google’s', makeZip(files('word/numbering.xml', '[Content_Types].xml')), false],
	['an e-book', makeZip([{ name: 'mimetype', data: 'application/epub+zip' }]), false],
	['captions', Buffer.from('1\n00:00:01,000 --> 00:00:04,000\nBoats.\n'), false],
	['nothing', Buffer.alloc(0), false],
])('whether a file is unpacked depends on its first bytes: %s', async (_, content, expected) => {
	const file = join(folder, 'some.zip');
	await writeFile(file, content);
	expect(await isArchive(file)).toBe(expected);
	expect(await isArchive(folder)).toBe(false);
});
