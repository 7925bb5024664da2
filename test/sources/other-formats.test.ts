import { describe, expect, test } from 'vitest';
import { readAs } from './samples.ts';

describe('formats that are known and not read', () => {
	test.each([
		['a.live_chat.json', '{"replayChatItemAction":{"actions":[]},"videoOffsetTimeMsec":"5"}\n'.repeat(3), 'live chat'],
		['a.txt', '10:02:33 From Anna Berg to Everyone:\n\tThe boat leaks.\n', 'chat of a Zoom meeting'],
		['a.txt', '10:02:33\t From  Anna Berg : The boat leaks.\n', 'chat of a Zoom meeting'],
		['a.txt', '[Anna Berg] 10:02:33\nThe boat leaks.\n\n', 'times are those of the day'],
		['a.sub', '{25}{75}The boat leaks.\n', 'MicroDVD'],
		['a.txt', '[10][45]The boat leaks.\n', 'MPL2'],
		['a.smi', '<SAMI>\n<BODY><SYNC Start=1000><P>The boat leaks.\n', 'SAMI'],
		['a.scc', 'Scenarist_SCC V1.0\n\n00:00:01:00\t9420\n', 'Scenarist'],
		['a.stl', Buffer.concat([Buffer.from('850STL25.01100'), Buffer.alloc(1138, 0x8f)]), 'EBU STL'],
		['a.csv', 'Video-ID,Zeitpunkt\ndQw4w9WgXcQ,2024-05-01T09:00:00+00:00\n', 'playlist from Google Takeout'],
		[
			'a.json',
			'[{\n  "header": "YouTube",\n  "titleUrl": "https://www.youtube.com/watch?v\\u003dx"\n}]',
			'history of YouTube',
		],
		['a.wts', '#!/bin/bash\n\nffmpeg -i a.wav -vf "drawtext=text=\'boat\'" a.mp4\n', 'script of whisper.cpp'],
	])('are named, with what to do: %s', async (name, content, reason) => {
		const { segments, problems } = await readAs(`Talk [dQw4w9WgXcQ].${name}`, content);
		expect(segments).toEqual([]);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.reason).toContain(reason);
		expect(problems[0]?.hint).not.toBe('');
	});

	test('say for a document of Word how Teams gives captions', async () => {
		const { problems } = await readAs('talk.docx', Buffer.from('PK\u0003\u0004\u0000\u0000\u0000\u0000'));
		expect(problems).toMatchObject([{ hint: expect.stringContaining('Teams') as unknown }]);
	});
});
