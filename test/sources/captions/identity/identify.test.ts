import { describe, expect, test } from 'vitest';
import { byFile, type FolderFacts, noFacts } from '../../../../src/sources/captions/identity/folder.ts';
import { identify, type Identity } from '../../../../src/sources/captions/identity/identify.ts';
import { readInfoJson } from '../../../../src/sources/captions/identity/info-json.ts';
import { readVideoList as readList } from '../../../../src/sources/captions/identity/video-list.ts';
import { UnreadFacts } from '../../../../src/sources/unread-facts.ts';

const source = (name: string, course: string | null = null) => ({
	path: name,
	name: `content/sources/${name}`,
	course,
});
const identified = (name: string, folder: Partial<FolderFacts>, track = {}, course: string | null = null) =>
	identify(source(name, course), track, { ...noFacts, ...folder }) as Identity;

const readVideoList = (...given: Parameters<typeof readList>) => readList(...given).videos;

function infos(stem: string, more: object = {}): FolderFacts['infos'] {
	const info = readInfoJson(
		JSON.stringify({
			id: 'dQw4w9WgXcQ',
			extractor_key: 'Youtube',
			title: 'From info',
			language: 'de',
			duration: 60,
			...more,
		}),
		'i',
	);
	return new Map(
		info
			? [
					[stem, info],
					[info.address.videoId, info],
				]
			: [],
	);
}

