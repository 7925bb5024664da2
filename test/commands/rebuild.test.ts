import { appendFile, cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../src/build.ts';
import { listFiles } from '../../src/files/list-files.ts';
import type { BuildReport } from '../../src/report/report.ts';
import { digestFolder, runCommand } from './run.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-rebuild-'));
	await mkdir(join(folder, 'notebook/sources/harbour'), { recursive: true });
	for (let talk = 0; talk < 12; talk++) await writeTalk(talk);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const subjects = [
	'lighthouse keepers trim the wick',
	'sourdough starters need wild yeast',
	'suspension bridges sway in wind',
];
const fileOf = (talk: number): string => join(folder, `notebook/sources/harbour/talk-${talk}.jsonl`);

async function writeTalk(talk: number, more = ''): Promise<void> {
	const subject = subjects[talk % subjects.length] ?? '';
	const rows = Array.from({ length: 12 }, (_, row) => ({
		video_id: `rebuild-${String(talk).padStart(3, '0')}`,
		title: `Talk ${talk}`,
		start_second: row * 30,
		// Without an end, longer text in the last row would change the talk's duration and so the list of talks.
		end_second: row * 30 + 30,
		text: `${subject} and of the ${['lamp', 'oven', 'cable', 'harbour'][(talk + row) % 4] ?? ''} ${row} we say ${more}`,
	}));
	await writeFile(fileOf(talk), rows.map((row) => JSON.stringify(row)).join('\n'));
}

const build = (notebook = 'notebook', out = 'dist'): Promise<BuildReport> =>
	buildSite({
		content: join(folder, notebook),
		out: join(folder, out),
		progress: { step: () => {}, count: () => {} },
	});

/** Builds the same by the command, in a process of its own. */
const command = (options: readonly string[] = [], env: Record<string, string> = {}) =>
	runCommand('build', ['--content', 'notebook', '--out', 'dist', ...options], { cwd: folder, env });

/** The inodes of the site's files: a reused file keeps its inode. */
async function numbers(): Promise<Map<string, number>> {
	const files = await listFiles(join(folder, 'dist'));
	return new Map(
		await Promise.all(files.map(async (file) => [file, (await stat(join(folder, 'dist', file))).ino] as const)),
	);
}

/** The result of a build without any cache. */
async function cleanBuild(
	buildClean: () => Promise<unknown> = () => build('clean', 'clean-dist'),
): Promise<Record<string, string>> {
	await rm(join(folder, 'clean'), { recursive: true, force: true });
	await cp(join(folder, 'notebook'), join(folder, 'clean'), { recursive: true });
	for (const name of ['.cuemark', 'videos', 'terms']) await rm(join(folder, 'clean', name), { recursive: true });
	await buildClean();
	return digestFolder(join(folder, 'clean-dist'));
}

/** Whether a file of the site is a page. HTML files in assets/ are shared by all pages. */
const isPage = (file: string): boolean => file.endsWith('.html') && !file.startsWith('assets/');

test('an incremental build gives the same site as a clean build, and rebuilds only what depends on the change', async () => {
	await build();
	const before = await numbers();
	await writeTalk(4, 'something else this time');
	await build();
	const after = await numbers();

	const made = [...after].filter(([file, number]) => before.get(file) !== number).map(([file]) => file);
	expect(made).toContain('videos/talk-4-rebuild-004.html');
	expect(made.filter((file) => /^videos\/.*\.html$/.test(file)).length).toBeLessThan(9);
	expect(made).not.toContain('offline.html');
	expect(await digestFolder(join(folder, 'dist'))).toEqual(await cleanBuild());
}, 180_000);

test('produces the same bytes in any time zone, locale and temporary folder', async () => {
	await build();
	const here = await digestFolder(join(folder, 'dist'));
	const elsewhere = {
		TZ: 'Pacific/Auckland',
		LANG: 'tr_TR.UTF-8',
		LC_ALL: 'tr_TR.UTF-8',
		TMPDIR: join(folder, 'none'),
	};
	const buildThere = async (): Promise<void> => {
		const { status, stderr } = await command(['--content', 'clean', '--out', 'clean-dist'], elsewhere);
		expect(status, stderr).toBe(0);
	};
	expect(await cleanBuild(buildThere)).toEqual(here);
}, 180_000);

