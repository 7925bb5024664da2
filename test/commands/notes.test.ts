import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, copyFile, mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { displayPath } from '../../src/files/display-path.ts';
import type { FailureReport } from '../../src/report/describe-error.ts';
import type { BuildReport } from '../../src/report/report.ts';
import { toStart } from '../to-start.ts';
import { digestFolder, runCommand } from './run.ts';

let notebook: string;
beforeEach(async () => {
	notebook = await mkdtemp(join(tmpdir(), 'cuemark-notes-'));
	await mkdir(join(notebook, 'sources'));
});
afterEach(() => rm(notebook, { recursive: true, force: true }));

const source = (name: string, text: string): Promise<void> => writeFile(join(notebook, 'sources', name), text);
const notes = (...options: string[]) => runCommand('notes', ['--content', notebook, ...options]);
const pages = async (): Promise<string[]> =>
	(await readdir(join(notebook, 'videos'))).filter((name) => name !== '.gitignore');

const good = 'video_id,text,start_second\nabcdefghijk,first words,0\nabcdefghijk,more words,10\n';
const bad =
	'video_id,text,start_second\nshort,some words,0\nabcdefghijk,,5\nabcdefghijk,late words,-1\nabcdefghijk,fine,70\n';

describe('npm run notes', () => {
	test('writes a page for each video and reports what it did', async () => {
		await source('good.csv', good);
		const { status, stdout } = await notes();
		expect(status).toBe(0);
		expect(stdout).toContain('2 read, 2 kept, 0 merged, 0 rejected');
		expect(await pages()).toEqual(['video-abcdefghijk.md']);
	});

	test('resolves paths from the folder that npm --prefix was called in', async () => {
		await source('good.csv', good);
		const { status } = await runCommand('notes', ['--content', '.'], {
			env: { INIT_CWD: notebook, npm_lifecycle_event: 'notes' },
		});
		expect(status).toBe(0);
		expect(await pages()).toEqual(['video-abcdefghijk.md']);
	});

	test('reports every problem with file, line, reason and hint, and writes nothing', async () => {
		await source('bad.csv', bad);
		const { status, stdout, stderr } = await notes();
		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toContain('Found 3 problems in the sources. Nothing was written.');
		for (const line of [2, 3, 4]) expect(stderr).toContain(`sources/bad.csv:${line}: `);
		expect(stderr).toContain('--skip-invalid');
		await expect(pages()).rejects.toThrow('ENOENT');
	});

	test('gives the path of a system error, and what to do about it', async () => {
		await source('good.csv', good);
		await writeFile(join(notebook, 'videos'), '');
		const { status, stderr } = await notes('--report', join(notebook, 'report.json'));
		expect(status).toBe(1);
		expect(stderr).not.toContain('bug in Cuemark');
		expect(stderr).toContain(join(notebook, 'videos'));
		expect(stderr).toContain('A file of that name already exists');
		const { failed, hint } = JSON.parse(await readFile(join(notebook, 'report.json'), 'utf8')) as FailureReport;
		expect(failed).toContain('EEXIST');
		expect(hint).toContain('A file of that name already exists');
	});

	test.runIf(process.platform !== 'win32')('escapes control characters in file names', async () => {
		await source('good\u001b[2J\n [abcdefghijk].srt', '1\n00:00:01,000 --> 00:00:04,000\nBoats.\n');
		await source('bad\u001b[2J.csv', bad);
		const { stdout, stderr } = await notes('--skip-invalid');
		expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]/u);
		expect(stdout).toContain('sources/good\\u{1b}[2J\\u{a} [abcdefghijk].srt\n');
		expect(stderr).toContain('sources/bad\\u{1b}[2J.csv:2: ');
	});

	test('escapes bidirectional controls', async () => {
		await source('good.csv', good);
		await writeFile(join(notebook, 'glossary.yaml'), '- term: "harbour \u202E.exe"\n  sounds_like: [the]\n');
		const { stderr } = await notes();
		expect(stderr).toContain('harbour \\u{202e}.exe');
		expect(stderr).not.toContain('\u202E');
	});

	test.each([
		['', 'is a folder'],
		['/sources/good.csv/report.json', 'sources/good.csv is not a folder|not a directory'],
	])('reports before it starts that a report cannot be written to NOTEBOOK%s', async (place, reason) => {
		await source('good.csv', good);
		const { status, stderr } = await notes('--report', `${notebook}${place}`);
		expect(status).toBe(2);
		expect(stderr).toMatch(new RegExp(`Cannot write the report to .*(?:${reason})`));
		await expect(pages()).rejects.toThrow('ENOENT');
	});

	test('creates the folders of a report, and replaces the last report by one of the failure', async () => {
		await source('good.csv', good);
		expect((await notes('--report', join(notebook, 'a/b/report.json'))).status).toBe(0);
		expect(JSON.parse(await readFile(join(notebook, 'a/b/report.json'), 'utf8'))).toMatchObject({ videos: 1 });
		await source('bad.csv', bad);
		expect((await notes('--report', join(notebook, 'a/b/report.json'))).status).toBe(1);
		const failure = JSON.parse(await readFile(join(notebook, 'a/b/report.json'), 'utf8')) as FailureReport;
		expect(failure).toMatchObject({
			failed: 'Found 3 problems in the sources. Nothing was written.',
			omitted: 0,
		});
		expect(failure.problems.map(({ line }) => line)).toEqual([2, 3, 4]);
	});

	test('writes the report, and nothing else, to stdout with --report -', async () => {
		await source('good.csv', good);
		const done = await notes('--report', '-');
		expect(done.status).toBe(0);
		expect(JSON.parse(done.stdout)).toMatchObject({ videos: 1 });
		expect(done.stderr).toMatch(/^Videos +1 /m);
		await source('bad\u202E.csv', bad);
		const failed = await notes('--report', '/dev/stdout');
		expect(failed.status).toBe(1);
		expect((JSON.parse(failed.stdout) as FailureReport).problems[0]?.file).toMatch(/bad\u202E\.csv$/);
		expect(failed.stdout).not.toContain('\u202E');
		expect(failed.stderr).toContain('3 problems in the sources');
	});

	test.runIf(process.platform !== 'win32')('does not block on a pipe for the report', async () => {
		await source('good.csv', good);
		execFileSync('mkfifo', [join(notebook, 'pipe')]);
		const { status, stderr } = await notes('--report', join(notebook, 'pipe'));
		expect(status).toBe(2);
		expect(stderr).toMatch(/it is a pipe\.\nTo pass it to another program, .*--report - /);
	});

	test('lists what was recognised in each caption file, and which of two transcripts was used', async () => {
		const times = '00:01.000 --> 00:02.000';
		await source('Boats [abcdefghijk].en.vtt', `WEBVTT\n\n${times}\n[Music]\nFirst words. More words.\n`);
		await source('good.csv', good);
		const { status, stdout } = await notes('--report', join(notebook, 'report.json'));
		expect(status).toBe(0);
		expect(stdout).toContain('WebVTT, en: 1 caption, 4 words, 1 sound, 1 segment');
		expect(stdout).toContain('3 read, 1 kept, 0 merged, 2 replaced by a better transcript, 0 rejected');
		expect(stdout).toMatch(
			/sources\/good\.csv: 2 rows of abcdefghijk in en, replaced by .*Boats \[abcdefghijk\]\.en\.vtt\n/,
		);
		const { files } = JSON.parse(await readFile(join(notebook, 'report.json'), 'utf8')) as BuildReport;
		expect(files.map(({ file, leftOut }) => [file.split('/').at(-1), leftOut])).toEqual([
			['Boats [abcdefghijk].en.vtt', []],
			[
				'good.csv',
				[
					{
						videoId: 'abcdefghijk',
						language: 'en',
						segments: 2,
						preferred: expect.stringMatching(/Boats \[abcdefghijk\]\.en\.vtt$/) as unknown,
					},
				],
			],
		]);
	});

	test('counts corrections if the glossary lists misheard forms', async () => {
		const rows =
			'abcdefghijk,the peer head is closed,0\nabcdefghijl,at the peer head and the peer,0\nabcdefghijl,head again,9\n';
		await source('good.csv', `video_id,text,start_second\n${rows}`);
		await writeFile(join(notebook, 'glossary.yaml'), '- term: pierhead\n');
		expect((await notes()).stdout).not.toContain('Glossary');
		await writeFile(join(notebook, 'glossary.yaml'), '- term: pierhead\n  sounds_like: [peer head]\n');
		expect((await notes()).stdout).toMatch(/^Glossary +3 corrections in 2 talks$/m);
		await writeFile(join(notebook, 'glossary.yaml'), '- term: pierhead\n  sounds_like: [pier hat]\n');
		expect((await notes()).stdout).toMatch(/^Glossary +0 corrections in 0 talks$/m);
	});

	test('warns about input without effect, and writes the pages', async () => {
		await writeFile(join(notebook, 'site.yaml'), 'courses:\n  # ours\n  - title: A\n    folder: harbour\n');
		const two = ['harbour', 'quay'].map((course) => `- term: Boat\n  scope: { course: ${course} }\n`);
		await writeFile(join(notebook, 'glossary.yaml'), two.join(''));
		await source('good.csv', 'video_id,text,start_second,published\nabcdefghijk,first words,0,2026-13-08\n');
		const { status, stderr } = await notes('--report', join(notebook, 'report.json'));
		expect(status).toBe(0);
		expect(stderr).toContain('Warnings:');
		expect(stderr).toContain('sources/good.csv:2: published is "2026-13-08", which is not a date');
		expect(stderr).toContain('site.yaml:4: The course "harbour" has no talks: there are none in that folder.');
		const { warnings } = JSON.parse(await readFile(join(notebook, 'report.json'), 'utf8')) as BuildReport;
		expect(stderr).toContain('glossary.yaml:2: The scope of "Boat" names the course "harbour"');
		expect(stderr).toContain('glossary.yaml:4: The scope of "Boat" names the course "quay"');
		expect(warnings).toHaveLength(4);
		expect(await pages()).toEqual(['video-abcdefghijk.md']);
	});

	test('prints warnings after the figures', async () => {
		await source('good.csv', good);
		await writeFile(join(notebook, 'site.yaml'), 'courses:\n  - folder: harbour\n');
		const terminal = await open(join(notebook, 'terminal.txt'), 'w');
		const child = spawn(process.execPath, [...toStart('notes'), '--content', notebook], {
			stdio: ['ignore', terminal.fd, terminal.fd],
		});
		await once(child, 'close');
		await terminal.close();
		expect(await readFile(join(notebook, 'terminal.txt'), 'utf8')).toMatch(
			/\nTime [^\n]*\n\nWarnings:\n.*The course "harbour" has no talks/,
		);
	});

	test('keeps existing pages if there is an error', async () => {
		await source('good.csv', good);
		await notes();
		const before = await digestFolder(notebook);
		await source('bad.csv', bad);
		expect((await notes()).status).toBe(1);
		await rm(join(notebook, 'sources/bad.csv'));
		expect(await digestFolder(notebook)).toEqual(before);
	});

	test('builds from the rest with --skip-invalid, and reports what was skipped', async () => {
		await source('bad.csv', bad);
		const report = join(notebook, 'report.json');
		const { status, stderr } = await notes('--skip-invalid', '--report', report);
		expect(status).toBe(0);
		expect(stderr).toContain('Skipped:');
		expect(stderr).toContain('sources/bad.csv:3: ');
		const { rows, skipped } = JSON.parse(await readFile(report, 'utf8')) as BuildReport;
		expect(rows).toEqual({ read: 4, kept: 1, merged: 0, leftOut: 0, rejected: 3 });
		expect(skipped).toHaveLength(3);
	});

	test('lists the first twenty problems and counts the rest', async () => {
		await source('bad.csv', `video_id,text,start_second\n${'short,x,0\n'.repeat(1500)}`);
		const { stderr } = await notes();
		expect(stderr.match(/bad\.csv:\d+: /g)).toHaveLength(20);
		expect(stderr).toContain('1,500 problems');
		expect(stderr).toContain('and 980 more of these');
		// What more there is of a file than a thousand is only counted.
		expect(stderr).toContain('and 500 more.');
	});

	test('says what to do if there are no transcripts', async () => {
		const { status, stderr } = await notes();
		expect(status).toBe(1);
		expect(stderr).toContain('There are no transcripts in');
		expect(stderr).toContain('CSV');
	});

	test('gives the same bytes for any order of files and rows', async () => {
		const rows = Array.from({ length: 30 }, (_, index) => `abcdefghij${index % 3},words at ${index},${index * 7}`);
		const header = 'video_id,text,start_second\n';
		await source('a.csv', header + rows.slice(0, 15).join('\n'));
		await source('b.csv', header + rows.slice(15).join('\n'));
		await notes();
		const before = await digestFolder(join(notebook, 'videos'));
		expect(Object.keys(before)).toHaveLength(3);
		await rm(join(notebook, 'videos'), { recursive: true });
		await source('a.csv', header + rows.slice(15).reverse().join('\n'));
		await source('b.csv', header + rows.slice(0, 15).reverse().join('\n'));
		await notes();
		expect(await digestFolder(join(notebook, 'videos'))).toEqual(before);
	});

	test('keeps a page edited by hand, and says what the user can do', async () => {
		await source('good.csv', good);
		await notes();
		const page = join(notebook, 'videos/video-abcdefghijk.md');
		await writeFile(page, (await readFile(page, 'utf8')).replace('first words', 'my words'));
		const { status, stderr } = await notes();
		expect(status).toBe(0);
		expect(stderr).toContain(
			`\nPages edited by hand:\n  ${displayPath(page)}: It is kept, and the site shows your version.\n` +
				'    To have a page generated again, delete it and build.\n  If GitHub builds the site, commit them',
		);
		expect(await readFile(join(notebook, 'videos/.gitignore'), 'utf8')).toContain('\n!/video-abcdefghijk.md\n');
		expect(await readFile(page, 'utf8')).toContain('my words');
	});

	test('does not advise to delete an edited page that would not be generated again', async () => {
		await source('good.csv', good);
		await source('other.csv', 'video_id,text,start_second\nbbbbbbbbbbb,other words,0\n');
		await notes();
		const page = join(notebook, 'videos/video-abcdefghijk.md');
		await writeFile(page, (await readFile(page, 'utf8')).replace('first words', 'my words'));
		await rm(join(notebook, 'sources/good.csv'));
		const { stderr } = await notes();
		expect(stderr).toContain(
			'video-abcdefghijk.md: It is kept and shown, but its talk or term is no longer in the sources',
		);
		expect(stderr).toContain('it will not be generated again');
		expect(stderr).not.toContain('To have a page generated again');
		expect(await readFile(page, 'utf8')).toContain('my words');
	});
});

