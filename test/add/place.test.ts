import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	chmod,
	link,
	lstat,
	mkdir,
	mkdtemp,
	open,
	readdir,
	readFile,
	rm,
	stat,
	symlink,
	writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { appendTo, copyTo, pathAsThere, removeLeftovers } from '../../src/add/place.ts';
import { hintOf } from '../../src/files/system-error.ts';

/** `foldsNames` as on Windows and macOS, where all names are in small letters. */
const disk = vi.hoisted(() => ({ hasLinks: true, foldsNames: false }));
vi.mock('node:fs/promises', async (original) => {
	const files = await original<typeof import('node:fs/promises')>();
	const noLinks = () =>
		Promise.reject(Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' }));
	return {
		...files,
		link: (...names: [string, string]) => (disk.hasLinks ? files.link(...names) : noLinks()),
		stat: (path: string) =>
			files.stat(disk.foldsNames ? join(dirname(path), basename(path).toLowerCase().normalize()) : path),
	};
});

let folder: string;
let given: string;
let sources: string;
beforeEach(async () => {
	disk.hasLinks = true;
	disk.foldsNames = false;
	folder = await mkdtemp(join(tmpdir(), 'cuemark-place-'));
	[given, sources] = [join(folder, 'talk.mp4'), join(folder, 'sources')];
	await mkdir(sources);
});
afterEach(() => rm(folder, { recursive: true }));

test('an interrupted copy leaves nothing under the name of the file, and the next one succeeds', async () => {
	const size = 400_000_000;
	const large = await open(given, 'w');
	await large.truncate(size);
	await large.close();
	const script = `
		import { copyTo } from ${JSON.stringify(new URL('../../src/add/place.ts', import.meta.url).href)};
		await copyTo(...process.argv.slice(1));
	`;
	const place = join(sources, 'talk.mp4');
	const child = spawn(process.execPath, ['--input-type=module', '-e', script, place, given], { stdio: 'inherit' });
	const ended = once(child, 'close');
	while ((await readdir(sources)).length === 0) await setTimeout(1);
	child.kill('SIGKILL');
	await ended;
	const left = await stat(place).catch(() => null);
	expect([undefined, size]).toContain(left?.size);

	await removeLeftovers(sources);
	await rm(place, { force: true });
	await copyTo(place, given);
	expect((await stat(place)).size).toBe(size);
	expect(await readdir(sources)).toEqual(['talk.mp4']);
});

test('leftovers of an interrupted copy are removed from all folders', async () => {
	await mkdir(join(sources, 'algebra/week 1'), { recursive: true });
	for (const name of [
		'.cuemark-add.partial',
		'algebra/week 1/.cuemark-add.partial',
		'algebra/talk.srt',
		'.other.partial',
	])
		await writeFile(join(sources, name), 'half');
	await removeLeftovers(sources);
	expect((await readdir(sources, { recursive: true })).sort()).toEqual(
		['.other.partial', 'algebra', 'algebra/talk.srt', 'algebra/week 1'].map((name) => join(name)),
	);
});

test('a file whose copy was interrupted after the link is not damaged by the next copy', async () => {
	await writeFile(join(sources, 'one.srt'), 'placed');
	await link(join(sources, 'one.srt'), join(sources, '.cuemark-add.partial'));
	await writeFile(given, 'other');
	await copyTo(join(sources, 'talk.mp4'), given);
	expect(await readFile(join(sources, 'one.srt'), 'utf8')).toBe('placed');
});

test.each([[true], [false]])('nothing is overwritten, on a disk with hard links: %s', async (hasLinks) => {
	disk.hasLinks = hasLinks;
	await writeFile(given, 'new');
	const place = join(sources, 'algebra', 'talk.mp4');
	await copyTo(place, given);
	expect(await readFile(place, 'utf8')).toBe('new');
	await writeFile(given, 'newer');
	await expect(copyTo(place, given)).rejects.toSatisfy((error) => hintOf(error).startsWith('A file of that name'));
	expect(await readFile(place, 'utf8')).toBe('new');
	expect(await readdir(join(sources, 'algebra'))).toEqual(['talk.mp4']);
});

describe('text appended to a file', () => {
	test('is written completely or not at all, even if interrupted', async () => {
		const place = join(sources, 'videos.csv');
		await writeFile(place, 'file\n');
		const script = `
			import { appendTo } from ${JSON.stringify(new URL('../../src/add/place.ts', import.meta.url).href)};
			await appendTo(process.argv[1], 'x'.repeat(400_000_000));
		`;
		const child = spawn(process.execPath, ['--input-type=module', '-e', script, place], { stdio: 'inherit' });
		const ended = once(child, 'close');
		while ((await readdir(sources)).length === 1 && (await stat(place)).size === 5) await setTimeout(1);
		child.kill('SIGKILL');
		await ended;
		expect([5, 400_000_005]).toContain((await stat(place)).size);

		await writeFile(place, 'file\n');
		await appendTo(place, 'two.srt\n');
		expect(await readFile(place, 'utf8')).toBe('file\ntwo.srt\n');
		expect(await readdir(sources)).toEqual(['videos.csv']);
	});

	test.runIf(process.platform !== 'win32')('keeps its mode, and the link to it', async () => {
		const [file, place] = [join(sources, 'mine.csv'), join(sources, 'videos.csv')];
		await writeFile(file, 'file\n');
		await chmod(file, 0o640);
		await symlink('mine.csv', place);
		await appendTo(place, 'two.srt\n');
		expect((await lstat(place)).isSymbolicLink()).toBe(true);
		expect(await readFile(file, 'utf8')).toBe('file\ntwo.srt\n');
		expect((await stat(file)).mode & 0o777).toBe(0o640);
	});
});

test('a folder is found in its actual spelling on a case-insensitive disk', async () => {
	await mkdir(join(sources, 'lineare räume/woche 1'), { recursive: true });
	const wanted = 'Lineare R\u0041\u0308ume/Woche 1/Teil A';
	expect(await pathAsThere(sources, wanted)).toBe(wanted);
	disk.foldsNames = true;
	expect(await pathAsThere(sources, wanted)).toBe('lineare räume/woche 1/Teil A');
	expect(await pathAsThere(join(sources, 'none'), 'Algebra')).toBe('Algebra');
});
