import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, prepareSite } from '../../src/build.ts';
import { type DevSite, createDevSite } from '../../src/develop/dev-site.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { openPool } from '../../src/tasks/pool.ts';
import { makePlayerNotebook } from '../browser/fixtures/player-notebook.ts';

const progress = { step: () => {}, count: () => {} };
let folder: string;
let built: string;
let devSite: DevSite;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-dev-site-'));
	const content = join(folder, 'notebook');
	built = join(folder, 'site');
	await makePlayerNotebook(content);
	await writeFile(join(content, 'style.css'), 'h1 { color: red }');
	await writeFile(join(content, 'glossary.yaml'), '- term: harbour\n');
	await buildSite({ content, out: built, progress, address: 'https://example.org/' });
	await writeFile(join(content, 'site.yaml'), 'address: https://example.org/\n', { flag: 'a' });
	const pool = openPool();
	devSite = createDevSite(await prepareSite({ content, progress }, pool));
	await pool.close();
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

test('has the same pages, and files beside them, as a build', async () => {
	const files = await listFiles(built);
	const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('assets/'));
	for (const page of pages)
		expect(await devSite.pageAt(page), page).toMatchObject({ locals: { path: encodeURI(page) } });
	// Leaves out compiled assets, the search index, the archive and the service worker.
	const besides = files.filter((file) =>
		/^(?:videos|terms|posters)\/.*\.(?:md|json|webp)$|^llms\.txt$|\.xml$/.test(file),
	);
	const lists = ['assets/talks.js', 'assets/terms.js', 'assets/words.js', 'assets/style.css'];
	expect(besides.length).toBeGreaterThan(5);
	for (const file of [...besides, ...lists]) {
		const content = await devSite.fileAt(file);
		expect(Buffer.from(content ?? '').equals(await readFile(join(built, file))), file).toBe(true);
	}
	for (const file of files.filter((name) => /^(?:media|sources|notes)\//.test(name)))
		expect(devSite.hasMedia(file)).toBe(true);
});

test.each(['videos/no-such-talk.json', 'videos/no-such-talk.html', '../notebook/site.yaml', 'media/nothing.mp4', ''])(
	'has nothing at %j',
	async (path) => {
		expect(await devSite.pageAt(path)).toBeUndefined();
		expect(await devSite.fileAt(path)).toBeUndefined();
		expect(devSite.hasMedia(path)).toBe(false);
	},
);
