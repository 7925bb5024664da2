import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { notebookLock } from '../../../src/cache/build-cache.ts';
import { withLocks } from '../../../src/lock/lock.ts';
import { runCommand } from '../run.ts';
import { addTo, give, makeFolder, sourcesIn, srt } from './add-command.ts';

let folder: string;
beforeEach(async () => {
	folder = await makeFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const given = (file: string, content: string): Promise<string> => give(folder, file, content);
const add = (args: readonly string[]) => addTo(folder, args);
const sources = (): Promise<string[]> => sourcesIn(folder);

describe('npm run add', () => {
	test('adds nothing during a build, and removes the leftovers of an interrupted add', async () => {
		const talk = await given('dQw4w9WgXcQ.srt', srt('Boats.'));
		await writeFile(join(folder, 'notebook/sources/.cuemark-add.partial'), 'half');
		const { status, stderr } = await withLocks([notebookLock(join(folder, 'notebook'))], () => add([talk]));
		expect(status).toBe(1);
		expect(stderr).toMatch(/Another command is using \S*notebook/);
		expect(await sources()).toEqual(['.cuemark-add.partial']);
		expect((await add([talk])).status).toBe(0);
		expect(await sources()).toEqual(['dQw4w9WgXcQ.srt']);
	});

	test('adds nothing in a dry run, not even the sources folder, and runs during a build', async () => {
		await rm(join(folder, 'notebook/sources'), { recursive: true });
		const files = [await given('dQw4w9WgXcQ.srt', srt('Boats.')), await given('unknown.srt', srt('Whose words?'))];
		const dryRun = () => add([...files, '--dry-run']);
		const { status, stdout, stderr } = await withLocks([notebookLock(join(folder, 'notebook'))], dryRun);
		expect(status).toBe(1);
		expect(stdout).toMatch(/^Would be added:\n {2}\S+dQw4w9WgXcQ\.srt\n +SRT/m);
		expect(stderr).toMatch(/unknown\.srt: Cannot tell which video/);
		expect(existsSync(join(folder, 'notebook/sources'))).toBe(false);
	});
});

describe('npm run add creates a notebook', () => {
	const addInto = (content: string, ...args: string[]) =>
		runCommand('add', [...args, '--content', join(folder, content)]);

	test('and says so', async () => {
		const talk = await given('dQw4w9WgXcQ.srt', srt('Boats.'));
		const tried = await addInto('new', talk, '--dry-run');
		expect(tried.stdout).toMatch(/^A new notebook would be created: \S+\/new$/m);
		expect(existsSync(join(folder, 'new'))).toBe(false);
		const { status, stdout } = await addInto('new', talk);
		expect(stdout).toMatch(/^Created a new notebook: \S+\/new$/m);
		expect(status).toBe(0);
		expect(existsSync(join(folder, 'new/sources/dQw4w9WgXcQ.srt'))).toBe(true);
		expect((await addInto('new', await given('a-VQfQqIMrE.srt', srt('Sails.')))).stdout).not.toContain('new notebook');
	});

	test('unless nothing was added to it: then it leaves no folders', async () => {
		const unknown = await given('unknown.srt', srt('Whose words?'));
		await mkdir(join(folder, 'downloads'));
		for (const content of ['new', 'downloads']) {
			const { status, stdout } = await addInto(content, unknown);
			expect([status, stdout]).toEqual([1, '']);
		}
		expect(existsSync(join(folder, 'new'))).toBe(false);
		expect(await readdir(join(folder, 'downloads'))).toEqual([]);
	});

	test('but not its parent folders', async () => {
		const talk = await given('dQw4w9WgXcQ.srt', srt('Boats.'));
		const { status, stderr } = await addInto('mistyped/new', talk);
		expect(status).toBe(2);
		expect(stderr).toMatch(/There is no folder .*\/mistyped\./);
		expect(existsSync(join(folder, 'mistyped'))).toBe(false);
	});
});