test('completes even if its output is closed', async () => {
	await source('good.csv', good);
	const child = spawn(process.execPath, [...toStart('notes'), '--content', notebook], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	child.stdout.destroy();
	child.stderr.destroy();
	const [status] = (await once(child, 'exit')) as [number | null];
	expect(status).toBe(0);
	expect(await pages()).toEqual(['video-abcdefghijk.md']);
});

test.skipIf(!existsSync('/dev/full'))(
	'reports in two lines that its output or its report cannot be written',
	async () => {
		await source('good.csv', good);
		const full = await open('/dev/full', 'w');
		const child = spawn(process.execPath, [...toStart('notes'), '--content', notebook], {
			stdio: ['ignore', full.fd, 'pipe'],
		});
		let said = '';
		child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
		const [status] = (await once(child, 'close')) as [number | null];
		await full.close();
		expect(status).toBe(1);
		expect(said).toMatch(/\nENOSPC: no space left on device, write\nThe disk is full: .+\n$/);

		const reported = await notes('--report', '/dev/full');
		expect(reported.status).toBe(1);
		expect(reported.stderr).toContain('Cannot write the report to /dev/full: ENOSPC: no space left on device.\n');
	},
);

test('shows no colours on a terminal if NO_COLOR is set', async () => {
	await source('good.csv', good);
	const asTerminal =
		'const none = () => {}; Object.assign(process.stderr, { isTTY: true, cursorTo: none, clearLine: none, moveCursor: none });' +
		// CI jobs show no progress.
		'delete process.env.CI';
	const { stderr } = await runCommand('notes', ['--content', notebook], {
		env: {
			NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(asTerminal)}`,
			...{ TERM: 'xterm', FORCE_COLOR: '1', NO_COLOR: '1' },
		},
	});
	expect(stderr).toContain('⠋');
	// eslint-disable-next-line no-control-regex
	expect(stderr).not.toMatch(/\x1b\[36m/);
});

test('warns about a copy of a page that another program made, and keeps both', async () => {
	await source('good.csv', good);
	await notes();
	const page = join(notebook, 'videos/video-abcdefghijk.md');
	const copy = 'video-abcdefghijk (conflicted copy).md';
	await writeFile(join(notebook, 'videos', copy), (await readFile(page, 'utf8')).replace('first words', 'my words'));
	const { status, stderr } = await notes();
	expect(status).toBe(0);
	expect(stderr).toContain(`videos/${copy}: It is for the same talk as video-abcdefghijk.md`);
	expect(await pages()).toEqual([copy, 'video-abcdefghijk.md']);
});

test('warns about a page that was moved into a folder of videos/, where it is not shown', async () => {
	await source('good.csv', good);
	await notes();
	const moved = join(notebook, 'videos/week 1/video-abcdefghijk.md');
	for (const folder of ['week 1', '.trash']) await mkdir(join(notebook, 'videos', folder));
	await rename(join(notebook, 'videos/video-abcdefghijk.md'), moved);
	await appendFile(moved, '\nMy own words.\n');
	await copyFile(moved, join(notebook, 'videos/.trash/video-abcdefghijk.md'));
	const { stderr } = await notes();
	expect(stderr).toContain(
		`\nWarnings:\n  ${displayPath(moved)}: It is in a folder of its own, so the site does not show it.\n    Move it up`,
	);
	expect(stderr).not.toContain('.trash');
	expect(await readFile(moved, 'utf8')).toContain('My own words.');
});

test('warns about Markdown in videos/ that is not a generated page, and keeps it', async () => {
	await source('good.csv', good);
	await mkdir(join(notebook, 'videos'));
	for (const file of ['mine.md', 'README.md']) await writeFile(join(notebook, 'videos', file), 'My words.');
	const { status, stderr } = await notes();
	expect(status).toBe(0);
	expect(stderr).toMatch(/\nWarnings:\n.*videos\/mine\.md: It is not a generated page.*\n.*notes\/\.\n/);
	expect(stderr).not.toContain('README.md');
	expect(await pages()).toEqual(['README.md', 'mine.md', 'video-abcdefghijk.md']);
});
