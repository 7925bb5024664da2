import { describe, expect, test } from 'vitest';
import type { GlossaryEntry, Video } from '../../../src/model.ts';
import { findParts } from '../../../src/study/concepts/parts.ts';
import { baking, bread, bridges, towers, videos } from '../four-talks.ts';
import { studyVideos } from '../study-videos.ts';
import { idOf, talkAbout, videoOf } from '../talks.ts';

describe('concepts', () => {
	test('are the key terms of at least two videos, with every mention', () => {
		const { concepts } = studyVideos(videos);
		const found = concepts.find(({ id }) => id === 'en:sourdough starter');
		expect(found).toMatchObject({ slug: 'sourdough-starter', text: 'sourdough starter', language: 'en' });
		expect(found?.mentions).toEqual([
			{ videoId: baking.id, second: 25 },
			{ videoId: bread.id, second: 0 },
		]);
		expect(found?.goesWith).toContain('en:wild yeast');
		expect(concepts.map(({ text }) => text)).not.toContain('lighthouse keeper');
	});

	test('are named without a possessive ending, and abbreviations in capitals', () => {
		const about = (words: string): string[] => Array.from({ length: 6 }, () => `and so ${words} it is`);
		const [one, two, three] = ['one', 'two', 'three'].map((id) =>
			videoOf([...about("the quark's spin"), ...about('the quark’s'), ...about('on rna')], { id: idOf(id) }),
		);
		const said = videoOf([...about("the quark's"), ...about('on RNA')], { id: idOf('said') });
		const texts = studyVideos([one, two, three, said].filter((video) => video !== undefined)).concepts.map(
			({ text }) => text,
		);
		expect(texts).toEqual(expect.arrayContaining(['quark', 'RNA']));
		expect(texts).not.toContain("quark's");
	});

	test('are named as in most talks, in any order', () => {
		const about = (name: string, id: string) =>
			videoOf(
				Array.from({ length: 6 }, () => `and so the ${name} it is`),
				{ id: idOf(id) },
			);
		for (const [aaa, bbb, ccc] of [
			['Quark', 'quark', 'quark'],
			['quark', 'quark', 'Quark'],
		] as const) {
			const { concepts } = studyVideos([about(aaa, 'aaa'), about(bbb, 'bbb'), about(ccc, 'ccc')]);
			expect(concepts.map(({ text }) => text)).toEqual(['quark']);
		}
	});

	test('do not take their capitals from a talk that is all in capitals', () => {
		const texts = Array.from({ length: 6 }, () => 'and so the quark it is');
		const small = ['one', 'two', 'three'].map((id) => videoOf(texts, { id: idOf(id) }));
		const loud = videoOf(
			texts.map((text) => text.toUpperCase()),
			{ id: idOf('loud') },
		);
		const names = studyVideos([...small, loud]).concepts.map(({ text }) => text);
		expect(names).toContain('quark');
		expect(names.filter((name) => name === name.toUpperCase())).toEqual([]);
	});

	test('rank a moment in a section about the term above a mere mention', () => {
		const passing = ['the wild yeast', ...talkAbout('bees', 40)];
		const one = videoOf(passing, { id: idOf('aaa') });
		const { concepts } = studyVideos([one, bread, baking]);
		const found = concepts.find(({ id }) => id === 'en:wild yeast');
		expect(found?.mentions.at(-1)).toEqual({ videoId: one.id, second: 0 });
	});

	const about = (said: string, name: string) =>
		videoOf([said, 'they are in the harbour', 'the marzipan and again marzipan'], { id: idOf(name) });

	test('rank a moment that says the term more often above another', () => {
		const often = about('the marzipan with marzipan and marzipan', 'zzz');
		const seldom = about('the marzipan', 'aaa');
		const { concepts } = studyVideos([often, seldom]);
		const found = concepts.find(({ id }) => id === 'en:marzipan');
		expect(found?.mentions.map(({ videoId }) => videoId)).toEqual([often.id, seldom.id]);
	});

	test('rank a moment that explains the term above one that repeats it', () => {
		const explaining = about('marzipan is a paste of almonds', 'zzz');
		const saying = about('the marzipan with more marzipan', 'aaa');
		const { concepts } = studyVideos([explaining, saying]);
		const found = concepts.find(({ id }) => id === 'en:marzipan');
		expect(found?.mentions.map(({ videoId }) => videoId)).toEqual([explaining.id, saying.id]);
	});

	test('are phrases that one talk is about and another says, but not such words', () => {
		const mention = videoOf(['the stairs lead to the lighthouse keeper', ...talkAbout('bees', 9)], {
			id: idOf('mention'),
		});
		const ids = studyVideos([towers, mention]).concepts.map(({ id }) => id);
		expect(ids).toContain('en:lighthous keeper');
		expect(ids).not.toContain('en:stair');
	});

	test('are not words that many talks say in passing', () => {
		const passing = Array.from({ length: 20 }, (_, index) =>
			videoOf(['here wild yeast is only mentioned', ...talkAbout('bees', 9)], { id: idOf(`passing${index}`) }),
		);
		expect(studyVideos([bread, baking, ...passing.slice(0, 9)]).concepts.map(({ id }) => id)).toContain(
			'en:wild yeast',
		);
		expect(studyVideos([bread, baking, ...passing]).concepts.map(({ id }) => id)).not.toContain('en:wild yeast');
	});

	test('are general words if many talks are about them, in any form', () => {
		const about = (index: number): Video =>
			videoOf(['the model rises', 'a model and the model', 'modeling a model'], { id: idOf(`model${index}`) });
		const conceptsOf = (count: number): string[] =>
			studyVideos(Array.from({ length: count }, (_, index) => about(index))).concepts.map(({ id }) => id);
		expect(conceptsOf(2)).not.toContain('en:model');
		expect(conceptsOf(3)).toContain('en:model');
	});

	test('include terms that hardly occur outside them', () => {
		const term = (key: string, times: number) => ({
			...{ id: `en:${key}`, language: 'en', key, spellings: [[]] as const, sameAs: [], keyVideos: 2, mentions: [] },
			surfaces: new Map([[key, times]]),
		});
		const terms = [
			...[term('short term memori', 8), term('long term memori', 7), term('term memori', 15), term('short term', 9)],
			...[term('memori', 40), term('short', 10)],
		];
		expect([...findParts(terms)]).toEqual([
			['en:short', 'en:short term memori'],
			['en:short term', 'en:short term memori'],
		]);
	});

	test('are one when spelled apart, with a hyphen, or as one word', () => {
		const about = (name: string, text: string): Video => videoOf([text, text], { id: idOf(name) });
		const talks = [
			about('apart', 'the sound board, a sound board'),
			about('hyphen', 'the sound-board, a sound-board'),
			about('one', 'the soundboard, a soundboard'),
		];
		const { concepts } = studyVideos([...talks, bridges, towers]);
		const found = concepts.filter(({ text }) => text.includes('sound'));
		expect(found).toMatchObject([{ id: 'en:sound board', also: ['en:soundboard'], about: 3 }]);
		expect(found[0]?.mentions.map(({ videoId }) => videoId).sort()).toEqual(talks.map(({ id }) => id).sort());
		const own: GlossaryEntry = { term: 'soundboard', soundsLike: [], case: 'any', scope: 'all', context: [] };
		expect(studyVideos(talks, [own]).concepts.map(({ text }) => text)).toEqual(['soundboard']);
	});

	test('are one with the short or full form of the last word', () => {
		const about = (name: string, text: string): Video => videoOf([text, text], { id: idOf(name) });
		const short = ['one', 'two'].map((name) => about(name, 'the harbour nets'));
		const full = ['three', 'four'].map((name) => about(name, 'the harbour network, a harbour network'));
		const talks = [...short, ...full];
		const found = studyVideos([...talks, bridges, towers]).concepts.filter(({ text }) => text.startsWith('harbour'));
		expect(found).toMatchObject([{ text: 'harbour network', also: ['en:harbour network'], about: 4 }]);
		expect(found[0]?.mentions.map(({ videoId }) => videoId).sort()).toEqual(talks.map(({ id }) => id).sort());
	});

	test('are named by the full form of the last word, unless talks hardly use it', () => {
		const about = (name: string, words: string): Video =>
			videoOf(Array<string>(4).fill(`the ${words} is here`), { id: idOf(name) });
		const short = ['one', 'two', 'three'].map((name) => about(name, 'harbour net'));
		const namesOf = (talks: readonly Video[]): string[] => studyVideos(talks).concepts.map(({ text }) => text);
		expect(namesOf([...short, about('four', 'harbour network')])).toEqual(['harbour network']);
		const slip = videoOf(['the harbour network is here'], { id: idOf('slip') });
		expect(namesOf([...short, slip])).toEqual(['harbour net']);
	});

	test('are in alphabetical order', () => {
		const texts = studyVideos(videos).concepts.map(({ text }) => text.toLowerCase());
		expect(texts).toEqual([...texts].sort((a, b) => a.localeCompare(b, 'en')));
	});

	test('differ between languages', () => {
		const german = {
			...videoOf(['der hefeteig und der hefeteig und noch ein hefeteig'], { id: idOf('teig') }),
			language: 'de',
		};
		const english = videoOf(['the hefeteig and the hefeteig and the hefeteig'], { id: idOf('dough') });
		expect(studyVideos([german, english]).concepts).toEqual([]);
	});
});
