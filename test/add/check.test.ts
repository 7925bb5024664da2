import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/add/check.ts';

test('captions whose list of videos is refused are refused, too: a build could not tell what they are of', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-check-'));
	try {
		const srt = '1\n00:00:01,000 --> 00:00:02,000\nWords.\n';
		const list = 'file,url\none.srt,https://vimeo.com/76979871\ntwo.srt,http://example.org/2\n';
		const files = { 'videos.csv': list, 'one.srt': srt, 'Talk [dQw4w9WgXcQ].srt': srt };
		for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
		const candidates = Object.keys(files).map((name) => ({ path: join(folder, name), from: name, course: null, name }));
		const checked = await check(candidates, []);
		expect(checked.map(({ problems }) => problems.map(({ file, reason }) => `${file}: ${reason}`))).toEqual([
			['videos.csv: url is "http://example.org/2", which is no https address.'],
			['one.srt: The list of videos that names it, videos.csv, cannot be used.'],
			[],
		]);
	} finally {
		await rm(folder, { recursive: true });
	}
});
