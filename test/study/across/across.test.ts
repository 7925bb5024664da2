import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GlossaryEntry, Video } from '../../../src/model.ts';
import { findCompanions } from '../../../src/study/across/companions.ts';
import { findParts } from '../../../src/study/across/parts.ts';
import { giveSlugs } from '../../../src/study/across/slugs.ts';
import { type Study, studyVideos } from '../study-videos.ts';
import { idOf, talkAbout, videoOf } from '../talks.ts';

const bread = videoOf(
	[
		'we feed the sourdough starter every morning so that the wild yeast stays alive',
		'the sourdough starter doubles and the wild yeast makes bubbles in the jar',
		'and after a week the sourdough starter with its wild yeast smells of apples',
	],
	{ id: idOf('bread'), title: 'Bread' },
);
const baking = videoOf(
	[
		'good evening from the museum of village life where the old tools are kept',
		'the baker keeps a sourdough starter and the wild yeast in it is older than she is',
		'every sourdough starter has wild yeast of its own and so every sourdough starter tastes of its wild yeast',
	],
	{ id: idOf('baking'), title: 'Baking' },
);
const bridges = videoOf(talkAbout('bridges', 4), { id: idOf('bridges'), title: 'Bridges' });
const towers = videoOf(
	[
		'the lighthouse keeper lights the lamp and winds the clockwork of the lens',
		'steep stairs wind up to the gallery where the lighthouse keeper cleans the panes',
	],
	{ id: idOf('towers') },
);
const videos = [bread, baking, bridges, towers];

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

