import { expect, test } from 'vitest';
import { addressOf, videoIdLookup } from '../../../../src/sources/captions/identity/video-address.ts';

const videos = [
	{ id: 'my-talk' },
	{ id: 'intro' },
	{ id: 'Week 1: sets' },
	{ id: 'a1', url: 'https://www.example.org/talks/1' },
	{ id: 'twice', url: 'https://example.org/talks/2' },
	{ id: 'twice' },
	{ id: 'dQw4w9WgXcQ' },
].map((given) => {
	const { videoId: id, url } = addressOf(given);
	return { given: given.id, id, ...(url !== undefined && { url }) };
});

test('finds a video by its id in the list, and by its own id', () => {
	const find = videoIdLookup(videos);
	expect(videos.map(({ id }) => find(id))).toEqual(videos.map(({ id }) => id));
	const found = videos.map(({ given }) => find(given));
	expect(found).toEqual(videos.map(({ given, id }) => (given === 'twice' ? undefined : id)));
	expect([find('video-my-talk'), find('talk'), find('My-talk'), find('')]).toEqual([
		'video-my-talk',
		undefined,
		undefined,
		undefined,
	]);
});
