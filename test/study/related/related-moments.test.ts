import { describe, expect, test } from 'vitest';
import type { Video } from '../../../src/model.ts';
import { baking, bread, bridges, towers, videos } from '../four-talks.ts';
import { type Study, studyVideos } from '../study-videos.ts';
import { idOf, talkAbout, videoOf } from '../talks.ts';

const relatedOf = ({ notes, related }: Study, { id }: Video) =>
	related[notes.findIndex(({ video }) => video.id === id)]?.[0];

describe('related moments', () => {
	test('are the closest ones of other videos, with what both say as the reason', () => {
		const [related, ...more] = relatedOf(studyVideos(videos), bread) ?? [];
		expect(more).toEqual([]);
		expect(related).toEqual({
			videoId: baking.id,
			second: 0,
			from: 0,
			terms: ['sourdough starter', 'wild yeast'],
		});
	});

	test('are none where nothing is close', () => {
		expect(relatedOf(studyVideos(videos), towers)).toEqual([]);
		expect(relatedOf(studyVideos([bread]), bread)).toEqual([]);
	});

	test('are none where one word is all that both say', () => {
		const well = videoOf(['the marzipan arrived'], { id: idOf('one') });
		const other = videoOf(['a marzipan factory burned'], { id: idOf('two') });
		expect(relatedOf(studyVideos([well, other, bridges, towers]), well)).toEqual([]);
	});

	test('are none where they rest on two words, unless both say them as a phrase', () => {
		const terms = (one: string, other: string): readonly string[] | undefined => {
			const first = videoOf([`${one}, ${one}`], { id: idOf('one') });
			const second = videoOf([`${other}, ${other}`], { id: idOf('two') });
			return relatedOf(studyVideos([first, second, bridges, towers]), first)?.[0]?.terms;
		};
		expect(terms('the marzipan is of almonds', 'the almonds of the marzipan')).toBeUndefined();
		expect(terms('the almond marzipan', 'an almond marzipan')).toEqual(['almond marzipan']);
		expect(terms('the marzipan is of almonds and roses', 'the roses and almonds of the marzipan')).toHaveLength(3);
	});

	test('name a term in full, be it with a word that everybody says', () => {
		const others = Array.from({ length: 20 }, (_, index) =>
			videoOf(['the paste of the summer'], { id: idOf(`port${index}`) }),
		);
		const first = videoOf(['the almond paste is of marzipan and roses'], { id: idOf('one') });
		const second = videoOf(['the roses of an almond paste, the marzipan'], { id: idOf('two') });
		const [related] = relatedOf(studyVideos([first, second, ...others]), first) ?? [];
		expect(related?.terms).toEqual(['almond paste', 'marzipan', 'roses']);
	});

	test('are none where a third word in common adds next to nothing', () => {
		const rare = 'the marzipan is of almonds';
		const first = videoOf([...Array<string>(6).fill(rare), 'in summer'], { id: idOf('one') });
		const second = videoOf([...Array<string>(6).fill(rare), 'in summer'], { id: idOf('two') });
		const summers = Array.from({ length: 9 }, (_, index) =>
			videoOf(['in summer', 'the harbour is full'], { id: idOf(`port${index}`) }),
		);
		const related = relatedOf(studyVideos([first, second, bridges, towers, ...summers]), first) ?? [];
		expect(related.map(({ videoId }) => videoId)).not.toContain(second.id);
	});

	test('are none where the phrase that both say is lost in what else they say', () => {
		const others = (moments: number) => {
			const first = videoOf([...talkAbout('bees', moments), 'the almond marzipan'], { id: idOf('one') });
			const second = videoOf([...talkAbout('bridges', moments), 'the almond marzipan'], { id: idOf('two') });
			return relatedOf(studyVideos([first, second, towers]), first)?.map(({ terms }) => terms);
		};
		expect(others(2)).toEqual([['almond marzipan']]);
		expect(others(3)).toEqual([]);
	});

	test('are none where only one of the two is close to the other, unless both say a phrase', () => {
		const termsOf = (passage: string) => {
			const short = videoOf([passage], { id: idOf('short') });
			// Of this talk's one section the passage is a small part.
			const long = videoOf([...talkAbout('bees', 9), passage, ...talkAbout('bread', 9)], { id: idOf('long') });
			const study = studyVideos([short, long, bridges, towers]);
			expect(relatedOf(study, long)).toEqual([]);
			return relatedOf(study, short)?.map(({ terms }) => terms);
		};
		expect(termsOf('the marzipan is of almonds and of roses')).toEqual([]);
		expect(termsOf('the almond marzipan is of roses')).toEqual([['almond marzipan', 'roses']]);
	});

	test('lead from and to the very moments that are close, and to the first of those that are equally so', () => {
		const said = 'the almond marzipan is of roses and sugar';
		const bees = talkAbout('bees', 3);
		const between = (one: readonly string[], other: readonly string[]) => {
			const [first, second] = [videoOf(one, { id: idOf('one') }), videoOf(other, { id: idOf('two') })];
			const related = relatedOf(studyVideos([first, second, bridges, towers]), first) ?? [];
			return related.map(({ from, second }) => [from, second]);
		};
		expect(between([said, ...bees], [said])).toEqual([[0, 0]]);
		expect(between([...bees.slice(1), said, ...bees.slice(2)], [said])).toEqual([[50, 0]]);
		const apart = talkAbout('bridges', 3);
		expect(between([said], ['almond marzipan with bread', ...apart, said, ...apart])).toEqual([[0, 100]]);
		expect(between([said], [said, ...apart, 'almond marzipan with bread', ...apart])).toEqual([[0, 0]]);
		expect(between([said], [said, ...apart, said, ...apart])).toEqual([[0, 0]]);
	});

	test('do not come from what sells something or closes the talk', () => {
		const signOff = 'thanks for watching and to the marmalade club, whose oranges grow on the trees of a monastery';
		const first = videoOf([...talkAbout('bees', 4), signOff], { id: idOf('one') });
		const second = videoOf([...talkAbout('bridges', 4), signOff], { id: idOf('two') });
		expect(relatedOf(studyVideos([first, second, towers]), first)).toEqual([]);
	});

	test('are one for another video at most', () => {
		const long = videoOf([...talkAbout('bread', 5), ...talkAbout('bees', 5)], { id: idOf('long') });
		const other = videoOf(talkAbout('bread', 9), { id: idOf('other') });
		const related = relatedOf(studyVideos([long, other, bridges, towers]), long) ?? [];
		expect(related.map(({ videoId }) => videoId)).toEqual([other.id]);
	});

	test('do not come from what is said word for word everywhere', () => {
		const sponsor =
			'this talk is brought by marmalade club the worldwide orange jam subscription with fresh bitter marmalade jars monthly';
		const subjects = ['bread', 'bridges', 'bees'] as const;
		const sponsored = (text: string) =>
			studyVideos(subjects.map((subject) => videoOf([...talkAbout(subject, 2), text], { id: idOf(subject) })));
		for (const related of sponsored(sponsor).related) expect(related).toEqual([[]]);
	});
});
