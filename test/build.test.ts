import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite } from '../src/build.ts';
import type { BuildReport } from '../src/report.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-build-'));
	await mkdir(join(folder, 'notebook/sources'), { recursive: true });
	await writeFile(
		join(folder, 'notebook/sources/rows.csv'),
		'video_id,text,start_second,title\nabcdefghijk,the keeper trims the wick,0,The keeper\n',
	);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const page = () => join(folder, 'notebook/videos/the-keeper-abcdefghijk.md');
const drawn = () => readFile(join(folder, 'dist/videos/the-keeper-abcdefghijk.html'), 'utf8');

/** Builds the site, and does something when a step of the build begins. */
const build = (step = '', act: () => void = () => {}): Promise<BuildReport> =>
	buildSite({
		content: join(folder, 'notebook'),
		out: join(folder, 'dist'),
		progress: {
			step: (name) => {
				if (name === step) act();
			},
			count: () => {},
		},
	});

test.each(['Laying out the pages', 'Drawing and indexing the pages', 'Packing for offline reading'])(
	'a page that somebody edits at "%s" is shown as they left it by the next build',
	async (step) => {
		await build(step, () => {
			writeFileSync(page(), readFileSync(page(), 'utf8').replace('title: The keeper', 'title: My keeper'));
			appendFileSync(page(), '\nA quokka was seen.\n');
		});
		const { unchanged, pages } = await build();
		expect(unchanged).toBeUndefined();
		expect(pages.videos.edited).toEqual(['the-keeper-abcdefghijk.md']);
		expect(await drawn()).toMatch(/My keeper[^]*A quokka was seen\./);
		expect((await build()).unchanged).toBe(true);
	},
);

test('what somebody wrote while pages were drawn, and took back, is not shown any more', async () => {
	let before = '';
	await build('Drawing and indexing the pages', () => {
		before = readFileSync(page(), 'utf8');
		appendFileSync(page(), '\nA quokka was seen.\n');
	});
	expect(await drawn()).toContain('A quokka was seen.');
	await writeFile(page(), before);
	await build();
	expect(await drawn()).not.toContain('A quokka was seen.');
});
