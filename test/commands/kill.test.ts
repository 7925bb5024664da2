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

const writeSource = (word: string): Promise<void> => {
	const rows = Array.from({ length: 2000 }, (_, row) =>
		JSON.stringify({
			video_id: `video${String(row % 100).padStart(6, '0')}`,
			text: `${word} the words of row ${row}`,
			start_second: Math.floor(row / 100) * 20,
			title: `${word} talk ${row % 100}`,
		}),
	);
	return writeFile(join(folder, 'content/sources/rows.jsonl'), rows.join('\n'));
};
/** Runs in the notebook's parent folder, as somebody with several notebooks would. */
const build = (killAfter?: number, signal?: NodeJS.Signals) =>
	runCommand('build', ['--content', 'content', '--out', 'dist'], {
		cwd: folder,
		...(killAfter !== undefined && { killAfter }),
		...(signal && { signal }),
	});

test('a build killed midway leaves the old or the new site intact, and does not affect the next build', async () => {
	const started = performance.now();
	expect((await build()).status).toBe(0);
	const duration = performance.now() - started;
	const siteBefore = await digestFolder(join(folder, 'dist'));

	await writeSource('second');
	let killed = 0;
	const left: Record<string, string>[] = [];
	for (const share of [0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]) {
		const { status } = await build(duration * share);
		if (status !== null) break;
		killed++;
		left.push(await digestFolder(join(folder, 'dist')));
		for (const page of await readdir(join(folder, 'content/videos'))) {
			if (page.endsWith('.md')) expect(page).toMatch(/^(first|second)-talk-/);
		}
	}
	expect(killed).toBeGreaterThan(0);
	expect((await build()).status).toBe(0);
	expect(await readdir(folder)).toEqual(['content', 'dist']);
	const [pages, site] = [await digestFolder(join(folder, 'content/videos')), await digestFolder(join(folder, 'dist'))];

	// A build killed at its very end has published the new site completely.
	for (const one of left) expect([siteBefore, site]).toContainEqual(one);

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
		let stopped = 0;
		for (let after = 300; ; after *= 1.5) {
			const { status, signal, stderr } = await build(after, 'SIGINT');
			if (status === 0) break;
			// Before there is anything to put away, the signal ends it as any program.
			expect(signal ?? status).toBe(stderr.includes('Stopped. dist is unchanged.') ? 130 : 'SIGINT');
			expect(await readdir(folder)).toEqual(['content', 'dist']);
			expect(await digestFolder(join(folder, 'dist'))).toEqual(before);
			if (status !== null) stopped++;
		}
		expect(stopped).toBeGreaterThan(0);
	},
	180_000,
);
