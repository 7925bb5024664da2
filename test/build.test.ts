import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite } from '../src/build.ts';
import { sizesBelow } from '../src/files/sizes-below.ts';
import { searchableOf } from '../src/search/searchable.ts';
import type { BuildReport } from '../src/report/report.ts';

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

test.each(['Planning the pages', 'Rendering and indexing the pages', 'Creating the zip for offline reading'])(
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
	await build('Rendering and indexing the pages', () => {
		before = readFileSync(page(), 'utf8');
		appendFileSync(page(), '\nA quokka was seen.\n');
	});
	expect(await drawn()).toContain('A quokka was seen.');
	await writeFile(page(), before);
	await build();
	expect(await drawn()).not.toContain('A quokka was seen.');
});

test('a source that somebody changed while it was read, and changed back, is shown as it is', async () => {
	const source = join(folder, 'notebook/sources/rows.csv');
	const before = readFileSync(source, 'utf8');
	await build('Reading the sources', () => {
		writeFileSync(source, before.replace('the wick', 'a quokka'));
	});
	expect(await drawn()).toContain('a quokka');
	await writeFile(source, before);
	await build();
	expect(await drawn()).not.toContain('a quokka');
});

test('a link that is not followed is told of by the first build that could have followed it', async () => {
	await build();
	await symlink(tmpdir(), join(folder, 'notebook/sources/more'));
	expect((await build()).warnings).toMatchObject([{ file: expect.stringMatching(/sources\/more$/) as string }]);
	await rm(join(folder, 'notebook/sources/more'));
	expect((await build()).warnings).toEqual([]);
});

test('what is of no use in site.yaml is told of with its line, also where lines were put above it', async () => {
	const settings = 'courses:\n  - folder: none\n';
	await writeFile(join(folder, 'notebook/site.yaml'), settings);
	expect((await build()).warnings).toMatchObject([{ line: 2 }]);
	await writeFile(join(folder, 'notebook/site.yaml'), `# My site\n${settings}`);
	expect((await build()).warnings).toMatchObject([{ line: 3 }]);
});

test('a course and a term may be called index', async () => {
	await mkdir(join(folder, 'notebook/sources/index'));
	await writeFile(
		join(folder, 'notebook/sources/index/rows.csv'),
		'video_id,text,start_second,title\nkjihgfedcba,an index makes queries quick,0,Queries\n',
	);
	await writeFile(join(folder, 'notebook/glossary.yaml'), '- term: index\n');
	await build();
	const heading = async (file: string) =>
		/<h1.*?<\/h1>/s
			.exec(await readFile(join(folder, 'dist', file), 'utf8'))?.[0]
			.replace(/<[^>]*>/g, '')
			.trim();
	expect(await heading('courses/index.html')).toBe('Index');
	expect(await heading('terms/index.html')).toBe('index');
	expect(await heading('terms.html')).toBe('Terms');
});

test.each(['<!--notes-->', '<!--"notes"-->', 'data-pagefind-ignore', '<main x>', '</main>'])(
	'a talk with the title %s has its words on its page, and in the search',
	async (title) => {
		const quoted = title.replaceAll('"', '""');
		await writeFile(
			join(folder, 'notebook/sources/rows.csv'),
			`video_id,text,start_second,title\nabcdefghijk,the keeper trims the wick,0,"The keeper ${quoted}"\n`,
		);
		const { site } = await build();
		const [name = ''] = await readdir(join(folder, 'dist/videos'));
		const html = await readFile(join(folder, 'dist/videos', name.replace(/\.\w+$/, '.html')), 'utf8');
		expect(/<article class="notes"[^>]*>(.*?)<\/article>/s.exec(html)?.[1]).toContain('the keeper trims the wick');
		expect(html.match(/the keeper trims the wick/g)?.length).toBe(1);
		expect(site?.pagesIndexed).toBe(1);
		expect(searchableOf(html)).toContain('the keeper trims the wick');
	},
);

test('the report tells how many files the site has, and their size, which hosts limit', async () => {
	const { site } = await build();
	const sizes = await sizesBelow(join(folder, 'dist'));
	delete sizes['.cuemark'];
	expect(site?.files).toBe(Object.keys(sizes).length);
	expect(site?.bytes).toBe(Object.values(sizes).reduce((total, size) => total + size, 0));
});

test('a build that finds nothing to do tells of no page that it wrote', async () => {
	expect((await build()).pages.videos).toMatchObject({ written: ['the-keeper-abcdefghijk.md'], unchanged: [] });
	expect(await build()).toMatchObject({
		unchanged: true,
		pages: { videos: { written: [], unchanged: ['the-keeper-abcdefghijk.md'] } },
	});
});
