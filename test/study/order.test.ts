import fc from 'fast-check';
import { expect, test } from 'vitest';
import { videos } from './four-talks.ts';
import { type Study, studyVideos } from './study-videos.ts';
import { idOf, talkAbout, videoOf } from './talks.ts';

test('what relates videos does not depend on their order', () => {
	const all = [
		...videos,
		videoOf(talkAbout('bees', 8), { id: idOf('bees') }),
		videoOf(talkAbout('bees', 3), { id: idOf('hive') }),
	];
	const byId = ({ notes, related, concepts }: Study) => ({
		notes: notes
			.map((one, video) => ({ ...one, related: related[video] }))
			.sort((a, b) => (a.video.id < b.video.id ? -1 : 1)),
		concepts,
	});
	const expected = byId(studyVideos(all));
	fc.assert(
		fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
			expect(byId(studyVideos(shuffled))).toEqual(expected);
		}),
		{ numRuns: 20 },
	);
});
