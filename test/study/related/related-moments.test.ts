import { describe, expect, test } from 'vitest';
import type { Video } from '../../../src/model.ts';
import { baking, bread, bridges, towers, videos } from '../four-talks.ts';
import { type Study, studyVideos } from '../study-videos.ts';
import { idOf, talkAbout, videoOf } from '../talks.ts';

const relatedOf = ({ notes, related }: Study, { id }: Video) =>
	related[notes.findIndex(({ video }) => video.id === id)]?.[0];

describe('related moments', () => {
	test('are the closest in other videos, with shared terms as the reason', () => {
		const [related, ...more] = relatedOf(studyVideos(videos), bread) ?? [];
		expect(more).toEqual([]);
		expect(related).toEqual({
			videoId: baking.id,
			second: 0,
			terms: ['sourdough starter', 'wild yeast'],
		});
	});

	test('are absent if nothing is close', () => {
		expect(relatedOf(studyVideos(videos), towers)).toEqual([]);
		expect(relatedOf(studyVideos([bread]), bread)).toEqual([]);
	});

	test('are absent if the two share only one word', () => {
		const well = videoOf(['the marzipan arrived'], { id: idOf('one') });
		const other = videoOf(['a marzipan factory burned'], { id: idOf('two') });
		expect(relatedOf(studyVideos([well, other, bridges, towers]), well)).toEqual([]);
	});

	test('are absent if the two share only two words, unless as a phrase', () => {
		const terms = (one: string, other: string): readonly string[] | undefined => {
			const first = videoOf([`${one}, ${one}`], { id: idOf('one') });
			const second = videoOf([`${other}, ${other}`], { id: idOf('two') });
			return relatedOf(studyVideos([first, second, bridges, towers]), first)?.[0]?.terms;
		};
		expect(terms('the marzipan is of almonds', 'the almonds of the marzipan')).toBeUndefined();
		expect(terms('the almond marzipan', 'an almond marzipan')).toEqual(['almond marzipan']);
		expect(terms('the marzipan is of almonds and roses', 'the roses and almonds of the marzipan')).toHaveLength(3);
	});

	test('name a term in full, even with a word that everybody says', () => {
		const others = Array.from({ length: 20 }, (_, index) =>
			videoOf(['the paste of the summer'], { id: idOf(`port${index}`) }),
		);
		const first = videoOf(['the almond paste is of marzipan and roses'], { id: idOf('one') });
		const second = videoOf(['the roses of an almond paste, the marzipan'], { id: idOf('two') });
		const [related] = relatedOf(studyVideos([first, second, ...others]), first) ?? [];
		expect(related?.terms).toEqual(['almond paste', 'marzipan', 'roses']);
	});

	test('are absent if a third shared word adds next to nothing', () => {
		const rare = 'the marzipan is of almonds';
		const first = videoOf([...Array<string>(6).fill(rare), 'in summer'], { id: idOf('one') });
		const second = videoOf([...Array<string>(6).fill(rare), 'in summer'], { id: idOf('two') });
		const summers = Array.from({ length: 9 }, (_, index) =>
			videoOf(['in summer', 'the harbour is full'], { id: idOf(`port${index}`) }),
		);
		const related = relatedOf(studyVideos([first, second, bridges, towers, ...summers]), first) ?? [];
		expect(related.map(({ videoId }) => videoId)).not.toContain(second.id);
	});

	test('are absent if the shared phrase is a negligible part of both', () => {
		const others = (moments: number) => {
			const first = videoOf([...talkAbout('bees', moments), 'the almond marzipan'], { id: idOf('one') });
			const second = videoOf([...talkAbout('bridges', moments), 'the almond marzipan'], { id: idOf('two') });
			return relatedOf(studyVideos([first, second, towers]), first)?.map(({ terms }) => terms);
		};
		expect(others(2)).toEqual([['almond marzipan']]);
		expect(others(3)).toEqual([]);
	});

	test('are absent if only one of the two is close to the other, unless they share a phrase', () => {
		const termsOf = (passage: string) => {
			const short = videoOf([passage], { id: idOf('short') });
			// The passage is a small part of this talk's only section.
			const long = videoOf([...talkAbout('bees', 9), passage, ...talkAbout('bread', 9)], { id: idOf('long') });
			const study = studyVideos([short, long, bridges, towers]);
			expect(relatedOf(study, long)).toEqual([]);
			return relatedOf(study, short)?.map(({ terms }) => terms);
		};
		expect(termsOf('the marzipan is of almonds and of roses')).toEqual([]);
		expect(termsOf('the almond marzipan is of roses')).toEqual([['almond marzipan', 'roses']]);
	});

	test('link the closest moments, and the first of equally close ones', () => {
		const said = 'the almond marzipan is of roses and sugar';
		const bees = talkAbout('bees', 3);
		const between = (one: readonly string[], other: readonly string[]): number[] => {
			const [first, second] = [videoOf(one, { id: idOf('one') }), videoOf(other, { id: idOf('two') })];
			const related = relatedOf(studyVideos([first, second, bridges, towers]), first) ?? [];
			return related.map(({ second }) => second);
		};
		expect(between([said, ...bees], [said])).toEqual([0]);
		expect(between([...bees.slice(1), said, ...bees.slice(2)], [said])).toEqual([0]);
		const apart = talkAbout('bridges', 3);
		expect(between([said], ['almond marzipan with bread', ...apart, said, ...apart])).toEqual([100]);
		expect(between([said], [said, ...apart, 'almond marzipan with bread', ...apart])).toEqual([0]);
		expect(between([said], [said, ...apart, said, ...apart])).toEqual([0]);
	});

	test('do not come from promotions or closings', () => {
		const signOff = 'thanks for watching and to the marmalade club, whose oranges grow on the trees of a monastery';
		const first = videoOf([...talkAbout('bees', 4), signOff], { id: idOf('one') });
		const second = videoOf([...talkAbout('bridges', 4), signOff], { id: idOf('two') });
		expect(relatedOf(studyVideos([first, second, towers]), first)).toEqual([]);
	});

	test('are limited to one per video', () => {
		const long = videoOf([...talkAbout('bread', 5), ...talkAbout('bees', 5)], { id: idOf('long') });
		const other = videoOf(talkAbout('bread', 9), { id: idOf('other') });
		const related = relatedOf(studyVideos([long, other, bridges, towers]), long) ?? [];
		expect(related.map(({ videoId }) => videoId)).toEqual([other.id]);
	});

	test('do not come from passages that are the same everywhere', () => {
		const sponsor =
			'this talk is brought by marmalade club the worldwide orange jam subscription with fresh bitter marmalade jars monthly';
		const subjects = ['bread', 'bridges', 'bees'] as const;
		const sponsored = (text: string) =>
			studyVideos(subjects.map((subject) => videoOf([...talkAbout(subject, 2), text], { id: idOf(subject) })));
		for (const related of sponsored(sponsor).related) expect(related).toEqual([[]]);
	});
});
