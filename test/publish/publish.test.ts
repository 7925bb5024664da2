import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/files/list-files.ts';
import { publishSite, stageSite } from '../../src/publish/publish.ts';

let folder: string;
let out: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-publish-'));
	out = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const publish = async (text: string): Promise<void> => {
	const staging = await stageSite(out, []);
	await writeFile(join(staging, 'index.html'), text);
	await publishSite(staging, out);
};
const shown = (): Promise<string> => readFile(join(out, 'index.html'), 'utf8');

test('a new site replaces the previous one, and nothing else is left', async () => {
	await publish('one');
	await publish('two');
	expect(await shown()).toBe('two');
	expect(await readdir(folder)).toEqual(['dist']);
});

test('the previous site stays until the new one is complete', async () => {
	await publish('one');
	await writeFile(join(await stageSite(out, []), 'index.html'), 'half');
	expect(await shown()).toBe('one');
	await publish('two');
	expect(await shown()).toBe('two');
	expect(await readdir(folder)).toEqual(['dist']);
});

test('being killed between the two renames loses nothing: the next build restores the previous site', async () => {
	await publish('one');
	await rename(out, join(folder, '.dist.previous'));
	await stageSite(out, []);
	expect(await shown()).toBe('one');
});

test('if the new site cannot be moved into place, the previous one is restored', async () => {
	await publish('one');
	// A folder cannot be moved into itself.
	await expect(publishSite(folder, out)).rejects.toMatchObject({ syscall: 'rename', path: folder });
	expect(await shown()).toBe('one');
	expect((await readdir(folder)).sort()).toEqual(['.cuemark', 'dist']);
});

test('if the first site cannot be moved into place, the reason is reported', async () => {
	await expect(publishSite(folder, out)).rejects.toMatchObject({ syscall: 'rename', path: folder, dest: out });
});

describe('a file that a user added to a site', () => {
	const own = (): Promise<string> => readFile(join(out, '.git', 'HEAD'), 'utf8');
	beforeEach(async () => {
		await publish('one');
		await mkdir(join(out, '.git'));
		await writeFile(join(out, '.git', 'HEAD'), 'mine');
	});

	test('is kept in the next one, while obsolete files of the build are removed', async () => {
		await writeFile(join(await stageSite(out, []), 'old.zip'), 'zip');
		await publishSite(join(folder, '.dist.building'), out);
		expect((await readdir(out)).sort()).toEqual(['.cuemark', '.git', 'old.zip']);
		await publish('three');
		expect((await readdir(out)).sort()).toEqual(['.cuemark', '.git', 'index.html']);
		expect(await own()).toBe('mine');
	});

	test('is kept at any depth, even if the next site lacks the folder', async () => {
		const put = async (path: string, text: string): Promise<void> => {
			await mkdir(join(out, dirname(path)), { recursive: true });
			await writeFile(join(out, path), text);
		};
		const publishTalks = async (...files: readonly string[]): Promise<void> => {
			const staging = await stageSite(out, []);
			for (const file of files) {
				await mkdir(join(staging, dirname(file)), { recursive: true });
				await writeFile(join(staging, file), 'built');
			}
			await publishSite(staging, out);
		};
		await publishTalks('videos/one.html', 'videos/two.html', 'media/two.png');
		await put('videos/own.html', 'mine');
		await put('media/own/logo.png', 'mine');
		await put('slides/1.html', 'mine');
		await put('videos/one.html', 'mine, under a name of the site');
		await put('videos/one.html.gz', 'made from what was built');
		for (const kind of ['br', 'gz', 'zst']) await put(`videos/two.html.${kind}`, 'made from what was built');
		await publishTalks('videos/one.html', 'slides/2.html');
		expect((await listFiles(out)).filter((file) => !file.startsWith('.'))).toEqual([
			'media/own/logo.png',
			'slides/1.html',
			'slides/2.html',
			'videos/one.html',
			'videos/own.html',
		]);
		expect(await readFile(join(out, 'videos/one.html'), 'utf8')).toBe('built');
		await put('slides/3.html', 'mine');
		await expect(publishTalks('slides/3.html')).rejects.toThrow(
			'it contains slides/3.html, which Cuemark did not create',
		);
		await rm(join(out, 'slides'), { recursive: true });
		await publishTalks('index.html');
		expect((await listFiles(out)).filter((file) => !file.startsWith('.'))).toEqual([
			'index.html',
			'media/own/logo.png',
			'videos/own.html',
		]);
	});

	test('is kept with the empty folders beside it, which a repository needs', async () => {
		await mkdir(join(out, '.git', 'refs'));
		await publish('two');
		expect((await readdir(join(out, '.git'))).sort()).toEqual(['HEAD', 'refs']);
	});

	test('is kept below folders in folders, without what the build put beside it', async () => {
		const publishLesson = async (name: string): Promise<void> => {
			const staging = await stageSite(out, []);
			await mkdir(join(staging, 'courses/algebra'), { recursive: true });
			await writeFile(join(staging, 'courses/algebra', name), 'built');
			await publishSite(staging, out);
		};
		await publishLesson('one.html');
		await writeFile(join(out, 'courses/algebra/sheet.pdf'), 'mine');
		await publishLesson('two.html');
		expect(await readdir(join(out, 'courses/algebra'))).toEqual(['sheet.pdf', 'two.html']);
	});

	test('survives if the process is killed before it is moved', async () => {
		await cp(out, join(folder, '.dist.previous'), { recursive: true });
		await rm(join(out, '.git'), { recursive: true });
		await stageSite(out, []);
		expect(await own()).toBe('mine');
	});

	test('is not replaced if the next site has a file of the same name', async () => {
		await writeFile(join(out, 'robots.txt'), 'mine');
		const staging = await stageSite(out, []);
		await writeFile(join(staging, 'robots.txt'), 'built');
		await expect(publishSite(staging, out)).rejects.toThrow('it contains robots.txt, which Cuemark did not create');
		expect(await readFile(join(out, 'robots.txt'), 'utf8')).toBe('mine');
		expect(await shown()).toBe('one');
		await rm(join(staging, 'robots.txt'));
		await mkdir(join(staging, 'robots.txt'));
		await writeFile(join(staging, 'robots.txt/index.html'), 'built');
		await expect(publishSite(staging, out)).rejects.toThrow('it contains robots.txt, which Cuemark did not create');
		expect(await shown()).toBe('one');
	});
});

