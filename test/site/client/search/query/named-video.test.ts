import { expect, test } from 'vitest';
import type { ListedTalk } from '../../../../../src/site/client/lists/talks.ts';
import { namedVideo } from '../../../../../src/site/client/search/query/named-video.ts';

const talk = (page: string, title: string, url?: string): ListedTalk => ({
	page,
	title,
	url,
	duration: 60,
	language: 'en',
	published: '',
	channel: undefined,
	courses: [],
});
const talks = [
	talk('waves-and-light-dQw4w9WgXcQ', 'Waves and light'),
	talk('harbour-vimeo-76979871', 'Harbour', 'https://vimeo.com/76979871'),
	talk('ropes-dailymotion-x8abc12', 'Ropes', 'https://www.dailymotion.com/video/x8abc12'),
	talk('oars-lectures-0123456789ab', 'Oars', 'https://lectures.example.org/watch?v=12'),
	talk('sails-lectures-ba9876543210', 'Sails', 'https://lectures.example.org/watch/sails/'),
	talk('all-boats-lectures-00ba98765432', 'All boats', 'https://boats.example.org/watch'),
	talk('a-boat-lectures-43210ba98765', 'A boat', 'https://boats.example.org/watch?v=2'),
	talk('knots-local-knots', 'Knots'),
];
const [waves, harbour, ropes, oars, sails, allBoats, aBoat, knots] = talks.map(({ page }) => page);

const named = (query: string) => {
	const video = namedVideo(query);
	return video && { page: video.findIn(talks)?.page, second: video.second };
};

test.each([
	['https://www.youtube.com/watch?v=dQw4w9WgXcQ', waves, undefined],
	['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=95s', waves, 95],
	['https://www.youtube.com/watch?t=1m35s&list=PLx&v=dQw4w9WgXcQ', waves, 95],
	['https://youtu.be/dQw4w9WgXcQ?si=abc&t=95', waves, 95],
	['https://m.youtube.com/watch?v=dQw4w9WgXcQ#t=95', waves, 95],
	['https://music.youtube.com/watch?v=dQw4w9WgXcQ', waves, undefined],
	['http://youtube.com/shorts/dQw4w9WgXcQ', waves, undefined],
	['https://www.youtube.com/live/dQw4w9WgXcQ?t=1h0m5s', waves, 3605],
	['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=95', waves, 95],
	['HTTPS://YOUTU.BE/dQw4w9WgXcQ', waves, undefined],
	['youtu.be/dQw4w9WgXcQ?t=95', waves, 95],
	['www.youtube.com/watch?v=dQw4w9WgXcQ', waves, undefined],
	['Waves and light https://youtu.be/dQw4w9WgXcQ?t=95', waves, 95],
	['dQw4w9WgXcQ', waves, undefined],
	['https://vimeo.com/76979871#t=95s', harbour, 95],
	['https://player.vimeo.com/video/76979871', harbour, undefined],
	['vimeo.com/channels/harbours/76979871', harbour, undefined],
	['https://www.dailymotion.com/video/x8abc12?start=95', ropes, 95],
	['http://lectures.example.org/watch?v=12&t=95', oars, 95],
	['https://lectures.example.org/watch?utm_source=letter&v=12&from=95', oars, undefined],
	['https://boats.example.org/watch?from=95', allBoats, undefined],
	['https://boats.example.org/watch?from=95&v=2', aBoat, undefined],
	['https://www.lectures.example.org/watch/sails', sails, undefined],
	['https://lectures.example.org/watch/sails#comments', sails, undefined],
	['https://notes.example.org/my/videos/knots-local-knots.html?q=rope#t=95', knots, 95],
	['file:///home/me/notes/videos/old-title-dQw4w9WgXcQ.de.html#t=95', waves, 95],
])('%s names a talk and its second', (query, page, second) => {
	expect(named(query)).toEqual({ page, second });
});

test.each([
	'https://youtu.be/aaaaaaaaaaA',
	'https://www.youtube.com/playlist?list=PLdQw4w9WgXcQ',
	'https://vimeo.com/7697987',
	'https://lectures.example.org/watch?v=1',
	'https://lectures.example.org/videos/%E0%A4%A.html',
	'youtube.com/watch?v=aaaaaaaaaaA',
])('%s names a video without a talk', (query) => {
	expect(named(query)).toEqual({ page: undefined, second: undefined });
	expect(namedVideo(query)?.mayBeWords).toBe(false);
});

test.each(['low-entropy', 'aaaaaaaaaaA', 'node.js/express', 'harbours.example.org/talk'])(
	'%s may also be words',
	(query) => {
		expect(named(query)).toEqual({ page: undefined, second: undefined });
		expect(namedVideo(query)?.mayBeWords).toBe(true);
	},
);

test.each([
	'information',
	'Information',
	'CALCULATING',
	'20231105123',
	'copper kettle',
	'TCP/IP',
	'https://',
	'e.g. this',
])('%s names no video', (query) => {
	expect(namedVideo(query)).toBeUndefined();
});
