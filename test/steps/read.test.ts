import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openNotebook } from '../../src/notebook/notebook.ts';
import { readVideos } from '../../src/steps/read.ts';

const progress = { step: () => {}, count: () => {} };

test('problems of a list of videos are reported before those of captions', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-read-'));
	try {
		await mkdir(join(folder, 'sources'));
		await writeFile(join(folder, 'sources', 'a.csv'), '');
		await writeFile(join(folder, 'sources', 'videos.csv'), 'file,url\nb.vtt,http://example.org/b\n');
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

test('a video with an .info.json, but without transcript, is reported', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-read-'));
	try {
		await mkdir(join(folder, 'sources', 'course'), { recursive: true });
		const put = (name: string, content: string) => writeFile(join(folder, 'sources', name), content);
		const info = (id: string) => JSON.stringify({ id, extractor_key: 'Youtube', title: 'Boats' });
		await put('Boats [dQw4w9WgXcQ].info.json', info('dQw4w9WgXcQ'));
		await put('Boats - Videos [UCnmJUS1L7bvWEqXkyLcwuYA].info.json', '{"_type": "playlist"}');
		await put('course/Boats [dQw4w9WgXcQ].en.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nThey float.\n');
		await put('course/Boats [dQw4w9WgXcQ].info.json', info('dQw4w9WgXcQ'));
		await put('course/Ships [a-VQfQqIMrE].info.json', info('a-VQfQqIMrE'));
		const { warnings } = await readVideos(await openNotebook(folder), { progress });
		expect(warnings).toEqual([
			{
				file: expect.stringContaining('course/Ships [a-VQfQqIMrE].info.json') as unknown,
				reason: 'There is no transcript of this video, so it is not on the site.',
				hint: 'Put its captions next to this file, or remove the file.',
			},
		]);
	} finally {
		await rm(folder, { recursive: true });
	}
});
