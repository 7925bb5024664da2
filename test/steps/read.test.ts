import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openNotebook } from '../../src/notebook/notebook.ts';
import { readVideos } from '../../src/steps/read.ts';

test('problems of a list of videos are reported before those of captions', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-read-'));
	try {
		await mkdir(join(folder, 'sources'));
		await writeFile(join(folder, 'sources', 'a.csv'), '');
		await writeFile(join(folder, 'sources', 'videos.csv'), 'file,url\nb.vtt,http://example.org/b\n');
		const progress = { step: () => {}, count: () => {} };
		await expect(readVideos(await openNotebook(folder), { progress })).rejects.toMatchObject({
			problems: [
				{ file: expect.stringContaining('videos.csv') as unknown },
				{ file: expect.stringContaining('a.csv') as unknown },
			],
		});
	} finally {
		await rm(folder, { recursive: true });
	}
});