describe('identify', () => {
	test('finds the .info.json of the same name', () => {
		expect(identified('talk.en.vtt', { infos: infos('talk') })).toEqual({
			videoId: 'dQw4w9WgXcQ',
			facts: { title: 'From info', language: 'en', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
			details: { duration: 60, spokenLanguage: 'de' },
		});
	});

	test.each([
		['Q： nets？ ⧸ ropes [dQw4w9WgXcQ].en.vtt', 'Q: nets? / ropes'],
		['灯台：冬 [dQw4w9WgXcQ].vtt', '灯台：冬'],
		['dQw4w9WgXcQ.en.vtt', undefined],
		['Talk [dQw4w9WgXcQ] (1).srt', 'Talk'],
		['Talk [dQw4w9WgXcQ] (1).en.srt', 'Talk'],
		['[dQw4w9WgXcQ] Talk.srt', 'Talk'],
		['Talk [dQw4w9WgXcQ].final.srt', 'Talk'],
		['Talk [dQw4w9WgXcQ].en.corrected.srt', 'Talk'],
		['Talk [dQw4w9WgXcQ].English (auto-generated).srt', 'Talk'],
		['Talk [dQw4w9WgXcQ]_en.srt', 'Talk'],
		['[Talk] of one [dQw4w9WgXcQ].srt', '[Talk] of one'],
		['002 - Talk [dQw4w9WgXcQ].srt', 'Talk'],
		['1984 - A year [dQw4w9WgXcQ].srt', '1984 - A year'],
		['captions [dQw4w9WgXcQ] (1).en.vtt', undefined],
		['Transcript [dQw4w9WgXcQ].txt', undefined],
		['Transcript of a talk [dQw4w9WgXcQ].txt', 'Transcript of a talk'],
	])('falls back to the title in the name: %s', (name, title) => {
		expect(identified(name, {}).details.fileTitle).toBe(title);
	});

	test('falls back to the playlist index in the name', () => {
		const positionIn = (name: string, list = 'file\nx.srt\n') =>
			identified(name, { listed: byFile(readVideoList(list, 'videos.csv')) }).facts.position;
		expect(positionIn('002 - Talk [dQw4w9WgXcQ].en.srt')).toBe(2);
		expect(positionIn('12 - Talk [dQw4w9WgXcQ].srt')).toBe(12);
		expect(positionIn('002 - Talk [dQw4w9WgXcQ].srt', 'file,position\n002 - Talk [dQw4w9WgXcQ].srt,5\n')).toBe(5);
		const without = ['000 - Talk [dQw4w9WgXcQ].srt', 'Talk 2 - two [dQw4w9WgXcQ].srt', '2-3 trees [dQw4w9WgXcQ].srt'];
		expect(without.map((name) => positionIn(name))).toEqual([undefined, undefined, undefined]);
	});

	test('takes no position from the videos of a channel, which yt-dlp numbers anew at each download', () => {
		const positionIn = (playlist_id: string) =>
			identified('003 - Talk [dQw4w9WgXcQ].en.vtt', {
				infos: infos('003 - Talk [dQw4w9WgXcQ]', { playlist_id, playlist_title: 'Boats - Videos', playlist_index: 3 }),
			}).facts;
		expect(positionIn('UCnmJUS1L7bvWEqXkyLcwuYA')).not.toHaveProperty('position');
		expect(positionIn('UUnmJUS1L7bvWEqXkyLcwuYA')).not.toHaveProperty('position');
		expect(positionIn('PLnmJUS1L7bvWEqXkyLcwuYAxxxxxxxxxx')).toMatchObject({ playlist: 'Boats - Videos', position: 3 });
	});

	test('plays a recording beside the captions only if the video is not online', () => {
		const recordings = new Map([['A talk [dQw4w9WgXcQ]', 'A talk [dQw4w9WgXcQ].mp4']]);
		expect(identified('A talk [dQw4w9WgXcQ].en.vtt', { recordings }).details.media).toBeUndefined();
	});

	test('prefers the recording in the list, relative to the course, to one beside the captions, even if the video is online', () => {
		const recordings = new Map([['talk', 'week/talk.mp4']]);
		const mediaIn = (list: string, name = 'talk.en.vtt'): string | undefined =>
			identified(name, { recordings, listed: byFile(readVideoList(list, 'videos.csv')) }, {}, 'week').details.media;
		expect(mediaIn('file,title,media\ntalk.en.vtt,Talk,audio/talk.mp3\n')).toBe('week/audio/talk.mp3');
		expect(mediaIn('file,title\ntalk.en.vtt,Talk\n')).toBe('week/talk.mp4');
		const online = 'file,id,media\ntalk.en.vtt,dQw4w9WgXcQ,https://example.org/talk.mp4\n';
		expect(mediaIn(online)).toBe('https://example.org/talk.mp4');
	});

	test('ignores the .info.json of another video with the name of the captions', () => {
		const list = readVideoList('file,id\ntalk.en.vtt,otherTalk_1\n', 'videos.csv');
		const { videoId, facts } = identified('talk.en.vtt', { infos: infos('talk'), listed: byFile(list) });
		expect([videoId, facts.title]).toEqual(['otherTalk_1', undefined]);
	});

	test('finds the .info.json of the same video under another name', () => {
		expect(identified('dQw4w9WgXcQ.vtt', { infos: infos('A talk [dQw4w9WgXcQ]') }).facts).toMatchObject({
			title: 'From info',
			language: 'de',
		});
	});

	test('reads the id from the name', () => {
		expect(identified('A talk [dQw4w9WgXcQ].en.vtt', {})).toEqual({
			videoId: 'dQw4w9WgXcQ',
			facts: { language: 'en', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
			details: { fileTitle: 'A talk' },
		});
	});

	test('reads facts from the file itself', () => {
		expect(identified('x.vtt', {}, { videoId: 'dQw4w9WgXcQ', language: 'french', title: 'T' }).facts).toMatchObject({
			language: 'fr',
			title: 'T',
		});
		expect(identified('x.json', {}, { url: 'https://youtu.be/dQw4w9WgXcQ?t=5' }).videoId).toBe('dQw4w9WgXcQ');
	});

	test("prefers the folder's list to everything else", () => {
		const listed = byFile(readVideoList('file,id,title\ntalk,a-VQfQqIMrE,From list\n', 'videos.csv'));
		const { videoId, facts } = identified('talk.en.vtt', { listed, infos: infos('talk') });
		expect([videoId, facts.title]).toEqual(['a-VQfQqIMrE', 'From list']);
	});

	test('identifies the video by other means if its row in the list does not', () => {
		const rows = 'file,title\nTalk [dQw4w9WgXcQ].en.vtt,T\nby-info,T\nby-itself.vtt,T\nby-nothing.vtt,T\n';
		const folder = {
			listed: byFile(readVideoList(rows, 'videos.csv')),
			infos: infos('by-info', { id: 'a-VQfQqIMrE' }),
		};
		expect(identified('Talk [dQw4w9WgXcQ].en.vtt', folder)).toMatchObject({
			videoId: 'dQw4w9WgXcQ',
			facts: { title: 'T', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
		});
		expect(identified('Talk [dQw4w9WgXcQ].ja.vtt', folder).videoId).toBe('dQw4w9WgXcQ');
		expect(identified('by-info.en.vtt', folder)).toMatchObject({ videoId: 'a-VQfQqIMrE', details: { duration: 60 } });
		expect(identified('by-itself.vtt', folder, { videoId: 'PvZLF9Lph4Y' }).videoId).toBe('PvZLF9Lph4Y');
		expect(identified('by-nothing.vtt', folder)).toMatchObject({ videoId: 'local-by-nothing', facts: { title: 'T' } });
	});

	test('takes the language in a row for several files as the spoken language', () => {
		const languages = (row: string) => {
			const listed = byFile(readVideoList(`file,id,language\n${row}`, 'videos.csv'));
			const { facts, details } = identified('talk.de.vtt', { listed });
			return [facts.language, details.spokenLanguage];
		};
		expect(languages('talk,dQw4w9WgXcQ,en')).toEqual(['de', 'en']);
		expect(languages('talk.de.vtt,dQw4w9WgXcQ,de')).toEqual(['de', undefined]);
	});

	test('finds a recording beside the captions, in the same folder only', () => {
		const one = identified('talk.en.vtt', { recordings: new Map([['talk', 'a/talk.mp4']]) }, {}, 'a');
		const other = identified('talk.de.vtt', { recordings: new Map([['talk', 'a/talk.mp4']]) }, {}, 'a');
		const elsewhere = identified('talk.en.vtt', { recordings: new Map([['talk', 'b/talk.mp4']]) }, {}, 'b');
		expect(one.videoId).toMatch(/^local-[0-9a-f]{12}$/);
		expect(one.details).toEqual({ fileTitle: 'talk', media: 'a/talk.mp4' });
		expect(one.facts.url).toBeUndefined();
		expect(other.videoId).toBe(one.videoId);
		expect(elsewhere.videoId).not.toBe(one.videoId);
	});

	test('finds a recording whose extension is in the name of the captions, in any Unicode normalization', () => {
		const recordings = new Map([['Vortr\u00e4ge', 'Vortra\u0308ge.mp3']]);
		for (const name of ['Vortra\u0308ge.wav.srt', 'Vortr\u00e4ge.mp3.json', 'Vortra\u0308ge.srt'])
			expect(identified(name, { recordings }).details).toMatchObject({ media: 'Vortra\u0308ge.mp3' });
		const list = readVideoList('file,id\nVortr\u00e4ge.srt,a-VQfQqIMrE', 'videos.csv');
		expect(identified('Vortra\u0308ge.srt', { listed: byFile(list) }).videoId).toBe('a-VQfQqIMrE');
	});

	test('lists the five ways to identify a video if it is unknown', () => {
		const rejection = identify(source('talk.en.vtt'), {}, noFacts);
		expect(rejection).toMatchObject({ reason: expect.stringContaining('which video') as unknown });
		for (const way of ['.info.json', '[dQw4w9WgXcQ]', 'dQw4w9WgXcQ.en.vtt', 'talk.mp3', 'videos.csv', 'videos.yaml']) {
			expect((rejection as { hint: string }).hint).toContain(way);
		}
	});
});

describe('readVideoList', () => {
	const yaml = `- file: talk.srt\n  url: https://vimeo.com/76979871\n  title: A talk\n  published: 2024-05-31\n- file: pod\n  media: audio/pod.mp3\n`;
	const csv =
		'File;URL;Title;Published;Media\ntalk.srt;https://vimeo.com/76979871;A talk;2024-05-31;\npod;;;;audio/pod.mp3\n';

	test('reads the same entries from CSV and YAML', () => {
		const [talk, pod] = readVideoList(yaml, 'videos.yaml');
		expect(talk).toMatchObject({
			file: 'talk.srt',
			address: { url: 'https://vimeo.com/76979871', momentUrl: 'https://vimeo.com/76979871#t={seconds}s' },
			facts: { title: 'A talk', published: '2024-05-31' },
		});
		expect(pod).toMatchObject({ file: 'pod', media: 'audio/pod.mp3' });
		const inCsv = readVideoList(csv, 'videos.csv');
		expect(inCsv.map(({ place }) => place.line)).toEqual([2, 3]);
		expect(inCsv.map((entry, index) => ({ ...entry, place: [talk, pod][index]?.place }))).toEqual([talk, pod]);
	});

	test('numbers rows, and has a position only if one is given', () => {
		const [first, second] = readVideoList('file,position\na,\nb,7\n', 'videos.csv');
		expect(first).toMatchObject({ file: 'a', row: 1 });
		expect(first?.facts).not.toHaveProperty('position');
		expect(second).toMatchObject({ file: 'b', row: 2, facts: { position: 7 } });
		expect(readVideoList('- file: b\n  position: 7\n', 'videos.yaml')[0]?.facts.position).toBe(7);
	});

	test('reports columns that may be misspelled, but none for other programs', () => {
		const named = (header: string) => {
			const unread = new UnreadFacts();
			readVideoList(`${header}\n${header.replaceAll(/[^,]+/g, 'x')}\n`, 'videos.csv', unread);
			return unread.list();
		};
		expect(named('file,id,Titel,media,chanel')).toEqual([
			{
				file: 'videos.csv',
				line: 1,
				reason: 'The column "titel" is unknown and ignored.',
				hint: 'Did you mean "title"?',
			},
			{
				file: 'videos.csv',
				line: 1,
				reason: 'The column "chanel" is unknown and ignored.',
				hint: 'Did you mean "channel"?',
			},
		]);
		expect(named('file,id,Date').map(({ hint }) => hint)).toEqual(['Did you mean "published"?']);
		expect(named('file,id,thumbnail,image')).toEqual([]);
		expect(named('file,id,channel,channel_id,views,comment')).toEqual([]);
	});

	test('removes the start time from a URL, and makes no moment URL that cannot be read again', () => {
		const address = (url: string) => readVideoList(`file,url\na,${url}`, 'videos.csv')[0]?.address;
		expect(address('https://vimeo.com/76979871?t=30')).toMatchObject({
			url: 'https://vimeo.com/76979871',
			momentUrl: 'https://vimeo.com/76979871#t={seconds}s',
		});
		expect(address('https://example.org/a%20b.mp4?x=a%20b')?.url).toBe('https://example.org/a%20b.mp4?x=a%20b');
		expect(address('https://example.org/%7Bseconds%7D/talk.mp4')?.momentUrl).toBeUndefined();
	});

	test('accepts a URL in place of an id', () => {
		const [first, second] = readVideoList(
			'file,id,url\na,https://youtu.be/dQw4w9WgXcQ,\nb,https://vimeo.com/1,https://vimeo.com/76979871\n',
			'videos.csv',
		);
		expect(first?.address?.videoId).toBe('dQw4w9WgXcQ');
		expect(second?.address?.videoId).toBe('vimeo-76979871');
	});

	test('accepts a URL template for moments', () => {
		const [talk] = readVideoList(
			'file,url,moment_url\na,https://example.org/v/1,https://example.org/v/1?at={seconds}',
			'videos.csv',
		);
		expect(talk).toMatchObject({
			address: { url: 'https://example.org/v/1' },
			momentUrl: 'https://example.org/v/1?at={seconds}',
		});
		const listed = byFile(talk ? [talk] : []);
		expect(identified('a.vtt', { listed }).details.momentUrl).toBe('https://example.org/v/1?at={seconds}');
	});

	test('reports every unusable row, by its first line', () => {
		const rows = [
			'"A\r\ntitle\r\nover three lines",a,/etc/passwd',
			'No file,,',
			',b,b.mp3',
			'Another,,',
			'Out,c,../c.mp3',
		];
		const { problems } = readList(['title,file,media', ...rows].join('\r\n'), 'videos.csv');
		expect(problems).toMatchObject([
			{ line: 2, reason: 'media is "/etc/passwd", which is neither an https URL nor a file in this folder.' },
			{ line: 5, reason: 'The row has no file.' },
			{ line: 7, reason: 'The row has no file.' },
			{ line: 8, reason: 'media is "../c.mp3", which is outside this folder.' },
		]);
	});

	test('reports a header without the column file once', () => {
		const { problems, videos, unread } = readList('name,title\ntalk.srt,Talk\nother.srt,Other', 'videos.csv');
		const reason = 'There is no column "file": the header has "name", "title".';
		expect(problems).toMatchObject([{ file: 'videos.csv', line: 1, reason }]);
		expect(videos).toEqual([]);
		expect(unread).toEqual({ file: 'videos.csv', line: 1 });
	});

	test.each([
		['videos.csv', 'file,url\na,javascript:alert(1)', 2],
		['videos.csv', 'file,media\na,../secret.mp4', 2],
		['videos.csv', 'file,media\na,/etc/passwd', 2],
		['videos.csv', 'file,moment_url\na,https://example.org/', 2],
		['videos.csv', 'file,id\n,dQw4w9WgXcQ', 2],
		['videos.csv', 'id,title\ndQw4w9WgXcQ,x', 1],
		['videos.csv', 'file,id\na,"dQw4w9WgXcQ', 2],
		['videos.yaml', '- file: a/b.srt', undefined],
		['videos.yaml', '- fille: a', 1],
		['videos.yaml', 'a: [', undefined],
	])('rejects %s with %j', (name, text, line) => {
		const [problem] = readList(text, name).problems;
		expect(problem?.file).toBe(name);
		if (line !== undefined) expect(problem?.line).toBe(line);
	});

	test.each([
		['- y2.srt', 'must be an entry such as "file: talk.srt".'],
		['- file: 2024', 'file: must be the name of a caption file, in quotation marks if it looks like a number.'],
		['- id: dQw4w9WgXcQ', 'file: must be the name of a caption file, in quotation marks if it looks like a number.'],
		['- file: a.srt\n  title: [a]', 'title: must be text, in quotation marks if it looks like something else.'],
		['file: a.srt', 'The file must be a list of entries that begin with "- file:".'],
	])('explains the problem with %j in terms of the list', (text, reason) => {
		expect(readList(text, 'videos.yaml').problems.map((problem) => problem.reason)).toEqual([reason]);
	});

	test.each([
		['videos.csv', 'file,id,url\na.vtt,dQw4w9WgXcQ,\nb.vtt,,http://x.org/b\nc.vtt,a-VQfQqIMrE,\n'],
		[
			'videos.yaml',
			'- { file: a.vtt, id: dQw4w9WgXcQ }\n- { file: b.vtt, titel: B }\n- { file: c.vtt, id: a-VQfQqIMrE }\n',
		],
	])('keeps the other entries of %s if one is unusable', (name, text) => {
		const { videos, problems } = readList(text, name);
		expect(problems.length).toBe(1);
		expect(videos.map(({ file, isRefused, address }) => [file, isRefused, address?.videoId])).toEqual([
			['a.vtt', undefined, 'dQw4w9WgXcQ'],
			['b.vtt', true, undefined],
			['c.vtt', undefined, 'a-VQfQqIMrE'],
		]);
	});
});