test('a broken symbolic link is not replaced', async () => {
	await symlink(join(folder, 'a disk that is not there'), out);
	await expect(stageSite(out, [])).rejects.toThrow('it is a broken link');
	expect((await lstat(out)).isSymbolicLink()).toBe(true);
});

test('files left by a file manager do not block a site and are removed', async () => {
	await mkdir(out);
	await writeFile(join(out, '.DS_Store'), '');
	await publish('one');
	for (const left of ['.DS_Store', 'Thumbs.db', 'CNAME']) await writeFile(join(out, left), '');
	await publish('two');
	expect((await readdir(out)).sort()).toEqual(['.cuemark', 'CNAME', 'index.html']);
});

test('a folder that no build created is not replaced', async () => {
	await mkdir(out);
	await writeFile(join(out, 'thesis.txt'), 'mine');
	await writeFile(join(out, '.DS_Store'), '');
	await expect(stageSite(out, [])).rejects.toMatchObject({ fault: 'usage' });
	expect((await readdir(out)).sort()).toEqual(['.DS_Store', 'thesis.txt']);
});

test('the notebook is not replaced', async () => {
	const keep = join(out, 'content');
	await mkdir(keep, { recursive: true });
	await expect(stageSite(out, [keep])).rejects.toMatchObject({ fault: 'usage' });
});

test('a file is not replaced', async () => {
	await writeFile(out, 'mine');
	await expect(stageSite(out, [])).rejects.toMatchObject({
		fault: 'usage',
		message: `Cannot write the site to ${out}: it is a file.`,
	});
});

test('a notebook is not replaced, although its cache folder has the same name as the marker', async () => {
	await mkdir(join(out, '.cuemark'), { recursive: true });
	await writeFile(join(out, 'glossary.yaml'), '- term: harbour');
	await expect(stageSite(out, [])).rejects.toThrow('it contains files that Cuemark did not create');
	expect(await readFile(join(out, 'glossary.yaml'), 'utf8')).toBe('- term: harbour');
});

test('a symbolic link to a site leads to the new one', async () => {
	await publish('one');
	const real = out;
	out = join(folder, 'link');
	await symlink(real, out);
	await publish('two');
	expect((await lstat(out)).isSymbolicLink()).toBe(true);
	expect(await readFile(join(real, 'index.html'), 'utf8')).toBe('two');
	expect((await readdir(folder)).sort()).toEqual(['dist', 'link']);
});

test('a folder that is read is recognized by any path to it', async () => {
	const notebook = join(folder, 'notebook');
	await mkdir(join(notebook, 'videos'), { recursive: true });
	await symlink(notebook, join(folder, 'link'));
	const kept = join(folder, 'link', 'videos');
	await expect(stageSite(join(notebook, 'videos'), [kept])).rejects.toThrow('it contains');
	await expect(stageSite(join(notebook, 'videos', 'site'), [kept])).rejects.toThrow('it is inside');
});

// A volume that exists on every Linux.
test.runIf(process.platform === 'linux')(
	'the root of a volume is not replaced, but a folder in it may be',
	async () => {
		await expect(stageSite('/dev/shm', [])).rejects.toMatchObject({
			message: 'Cannot write the site to /dev/shm: it is the root of a disk or volume.',
			hint: 'Choose a folder in it: --out /dev/shm/site',
		});
		const inVolume = await mkdtemp('/dev/shm/cuemark-');
		await stageSite(join(inVolume, 'site'), []);
		await rm(inVolume, { recursive: true });
	},
);

test('a site is not published into a folder that the next build would read', async () => {
	const sources = join(folder, 'sources');
	await expect(stageSite(join(sources, 'dist'), [sources])).rejects.toMatchObject({ fault: 'usage' });
	await expect(stageSite(join(folder, 'sources-dist'), [sources])).resolves.toContain('.sources-dist.building');
});

test('the working directory is not replaced', async () => {
	await expect(stageSite('.', [])).rejects.toMatchObject({ fault: 'usage' });
	await expect(stageSite(dirname(process.cwd()), [])).rejects.toMatchObject({ fault: 'usage' });
});