test('changing the language and back gives the same site as a clean build', async () => {
	await build();
	const english = await digestFolder(join(folder, 'dist'));
	const settings = join(folder, 'notebook/site.yaml');
	await writeFile(settings, 'language: de\n');
	await build();
	expect(await digestFolder(join(folder, 'dist'))).toEqual(await cleanBuild());
	const page = await readFile(join(folder, 'notebook/videos/talk-4-rebuild-004.md'), 'utf8');
	expect(page).toContain('### Verwandte Stellen');
	expect(await readFile(join(folder, 'dist/offline.html'), 'utf8')).toContain('<h1>Offline lesen</h1>');
	await rm(settings);
	await build();
	expect(await digestFolder(join(folder, 'dist'))).toEqual(english);
}, 180_000);

test('a changed style.css is used at once, and pages are rendered again only when it is added or removed', async () => {
	await build();
	const style = join(folder, 'notebook/style.css');
	await writeFile(style, ':root { --radius: 9px }\n');
	await build();
	expect(await digestFolder(join(folder, 'dist'))).toEqual(await cleanBuild());
	const before = await numbers();
	await writeFile(style, ':root { --radius: 4px }\n');
	await build();
	expect(await readFile(join(folder, 'dist/assets/style.css'), 'utf8')).toContain('4px');
	const after = await numbers();
	const made = [...after].filter(([file, number]) => before.get(file) !== number).map(([file]) => file);
	expect(made).toContain('assets/style.css');
	expect(made.filter(isPage)).toEqual([]);
	await rm(style);
	await build();
	expect((await numbers()).has('assets/style.css')).toBe(false);
}, 180_000);

test('adding or removing reader’s notes renders the page of the talk again, and the list of talks with notes', async () => {
	await build();
	const whole = await digestFolder(join(folder, 'dist'));
	const before = await numbers();
	const notes = join(folder, 'notebook/notes');
	await mkdir(notes, { recursive: true });
	await writeFile(join(notes, 'rebuild-005.md'), '1:00 A quokka was noted.\n');
	expect((await command()).stdout).toContain('1 note on 1 talk');
	const after = await numbers();
	const made = [...after].filter(([file, number]) => before.get(file) !== number).map(([file]) => file);
	expect(made.filter(isPage)).toEqual(['videos/talk-5-rebuild-005.html', 'your-notes.html']);
	expect(await digestFolder(join(folder, 'dist'))).toEqual(await cleanBuild());
	expect((await build()).unchanged).toBe(true);

	await rm(notes, { recursive: true });
	await build();
	expect(await digestFolder(join(folder, 'dist'))).toEqual(whole);
}, 180_000);

test('a page edited by hand is rendered and indexed as edited, and the others are kept', async () => {
	await build();
	const before = await numbers();
	const page = join(folder, 'notebook/videos/talk-2-rebuild-002.md');
	await appendFile(page, '\n[5:30](https://www.youtube.com/watch?v=rebuild-002&t=330s) A quokka was seen.\n');
	await build();
	const after = await numbers();
	expect(await readFile(join(folder, 'dist/videos/talk-2-rebuild-002.html'), 'utf8')).toContain('A quokka was seen.');
	expect(after.get('videos/talk-1-rebuild-001.html')).toBe(before.get('videos/talk-1-rebuild-001.html'));
	expect(after.get('search/parts.json.js')).not.toBe(before.get('search/parts.json.js'));
}, 180_000);

test('reports that nothing has changed, and touches nothing', async () => {
	await build();
	const before = await numbers();
	expect((await command()).stdout).toContain('no changes since the last build');
	expect(await numbers()).toEqual(before);
}, 180_000);

test('sources rewritten with the same bytes, as by a checkout, count as unchanged', async () => {
	await writeTalk(4);
	await build();
	const before = await numbers();
	await writeTalk(4);
	expect((await build()).unchanged).toBe(true);
	expect((await build()).unchanged).toBe(true);
	expect(await numbers()).toEqual(before);
	await writeTalk(4, 'something else');
	expect((await build()).unchanged).toBeUndefined();
}, 180_000);

