import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestFolder, runCommand } from './run.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-kill-'));
	await mkdir(join(folder, 'content/sources'), { recursive: true });
	await writeSource('first');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const TALKS = 24;

const writeSource = (word: string): Promise<void> => {
	const rows = Array.from({ length: 20 * TALKS }, (_, row) =>
		JSON.stringify({
			video_id: `video${String(row % TALKS).padStart(6, '0')}`,
			text: `${word} the words of row ${row}`,
			start_second: Math.floor(row / TALKS) * 20,
			title: `${word} talk ${row % TALKS}`,
		}),
	);
	return writeFile(join(folder, 'content/sources/rows.jsonl'), rows.join('\n'));
};

/** When to send a signal, given what the build has reported so far. */
type Moment = (stderr: string) => boolean;

/** Runs in the notebook's parent folder, as somebody with several notebooks would. */
const build = (killWhen: Moment = () => false, signal: NodeJS.Signals = 'SIGKILL') =>
	runCommand('build', ['--content', 'content', '--out', 'dist'], { cwd: folder, killWhen, signal });

const steps = [
	'Reading the sources',
	'Analysing the talks',
	'Writing the notes pages',
	'Planning the pages',
	'Rendering and indexing the pages',
	'Creating the zip for offline reading',
];
const begun =
	(step: string): Moment =>
	(stderr) =>
		stderr.includes(`${step} …`);

/** Once a step has written the pages of half of the talks. */
const halfDone =
	(step: string, inFolder: string, page: RegExp): Moment =>
	(stderr) => {
		const names = existsSync(join(folder, inFolder)) ? readdirSync(join(folder, inFolder)) : [];
		return begun(step)(stderr) && names.filter((name) => page.test(name)).length >= TALKS / 2;
	};

test('a build killed at any step leaves the previous site intact, and does not affect the next build', async () => {
	expect((await build()).status).toBe(0);
	const siteBefore = await digestFolder(join(folder, 'dist'));

	await writeSource('second');
	for (const moment of [
		...steps.slice(0, 3).map(begun),
		halfDone('Writing the notes pages', 'content/videos', /^second-.*\.md$/),
		...steps.slice(3, 5).map(begun),
		halfDone('Rendering and indexing the pages', '.dist.building/videos', /^second-.*\.html$/),
		...steps.slice(5).map(begun),
	]) {
		const { signal, stderr } = await build(moment);
		expect(signal, stderr).toBe('SIGKILL');
		expect(await digestFolder(join(folder, 'dist')), stderr).toEqual(siteBefore);
		for (const page of await readdir(join(folder, 'content/videos'))) {
			if (page.endsWith('.md')) expect(page).toMatch(/^(first|second)-talk-/);
		}
	}
	expect((await build()).status).toBe(0);
	expect(await readdir(folder)).toEqual(['content', 'dist']);
	const [pages, site] = [await digestFolder(join(folder, 'content/videos')), await digestFolder(join(folder, 'dist'))];
	expect(site).not.toEqual(siteBefore);

	await rm(join(folder, 'content/videos'), { recursive: true });
	await rm(join(folder, 'dist'), { recursive: true });
	await build();
	expect(await digestFolder(join(folder, 'content/videos'))).toEqual(pages);
	expect(await digestFolder(join(folder, 'dist'))).toEqual(site);
}, 180_000);

// Windows has no signals.
test.skipIf(process.platform === 'win32')(
	'Ctrl-C during a build removes its temporary files, and says that the previous site is unchanged',
	async () => {
		await build();
		const before = await digestFolder(join(folder, 'dist'));
		await writeSource('third');
		const interrupt = async (moment: Moment) => {
			const outcome = await build(moment, 'SIGINT');
			expect(await readdir(folder), outcome.stderr).toEqual(['content', 'dist']);
			expect(await digestFolder(join(folder, 'dist')), outcome.stderr).toEqual(before);
			return outcome;
		};
		// Before there is anything to put away, the signal ends it as any program.
		expect((await interrupt(() => true)).signal).toBe('SIGINT');
		for (const step of steps) {
			const { status, stderr } = await interrupt(begun(step));
			expect(status, step).toBe(130);
			expect(stderr).toContain('Stopped. dist is unchanged.');
		}
	},
	180_000,
);
