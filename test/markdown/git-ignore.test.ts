import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { showToGit } from '../../src/markdown/pages/git-ignore.ts';

const run = promisify(execFile);

let repository: string;
let videos: string;
beforeEach(async () => {
	repository = await mkdtemp(join(tmpdir(), 'cuemark-git-'));
	videos = join(repository, 'content/videos');
	await mkdir(videos, { recursive: true });
	await run('git', ['init'], { cwd: repository });
	await copyFile('.gitignore', join(repository, '.gitignore'));
});
afterEach(() => rm(repository, { recursive: true }));

/** The files of the notebook that Git would add. */
async function shownByGit(): Promise<string[]> {
	const { stdout } = await run('git', ['ls-files', '-z', '--others', '--exclude-standard', 'content'], {
		cwd: repository,
	});
	return stdout.split('\0').filter(Boolean).sort();
}

test('Git ignores generated pages, but not those that people edited', async () => {
	const edited = ['b [dQw4w9WgXcQ].md', 'c.md'];
	for (const name of ['a.md', 'b d.md', ...edited]) await writeFile(join(videos, name), 'Words.');
	await showToGit(videos, []);
	expect(await shownByGit()).toEqual([]);
	await showToGit(videos, edited);
	expect(await shownByGit()).toEqual(edited.map((name) => `content/videos/${name}`));
	await showToGit(videos, []);
	expect(await shownByGit()).toEqual([]);
	expect(await readdir(videos)).not.toContain('.gitignore');
});

test('a .gitignore that a person wrote stays as it is', async () => {
	await writeFile(join(videos, '.gitignore'), '*.tmp\n');
	await showToGit(videos, ['a.md']);
	await showToGit(videos, []);
	expect(await readFile(join(videos, '.gitignore'), 'utf8')).toBe('*.tmp\n');
});
