import { expect, test } from 'vitest';
import type { VideoId } from '../../src/model.ts';
import { momentAddress, type VideoPlace } from '../../src/videos/moment-address.ts';

const own = 'vimeo-76979871' as VideoId;
const at95 = (place: Partial<VideoPlace>): string | undefined => momentAddress({ id: own, ...place }, 95.7);

test('a second links to YouTube, whatever else is known', () => {
	const place = { id: 'a-VQfQqIMrE' as VideoId, momentUrl: 'https://example.org/{seconds}', media: '../media/x.mp4' };
	expect(at95(place)).toBe('https://www.youtube.com/watch?v=a-VQfQqIMrE&t=95s');
});

test('elsewhere it links to the site, else the recording, else the page, else nothing', () => {
	const url = 'https://example.org/talk#about';
	const media = '../sources/week%201/talk.mp3';
	const momentUrl = 'https://example.org/play?at={seconds}&to={seconds}';
	expect(at95({ url, media, momentUrl })).toBe('https://example.org/play?at=95&to=95');
	expect(at95({ url, media })).toBe('../sources/week%201/talk.mp3#t=95');
	expect(at95({ url })).toBe('https://example.org/talk#t=95');
	expect(at95({})).toBeUndefined();
});
