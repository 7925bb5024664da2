import { expect, test } from 'vitest';
import { countTalks, withoutSegments } from '../../src/steps/count.ts';
import { readAs } from '../sources/samples.ts';

test('whatever was read was kept, merged, left out or rejected, in captions as in data sets', async () => {
	const row = 'dQw4w9WgXcQ,words,';
	const table = await readAs('x.csv', `video_id,text,start_second\n${row}1\n${row}2\n${row}2\n${row}soon\n`);
	const srt = '1\n00:00:01,000 --> 00:00:02,000\nwords\n\n2\n00:00:xx,000 --> 00:00:04,000\nlost\n';
	const captions = await readAs('Talk [dQw4w9WgXcQ].srt', srt);
	const leftOut = captions.segments.map(({ videoId }) => {
		return { file: captions.source.name, preferred: 'x.csv', videoId, language: 'en', segments: 1 };
	});
	const { rows } = countTalks([table, captions].map(withoutSegments), [], { merged: 1, leftOut });
	expect(rows).toEqual({ read: 6, kept: 2, merged: 1, leftOut: 1, rejected: 2 });
});