describe('concepts', () => {
	test('are the key terms of two videos, with every moment that says them', () => {
		const { concepts } = studyVideos(videos);
		const found = concepts.find(({ id }) => id === 'en:sourdough starter');
		expect(found).toMatchObject({ slug: 'sourdough-starter', text: 'sourdough starter', language: 'en' });
		expect(found?.mentions).toEqual([
			{ videoId: baking.id, second: 25, count: 3 },
			{ videoId: bread.id, second: 0, count: 3 },
		]);
		expect(found?.goesWith).toContain('en:wild yeast');
		expect(concepts.map(({ text }) => text)).not.toContain('lighthouse keeper');
	});

	test('are called without the ending of whose they are, and an abbreviation in its capitals', () => {
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

	test('do not take their capitals from a talk that is in capitals throughout', () => {
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

	test('put a moment of a section that is about the term before one that mentions it', () => {
		const passing = ['the wild yeast', ...talkAbout('bees', 40)];
		const one = videoOf(passing, { id: idOf('aaa') });
		const { concepts } = studyVideos([one, bread, baking]);
		const found = concepts.find(({ id }) => id === 'en:wild yeast');
		expect(found?.mentions.at(-1)).toEqual({ videoId: one.id, second: 0, count: 1 });
	});

	test('put a moment that explains the term before one that says it some times', () => {
		const about = (said: string, name: string) =>
			videoOf([said, 'they are in the harbour', 'the marzipan and again marzipan'], { id: idOf(name) });
		const explaining = about('marzipan is a paste of almonds', 'zzz');
		const saying = about('the marzipan with more marzipan', 'aaa');
		const { concepts } = studyVideos([explaining, saying]);
		const found = concepts.find(({ id }) => id === 'en:marzipan');
		expect(found?.mentions.map(({ videoId }) => videoId)).toEqual([explaining.id, saying.id]);
	});

	test('are phrases that one talk is about and another says, and no such words', () => {
		const mention = videoOf(['the stairs lead to the lighthouse keeper', ...talkAbout('bees', 9)], {
			id: idOf('mention'),
		});
		const ids = studyVideos([towers, mention]).concepts.map(({ id }) => id);
		expect(ids).toContain('en:lighthous keeper');
		expect(ids).not.toContain('en:stair');
	});

	test('are not what many talks say in passing', () => {
		const passing = Array.from({ length: 20 }, (_, index) =>
			videoOf(['here wild yeast is only mentioned', ...talkAbout('bees', 9)], { id: idOf(`passing${index}`) }),
		);
		expect(studyVideos([bread, baking, ...passing.slice(0, 9)]).concepts.map(({ id }) => id)).toContain(
			'en:wild yeast',
		);
		expect(studyVideos([bread, baking, ...passing]).concepts.map(({ id }) => id)).not.toContain('en:wild yeast');
	});

	test('are words of any subject where many talks are about them, in whatever form one of them says it', () => {
		const about = (index: number): Video =>
			videoOf(['the model rises', 'a model and the model', 'modeling a model'], { id: idOf(`model${index}`) });
		const conceptsOf = (count: number): string[] =>
			studyVideos(Array.from({ length: count }, (_, index) => about(index))).concepts.map(({ id }) => id);
		expect(conceptsOf(2)).not.toContain('en:model');
		expect(conceptsOf(3)).toContain('en:model');
	});

	test('take in what is hardly said but in them', () => {
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

	test('are one where they are written apart, with a hyphen, or as one word', () => {
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

	test('are one where the last word is said in short or in full', () => {
		const about = (name: string, text: string): Video => videoOf([text, text], { id: idOf(name) });
		const short = ['one', 'two'].map((name) => about(name, 'the harbour nets'));
		const full = ['three', 'four'].map((name) => about(name, 'the harbour network, a harbour network'));
		const talks = [...short, ...full];
		const found = studyVideos([...talks, bridges, towers]).concepts.filter(({ text }) => text.startsWith('harbour'));
		expect(found).toMatchObject([{ text: 'harbour network', also: ['en:harbour network'], about: 4 }]);
		expect(found[0]?.mentions.map(({ videoId }) => videoId).sort()).toEqual(talks.map(({ id }) => id).sort());
	});

	test('come in the order of the alphabet', () => {
		const texts = studyVideos(videos).concepts.map(({ text }) => text.toLowerCase());
		expect(texts).toEqual([...texts].sort((a, b) => a.localeCompare(b, 'en')));
	});

	test('of different languages are different', () => {
		const german = {
			...videoOf(['der hefeteig und der hefeteig und noch ein hefeteig'], { id: idOf('teig') }),
			language: 'de',
		};
		const english = videoOf(['the hefeteig and the hefeteig and the hefeteig'], { id: idOf('dough') });
		expect(studyVideos([german, english]).concepts).toEqual([]);
	});
});

test('what ties videos together does not depend on their order', () => {
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

test('slugs are unique, lower case, and made of letters, digits and hyphens', () => {
	const texts = ['Wild yeast', 'wild-yeast', 'C++', 'C#', 'über alles', '机器学习', '…', '…'];
	expect(giveSlugs(texts.map((text) => ({ text, id: text })))).toEqual([
		...['wild-yeast', 'wild-yeast-2', 'cpp', 'csharp', 'über-alles', '机器学习', 'term', 'term-2'],
	]);
});

test('no term has a page that Windows cannot make, nor the name that another then has', () => {
	const texts = ['con', 'con term', 'NUL'];
	expect(giveSlugs(texts.map((text) => ({ text, id: text })))).toEqual(['con-term', 'con-term-2', 'nul-term']);
});

test('a long term has an address in every script', () => {
	const texts = [`${'a'.repeat(59)}\u{10400}`, `${'\u{1E922}'.repeat(16)} ${'\u{1E922}'.repeat(17)}`];
	for (const slug of giveSlugs(texts.map((text) => ({ text, id: text })))) {
		expect(decodeURIComponent(encodeURIComponent(slug))).toBe(slug);
	}
});

test('terms go together that meet more often than chance would have it', () => {
	const everywhere = Array.from({ length: 40 }, (_, unit) => unit);
	const terms = [
		{ words: ['a'], units: [3, 7, 9] },
		{ words: ['b'], units: [3, 7, 20] },
		{ words: ['c'], units: everywhere },
		{ words: ['a', 'd'], units: [3, 7, 9] },
	];
	expect(findCompanions(terms, 40)[0]).toEqual([1]);
	expect(findCompanions(terms, 40)[3]).toEqual([1]);
});
