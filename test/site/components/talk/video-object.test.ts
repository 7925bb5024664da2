import { expect, test } from 'vitest';
import { jsonForScript, videoObject } from '../../../../src/site/components/talk/video-object.ts';

const video = {
	title: 'A winter in the lighthouse',
	description: 'Notes.',
	address: 'https://example.org/videos/winter.html',
	url: 'https://www.youtube.com/watch?v=lightHouse1',
	thumbnail: 'https://i.ytimg.com/vi/lightHouse1/maxresdefault.jpg',
	duration: 600.5,
	language: 'en',
	sections: [
		{ title: 'Dusk', second: 0 },
		{ title: 'Dawn', second: 300 },
	],
};

test('a talk has its sections as clips that end where the next starts', () => {
	expect(videoObject(video)).toMatchObject({
		duration: 'PT10M0S',
		hasPart: [
			{ name: 'Dusk', startOffset: 0, endOffset: 300, url: 'https://example.org/videos/winter.html#t=0' },
			{ name: 'Dawn', startOffset: 300, endOffset: 600 },
		],
	});
	expect(videoObject({ ...video, sections: video.sections.slice(1) })).not.toHaveProperty('hasPart');
	expect(videoObject(video)).not.toHaveProperty('uploadDate');
});

test('no value can end the script that contains it', () => {
	const json = jsonForScript({ title: '</script><script>alert(1)</script><!--' });
	expect(json).not.toContain('<');
	expect(JSON.parse(json)).toEqual({ title: '</script><script>alert(1)</script><!--' });
});
