import type { StudyNotes, VideoId } from '../../src/model.ts';

/** The notes that `fixtures/two-sections.md` is written from; `change` is for what a test wants otherwise. */
export function twoSections(change: Partial<StudyNotes['video']> = {}): StudyNotes {
	const first = [
		{ second: 4, end: 95, text: 'The first words.' },
		{ second: 95, end: 320, text: 'Words with *stars* and <tags>.' },
	];
	const last = [{ second: 320, end: 330, text: 'The last words.' }];
	return {
		video: {
			id: '-bcdefghij_' as VideoId,
			title: 'A "quoted" title: with & and #',
			url: 'https://www.youtube.com/watch?v=-bcdefghij_',
			thumbnail: 'https://i.ytimg.com/vi/-bcdefghij_/maxresdefault.jpg',
			duration: 330,
			language: 'en',
			channel: 'A channel',
			published: '2024-05-31',
			courses: ['week 1'],
			moments: [...first, ...last],
			...change,
		},
		sections: [
			{ title: '0:00 – 5:00', moments: first },
			{ title: '5:00 – 5:30', moments: last },
		],
	};
}
