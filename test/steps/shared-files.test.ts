import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeSharedFiles } from '../../src/steps/shared-files.ts';

test('copies hidden files from public/, but nothing a file manager left there', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-shared-files-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const [assets, site] = [join(folder, 'assets'), join(folder, 'site')];
	await mkdir(join(assets, 'fonts'), { recursive: true });
	for (const file of ['.nojekyll', 'logo.svg', 'fonts/a.woff2', '.DS_Store', 'Thumbs.db', 'fonts/._a.woff2'])
		await writeFile(join(assets, file), '');
	await writeSharedFiles({ compiled: { assets }, files: [{ path: 'feeds/rss.xml', content: '<rss/>' }] }, site);
	expect((await readdir(site)).sort()).toEqual(['.nojekyll', 'feeds', 'fonts', 'logo.svg']);
	expect(await readdir(join(site, 'fonts'))).toEqual(['a.woff2']);
});