test('a file of the site that was changed or deleted is generated again', async () => {
	await build();
	const whole = await digestFolder(join(folder, 'dist'));
	await writeFile(join(folder, 'dist/videos/talk-1-rebuild-001.html'), 'gone');
	await rm(join(folder, 'dist/search'), { recursive: true });
	await build();
	expect(await digestFolder(join(folder, 'dist'))).toEqual(whole);
}, 180_000);

test('a file of the site that was changed without changing its size is generated again', async () => {
	await build();
	const page = join(folder, 'dist/videos/talk-1-rebuild-001.html');
	const whole = await readFile(page, 'utf8');
	await writeFile(page, whole.replace('Talk 1', 'Talk 9'));
	expect((await stat(page)).size).toBe(Buffer.byteLength(whole));
	await build();
	expect(await readFile(page, 'utf8')).toBe(whole);
}, 180_000);

test('skipped input stops the next build without --skip-invalid', async () => {
	const bad = join(folder, 'notebook/sources/bad.csv');
	await writeFile(bad, 'video_id,text,start_second\nshort,some words,0\n');
	for (const run of ['first', 'unchanged']) {
		const { status, stderr } = await command(['--skip-invalid']);
		expect(status, run).toBe(0);
		expect(stderr).toContain('sources/bad.csv:2: ');
	}
	const { status, stderr } = await command();
	expect(status).toBe(1);
	expect(stderr).toContain('sources/bad.csv:2: ');
	await rm(bad);
}, 180_000);

test('the cache may be deleted or damaged', async () => {
	await build();
	const whole = await digestFolder(join(folder, 'dist'));
	for (const file of await listFiles(join(folder, 'notebook/.cuemark')))
		await writeFile(join(folder, 'notebook/.cuemark', file), 'damaged');
	await build();
	expect(await digestFolder(join(folder, 'dist'))).toEqual(whole);
}, 180_000);

test('of two concurrent builds, one reports the other and does nothing, and the other completes', async () => {
	await writeTalk(4, 'once more');
	const outcomes = await Promise.all([command(), command()]);
	expect(outcomes.map(({ status }) => status).sort()).toEqual([0, 1]);
	expect(outcomes.find(({ status }) => status === 1)?.stderr).toMatch(
		/Another command is using \S*notebook \(process \d+\)/,
	);
	const whole = await digestFolder(join(folder, 'dist'));
	await rm(join(folder, 'dist'), { recursive: true });
	await build();
	expect(await digestFolder(join(folder, 'dist'))).toEqual(whole);
}, 180_000);

test('a changed definition renders again only the pages that show it', async () => {
	const define = (sourdough: string, rest = ''): Promise<void> =>
		writeFile(
			join(folder, 'notebook/glossary.yaml'),
			`- term: wild yeasts\n${sourdough}- term: lighthouse keeper\n  definition: Who trims the wick.\n- term: wind\n${rest}`,
		);
	/** The pages that a build renders again. */
	const drawn = async (): Promise<string[]> => {
		const before = await numbers();
		await build();
		const after = await numbers();
		return [...after].filter(([file, number]) => before.get(file) !== number).map(([file]) => file);
	};
	const pages = (files: readonly string[]): string[] => files.filter(isPage).sort();
	const talks = (subject: number): string[] =>
		[0, 3, 6, 9]
			.map((talk) => String(talk + subject))
			.map((talk) => `videos/talk-${talk}-rebuild-${talk.padStart(3, '0')}.html`);
	/** The lists of terms: of all talks, and of the course. */
	const lists = ['courses/harbour.html', 'terms.html'];
	// An edited page is rendered from its own words.
	await rm(join(folder, 'notebook/videos/talk-2-rebuild-002.md'));
	await writeTalk(4);
	await define('  definition: What lives on flour.\n');
	await build();
	await define('  definition: What lives in dough.\n');
	expect(pages(await drawn())).toEqual([...lists, 'terms/wild-yeasts.html', ...talks(1)].sort());
	expect(await readFile(join(folder, 'dist', talks(1)[0] ?? ''), 'utf8')).toContain('What lives in dough.');
	await define('  definition: What lives in dough.\n', '  definition: Air that moves.\n');
	expect(pages(await drawn())).toEqual([...lists, 'terms/wind.html', ...talks(2)].sort());
	expect(await digestFolder(join(folder, 'dist'))).toEqual(await cleanBuild());
	await define('');
	expect(pages(await drawn())).toEqual(
		[...lists, 'terms/wild-yeasts.html', 'terms/wind.html', ...talks(1), ...talks(2)].sort(),
	);
	await define('  definition: What lives in dough.\n');
	const page = join(folder, 'notebook/videos/talk-0-rebuild-000.md');
	await writeFile(page, (await readFile(page, 'utf8')).replace('trim the wick', 'trim the wick of wild yeast'));
	await build();
	await define('  definition: What raises bread.\n');
	expect(pages(await drawn())).toEqual(
		[...lists, 'terms/wild-yeasts.html', 'videos/talk-0-rebuild-000.html', ...talks(1)].sort(),
	);
}, 240_000);

