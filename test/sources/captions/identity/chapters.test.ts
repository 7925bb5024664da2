import { describe, expect, test } from 'vitest';
import { chaptersInDescription, normalizeChapters } from '../../../../src/sources/captions/identity/chapters.ts';
import { readInfoJson } from '../../../../src/sources/captions/identity/info-json.ts';
import { lacksSharedCaptions, readShared } from '../shared-data.ts';

const abc = [
	{ start: 0, title: 'A first part' },
	{ start: 95, title: 'B' },
	{ start: 3725, title: 'C' },
];

describe('chaptersInDescription', () => {
	test.each([
		['times before titles', '0:00 A first part\n1:35 B\n1:02:05 C'],
		['times behind titles', 'A first part 0:00\nB 1:35\nC 1:02:05'],
		['dashes and bullets', '• 00:00 - A first part\n• 01:35 – B\n• 1:02:05 | C'],
		['brackets', '[0:00] A first part\n(1:35) B\n[1:02:05]: C'],
		['spans', '0:00 - 1:35 A first part\n1:35 - 1:02:05 B\n1:02:05 - 1:20:00 C'],
		['text around', 'Hello at 3:00!\n\nChapters:\n0:00 A first part\n\n1:35 B\n1:02:05 C\nSee https://example.org'],
		['another list below', '0:00 A first part\n1:35 B\n1:02:05 C\n\nMusic\n0:10 Song\n2:00 Song two'],
	])('reads %s', (_, description) => {
		expect(chaptersInDescription(description)).toEqual(abc);
	});

	test.each([
		['fewer than three', '0:00 A\n1:00 B'],
		['none at 0:00', '0:05 A\n1:00 B\n2:00 C'],
		['one shorter than ten seconds', '0:00 A\n1:00 B\n1:09 C'],
		['times without titles', '0:00\n1:00\n2:00'],
	])('finds none where there are %s', (_, description) => {
		expect(chaptersInDescription(description)).toEqual([]);
	});

	test('checks the length of the last chapter by the duration of the video', () => {
		expect(chaptersInDescription('0:00 A\n1:00 B\n2:00 C', 125)).toEqual([]);
		expect(chaptersInDescription('0:00 A\n1:00 B\n2:00 C', 130)).toHaveLength(3);
	});

	test('reads a long hostile line quickly', () => {
		expect(chaptersInDescription(`${' -'.repeat(200_000)}\n${'0:00 '.repeat(100)}`)).toEqual([]);
	});
});

describe('normalizeChapters', () => {
	test('cuts a very long title, like titles of talks', () => {
		const [chapter] = normalizeChapters([{ start: 0, title: '𝒳'.repeat(5000) }]);
		expect(chapter?.title).toMatch(/^𝒳{299}…$/u);
	});
});

describe('readInfoJson', () => {
	const info = {
		id: 'dQw4w9WgXcQ',
		extractor_key: 'Youtube',
		title: 'A talk',
		channel: 'Talks',
		upload_date: '20240531',
		duration: 4000,
		description: '0:00 A first part\n1:35 B\n1:02:05 C',
		tags: ['one', 'one', ' ', ' two '],
		playlist: 'Course',
		playlist_index: 3,
		language: 'en',
		webpage_url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
		thumbnail: 'https://i.ytimg.com/vi/dQw4w9WgXcQ/maxresdefault.jpg',
	};
	const read = (more: object): ReturnType<typeof readInfoJson> =>
		readInfoJson(JSON.stringify({ ...info, ...more }), 'a.info.json');

	test('reads the facts of the video', () => {
		expect(read({ epoch: 1717150000 })).toEqual({
			address: { videoId: 'dQw4w9WgXcQ', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
			facts: {
				title: 'A talk',
				channel: 'Talks',
				published: '2024-05-31',
				language: 'en',
				playlist: 'Course',
				position: 3,
				url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
				thumbnail: 'https://i.ytimg.com/vi/dQw4w9WgXcQ/maxresdefault.jpg',
			},
			duration: 4000,
			description: info.description,
			tags: ['one', 'two'],
			chapters: abc,
			written: 1717150000,
		});
	});

	test("prefers the creator's chapters, without fillers", () => {
		const chapters = [
			{ start_time: 0, title: '<Untitled Chapter 1>' },
			{ start_time: 12, title: 'Mine' },
		];
		expect(read({ chapters })?.chapters).toEqual([{ start: 12, title: 'Mine' }]);
	});

	test('makes an id for a video on another site, never eleven characters long', () => {
		expect(
			read({ id: '76979871', extractor_key: 'Vimeo', webpage_url: 'https://vimeo.com/76979871' })?.address,
		).toEqual({
			videoId: 'vimeo-76979871',
			url: 'https://vimeo.com/76979871',
			momentUrl: 'https://vimeo.com/76979871#t={seconds}s',
		});
		expect(read({ id: '12345', extractor_key: 'Vimeo', webpage_url: null })?.address.videoId).toMatch(
			/^vimeo-[0-9a-f]{12}$/,
		);
		expect(read({ id: '../../x', extractor_key: '../Site', webpage_url: null })?.address.videoId).toMatch(
			/^site-[0-9a-f]{12}$/,
		);
	});

	test('ignores playlists', () => {
		expect(read({ _type: 'playlist' })).toBeNull();
	});

	test.skipIf(lacksSharedCaptions)(
		'reads a real file, whose chapters are in its description as well (needs the shared data)',
		() => {
			const text = readShared('bSycdIx-C48.info.json').toString();
			const real = readInfoJson(text, 'a');
			expect(real?.chapters).toHaveLength(11);
			expect(real?.facts).toMatchObject({ channel: 'CrashCourse', published: '2014-05-05' });
			expect(chaptersInDescription(real?.description ?? '', real?.duration)).toEqual(real?.chapters);
		},
	);
});
