import { expect, test } from 'vitest';
import type { Video, VideoId } from '../../src/model.ts';
import { studyByTime } from '../../src/study/time-ranges.ts';

const talk = (seconds: number[], duration: number): Video => ({
	id: 'aaaaaaaaaaa' as VideoId,
	title: '',
	url: '',
	thumbnail: '',
	language: 'en',
	courses: [],
	duration,
	moments: seconds.map((second) => ({ second, end: second + 1, text: 'x' })),
});

test.each([
	['every five minutes', talk([0, 299, 300, 900], 910), ['0:00 – 5:00', '5:00 – 10:00', '15:00 – 15:10']],
	[
		'every ten minutes of a long talk',
		talk([0, 300, 600, 8000], 8100),
		['0:00 – 10:00', '10:00 – 20:00', '2:10:00 – 2:15:00'],
	],
])('sections stand %s, where something is said', (_, video, titles) => {
	const { sections } = studyByTime(video);
	expect(sections.map(({ title }) => title)).toEqual(titles);
	expect(sections.flatMap(({ moments }) => moments)).toEqual(video.moments);
});