test('gives the same site as a clean build after any series of changes', async () => {
	const at = (...path: string[]): string => join(folder, 'notebook', ...path);
	const picture = (red: number) =>
		sharp({ create: { width: 320, height: 180, channels: 3, background: { r: red, g: 90, b: 120 } } })
			.jpeg()
			.toBuffer();
	const captions = (words: string): string =>
		`WEBVTT\n\n00:00:00.000 --> 00:00:40.000\n${words}\n\n00:00:40.000 --> 00:01:30.000\nand so ${words} again\n`;
	const edits: Record<string, () => Promise<unknown>> = {
		'talks that change places, go to another course, are gone, or new': async () => {
			await rename(fileOf(0), at('sources/other.jsonl'));
			await rename(fileOf(1), fileOf(0));
			await rename(at('sources/other.jsonl'), fileOf(1));
			await rename(fileOf(2), at('sources/harbour/renamed.jsonl'));
			await mkdir(at('sources/quay'));
			await rename(fileOf(3), at('sources/quay/talk-3.jsonl'));
			await rm(fileOf(5));
			await writeFile(at('sources/quay/Ebb [rebuild-100].en.vtt'), captions('the lighthouse keepers trim the wick'));
			await writeFile(at('sources/quay/Ebb [rebuild-100].de.vtt'), captions('die Leuchtturmwärter kürzen den Docht'));
		},
		'facts, settings, corrections': async () => {
			const info = { id: 'rebuild-100', extractor_key: 'Youtube', title: 'Low water', language: 'de' };
			const chapters = [0, 40].map((start_time) => ({ start_time, title: `From ${start_time}` }));
			await writeFile(at('sources/quay/Ebb [rebuild-100].info.json'), JSON.stringify({ ...info, chapters }));
			await writeFile(
				at('site.yaml'),
				'title: Tides\naddress: https://example.org/\ncourses:\n  - folder: quay\n    title: A quay\n',
			);
			await writeFile(at('glossary.yaml'), '- term: sway bars\n  sounds_like: [sway in]\n  context: [bridges]\n');
		},
		'recordings and pictures': async () => {
			for (const name of ['media', 'notes']) await mkdir(at(name), { recursive: true });
			await writeFile(at('media/rebuild-004.mp3'), 'sounds');
			await writeFile(at('media/rebuild-004.jpg'), await picture(10));
			await writeFile(at('notes/slide.jpg'), await picture(20));
			await writeFile(at('notes/rebuild-006.md'), '0:40 A slide.\n\n![](slide.jpg)\n');
		},
		'others in their places': async () => {
			await writeFile(at('media/rebuild-004.mp3'), 'others');
			await writeFile(at('media/rebuild-004.jpg'), await picture(30));
			await writeFile(at('notes/slide.jpg'), await picture(40));
		},
	};
	// Leftovers of other tests.
	for (const name of ['videos', 'glossary.yaml']) await rm(at(name), { recursive: true, force: true });
	await build();
	const before = await digestFolder(join(folder, 'dist'));
	for (const [name, edit] of Object.entries(edits)) {
		await edit();
		await build();
		expect(await digestFolder(join(folder, 'dist')), name).toEqual(await cleanBuild());
	}
	for (const name of ['media', 'notes', 'glossary.yaml', 'site.yaml', 'sources/quay'])
		await rm(at(name), { recursive: true });
	await rename(at('sources/harbour/renamed.jsonl'), fileOf(2));
	for (const talk of [0, 1, 3, 5]) await writeTalk(talk);
	await build();
	expect(await digestFolder(join(folder, 'dist'))).toEqual(before);
}, 300_000);
