import { strToU8, zipSync } from 'fflate';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readAs } from './samples.ts';

describe('unsupported formats', () => {
	test.each([
		['a.live_chat.json', '{"replayChatItemAction":{"actions":[]},"videoOffsetTimeMsec":"5"}\n'.repeat(3), 'live chat'],
		['a.txt', '10:02:33 From Anna Berg to Everyone:\n\tThe boat leaks.\n', 'chat of a Zoom meeting'],
		['a.txt', '10:02:33\t From  Anna Berg : The boat leaks.\n', 'chat of a Zoom meeting'],
		['a.txt', '[Anna Berg] 10:02:33\nThe boat leaks.\n\n', 'times of day'],
		[
			'a.vtt',
			'WEBVTT\n\nNOTE\nlanguage:en-us\n\n00:00:16.246 --> 00:00:17.726\n{"startDateTime":"2023-02-08T08:22:30Z","speakerName":"Anna Berg","spokenText":"The boat leaks."}\n',
			'metadata of a transcript of Teams',
		],
		[
			'a.json',
			"[[{'text': 'the boat leaks', 'start': 1.2, 'duration': 3.0},\n  {'text': \"it's bad\"}]]\n",
			'list of Python',
		],
		['a.txt', "[{'duration': 3.0, 'start': 1.2, 'text': 'the boat leaks'}]\n", 'list of Python'],
		['a.sub', '{25}{75}The boat leaks.\n', 'MicroDVD'],
		['a.smi', '<SAMI>\n<BODY><SYNC Start=1000><P>The boat leaks.\n', 'SAMI'],
		['a.scc', 'Scenarist_SCC V1.0\n\n00:00:01:00\t9420\n', 'Scenarist'],
		['a.stl', Buffer.concat([Buffer.from('850STL25.01100'), Buffer.alloc(1138, 0x8f)]), 'EBU STL'],
		['a.csv', 'Video-ID,Zeitpunkt\ndQw4w9WgXcQ,2024-05-01T09:00:00+00:00\n', 'playlist from Google Takeout'],
		[
			'a.json',
			'[{\n  "header": "YouTube",\n  "titleUrl": "https://www.youtube.com/watch?v\\u003dx"\n}]',
			'YouTube history',
		],
		['a.zip', zipWith('Talk.srt', '1\n00:00:01,000 --> 00:00:02,000\nThe boat leaks.\n'), 'This is a zip'],
		['a.srt', zipWith('Talk.srt', '1\n00:00:01,000 --> 00:00:02,000\nThe boat leaks.\n'), 'This is a zip'],
		['a.zip', zipWith('Crossword/Talk.srt', 'The boat leaks.'), 'This is a zip'],
		['a.zip', zipWith('Talk.docx', zipWith('word/document.xml', '<w:document/>').toString('latin1')), 'This is a zip'],
		['a.rar', Buffer.from('Rar!\u001a\u0007\u0001\u0000'), 'This is an archive'],
		['a.tgz', gzipSync(`${'Talk.srt'.padEnd(257, '\u0000')}ustar`), 'This is an archive'],
		['a.vtt', '<!DOCTYPE html>\n<html><title>Log in</title></html>\n', 'web page'],
		['a.txt', 'youtube dQw4w9WgXcQ\nyoutube 9bZkp7q19f0\n', 'yt-dlp’s list'],
		['a.txt', 'vimeo 76979871\nyoutube dQw4w9WgXcQ\nvimeo 76979872\n', 'yt-dlp’s list'],
	])('are recognized, with advice: %s', async (name, content, reason) => {
		const { segments, problems } = await readAs(`Talk [dQw4w9WgXcQ].${name}`, content);
		expect(segments).toEqual([]);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.reason).toContain(reason);
		expect(problems[0]?.hint).not.toBe('');
	});

	test('are not mistaken for the first words of a transcript', async () => {
		const { problems } = await readAs(
			'Talk [dQw4w9WgXcQ].txt',
			'youtube interesting\n0:05\nThe boat leaks.\n0:09\nPaint it.\n',
		);
		expect(problems).toEqual([]);
	});

	test.each([
		['talk.docx', zipWith('[Content_Types].xml', '<Types/>'), 'Teams'],
		['talk.xlsx', zipWith('xl/workbook.xml', '<workbook/>'), 'Save the table as CSV'],
		['talk.srt', 'The boat leaks.\nPaint it.\n', 'no captions with times'],
		['talk.itt', 'The boat leaks.\nPaint it.\n', 'no captions with times'],
		['glossary.yaml', '- term: boat\n', 'next to sources/'],
		['ideas.md', '# Boats\n', 'into notes/'],
	])('get advice by extension: %s', async (name, content, hint) => {
		const { problems } = await readAs(name, content);
		expect(problems).toMatchObject([{ hint: expect.stringContaining(hint) as unknown }]);
	});
});

/** A zip without compression, as some programs write small files. */
const zipWith = (name: string, text: string): Buffer => Buffer.from(zipSync({ [name]: strToU8(text) }, { level: 0 }));
