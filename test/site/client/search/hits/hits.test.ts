import { expect, test } from 'vitest';
import { hitsIn } from '../../../../../src/site/client/talk/hits/page-hits.ts';
import {
	hitsOf as hitsOfPage,
	type VideoHits,
	type HitOptions,
} from '../../../../../src/site/client/search/hits/hits.ts';
import { clarityOf } from '../../../../../src/site/client/search/hits/explaining.ts';
import type { PagefindPage } from '../../../../../src/site/client/search/index/pagefind.ts';

/** The best moments of a page, where nothing else is wanted. */
const hitsOf = (page: PagefindPage, query: string, wanted: Partial<HitOptions> = {}): VideoHits =>
	hitsOfPage(page, query, { allMoments: false, clarityOf: undefined, stopWords: [], ...wanted });

/** A page as Pagefind finds it: each moment with the places of the words that match, counted in the moment. */
function pageOf(
	moments: { second: number; text: string; matches: number[]; isPromotional?: boolean }[],
	momentUrl?: string,
): PagefindPage {
	let location = 0;
	const sub_results = moments.map(({ second, text, matches, isPromotional }) => {
		const words = text.split(' ');
		const start = location;
		location += words.length;
		return {
			title: `0:${String(second).padStart(2, '0')}`,
			url: `/videos/talk.html#t=${second}`,
			excerpt: words.map((word, index) => (matches.includes(index) ? `<mark>${word}</mark>` : word)).join(' '),
			locations: matches.map((index) => start + index),
			anchor: { id: `t=${second}`, element: isPromotional ? 's' : 'i', location: start },
		};
	});
	const content = moments.map(({ text }) => text).join(' ');
	return {
		url: '/videos/talk.html',
		meta: { title: 'A talk' },
		filters: momentUrl === undefined ? {} : { moment_url: [momentUrl] },
		content,
		raw_content: content,
		anchors: sub_results.map(({ anchor }) => anchor),
		sub_results,
	};
}

test('of a phrase takes all moments that say it together, in any form, and marks nothing else', () => {
	const { hits } = hitsOf(
		pageOf([
			{ second: 1, text: 'A signal lamp, and a lamp.', matches: [1, 2, 5] },
			{ second: 2, text: 'The lamp is a signal.', matches: [1, 4] },
			{ second: 5, text: 'Of a lamp signal lamp signal.', matches: [2, 3, 4, 5] },
			{ second: 3, text: 'Signal lamps shine; no signal lampshade.', matches: [0, 1, 4, 5] },
			{ second: 4, text: 'The signal-lamp is lit.', matches: [1] },
		]),
		'“signal lamp”',
	);
	expect(
		hits.map(({ second, excerpt }) => [second, excerpt.filter(({ marked }) => marked).map(({ text }) => text)]),
	).toEqual([
		[1, ['signal', 'lamp,']],
		[5, ['signal', 'lamp']],
		[4, ['signal-lamp']],
		[3, ['Signal', 'lamps']],
	]);
});

test('leaves out a moment that tells less than half of what the best one tells', () => {
	const filler = Array.from({ length: 6 }, (_, index) => ({ second: 10 + index, text: 'And so on.', matches: [] }));
	const { hits } = hitsOf(
		pageOf([
			{ second: 1, text: 'A kettle of copper, a whistle of tin.', matches: [1, 3, 5, 7] },
			{ second: 2, text: 'A whistle, and a kettle that is of copper.', matches: [1, 4, 8] },
			{ second: 3, text: 'A whistle.', matches: [1] },
			...filler,
		]),
		'copper kettle tin whistle',
	);
	expect(hits.map(({ second }) => second)).toEqual([1, 2]);
});

test('puts the moment with all words before those with one of them, and leaves those out', () => {
	const { hits, complete } = hitsOf(
		pageOf([
			{ second: 1, text: 'Copper is soft.', matches: [0] },
			{ second: 2, text: 'A copper kettle sings.', matches: [1, 2] },
			{ second: 3, text: 'More copper.', matches: [1] },
		]),
		'copper kettle',
	);
	expect(hits.map(({ clock }) => clock)).toEqual(['0:02']);
	expect(complete).toBe(true);
});

test('prefers words that stand side by side', () => {
	const { hits } = hitsOf(
		pageOf([
			{ second: 1, text: 'The kettle is not of copper.', matches: [1, 5] },
			{ second: 2, text: 'A copper kettle sings.', matches: [1, 2] },
		]),
		'copper kettle',
	);
	expect(hits[0]?.clock).toBe('0:02');
});

test.each([
	['signal lamp', ['A signal.', 'A lamp.'], false],
	['signal lamp', ['A signal and a lamp.'], true],
	['signal lamp', ['A signal and a lamp.', 'A signal.'], true],
	['a signal, a lamp', ['A signal and a lamp.'], true],
	['a talk', ['A signal.'], true],
	['signal talk', ['A signal.'], false],
])('whether a title or a moment has all of %s, where %j are said: %s', (query, texts, together) => {
	const moments = texts.map((text, second) => ({ second, text, matches: text.split(' ').map((_, place) => place) }));
	expect(hitsOf(pageOf(moments), query)).toMatchObject({ complete: true, together });
});

test('a talk that lacks a number is wrong, whichever other words it says, and one that lacks a word is not', () => {
	const page = pageOf([{ second: 1, text: 'Of 13 boats.', matches: [0, 1, 2] }]);
	expect(hitsOf(page, '13 boats').lacksNumber).toBe(false);
	expect(hitsOf(page, '14 boats').lacksNumber).toBe(true);
	expect(hitsOf(page, '13 nets').lacksNumber).toBe(false);
});

test('says when a talk has not all words', () => {
	expect(hitsOf(pageOf([{ second: 1, text: 'Copper is soft.', matches: [0] }]), 'copper kettle').complete).toBe(false);
});

test('marks the words as they stand in the text, once each', () => {
	const { hits } = hitsOf(
		pageOf([{ second: 5, text: 'Kettles, kettles and a “kettle”!', matches: [0, 1, 4] }]),
		'kettle',
	);
	expect(hits[0]?.path).toBe('videos/talk.html?q=kettle&mark=kettles&mark=kettle#t=5');
});

test('marks a phrase as one', () => {
	const { hits } = hitsOf(
		pageOf([{ second: 5, text: 'At the change of the watch.', matches: [2, 3, 4, 5] }]),
		'"change of the watch"',
	);
	expect(hits[0]?.path).toBe('videos/talk.html?q=%22change+of+the+watch%22&mark=change+of+the+watch#t=5');
});

test('takes a compound for each of its words', () => {
	const { hits, complete } = hitsOf(
		pageOf([{ second: 5, text: 'A state-of-the-art kettle.', matches: [1] }]),
		'state of the art',
	);
	expect(complete).toBe(true);
	expect(hits[0]?.path).toBe('videos/talk.html?q=state+of+the+art&mark=state-of-the-art#t=5');
	expect(hits[0]?.excerpt).toContainEqual({ text: 'state-of-the-art', marked: true });
});

test('takes a word behind an article that has lost its vowel for itself', () => {
	for (const query of ['État', 'etat', '"État"', "l'État"]) {
		const { hits, complete } = hitsOf(pageOf([{ second: 5, text: "Si l'État veut.", matches: [1] }]), query);
		expect([query, complete]).toEqual([query, true]);
		expect(hits[0]?.excerpt).toContainEqual({ text: "l'État", marked: true });
	}
	expect(hitsOf(pageOf([{ second: 5, text: "It's his.", matches: [0] }]), 's').complete).toBe(false);
});

test('a word with signs is marked with them, also where Pagefind took it apart from them', () => {
	const marked = { text: 'C++', marked: true };
	const [spaced] = hitsOf(pageOf([{ second: 5, text: 'In C\u2064\u2064++ it is.', matches: [1] }]), 'C++').hits;
	expect(spaced?.excerpt).toContainEqual(marked);
	expect(spaced?.path).toContain('mark=c%2B%2B#');
	const apart = pageOf([{ second: 5, text: '用 C\u2064\u2064 ++ 写', matches: [1] }]);
	const [moment] = apart.sub_results;
	const excerpt = '用<mark>C\u2064\u2064</mark>++写';
	const page = { ...apart, sub_results: moment ? [{ ...moment, excerpt }] : [] };
	const { complete, hits } = hitsOf(page, 'C++');
	expect(complete).toBe(true);
	expect(hits[0]?.excerpt).toEqual([{ text: '用', marked: false }, marked, { text: '写', marked: false }]);
});

test.each([
	['study', 'studies'],
	['fahre', 'Fähren'],
	['bounda', 'boundaries'],
	['running', 'runs'],
])('%s is found as %s', (query, word) => {
	const { excerpt } = hitsOf(pageOf([{ second: 5, text: `So ${word} it is.`, matches: [1] }]), query).hits[0] ?? {};
	expect(excerpt).toContainEqual({ text: word, marked: true });
});

test('leads to the video at the second, and only to https', () => {
	const moment = [{ second: 5, text: 'A kettle.', matches: [1] }];
	const address = (url?: string) => hitsOf(pageOf(moment, url), 'kettle').hits[0]?.videoUrl;
	expect(address('https://www.youtube.com/watch?v=a-VQfQqIMrE&t={seconds}s')).toBe(
		'https://www.youtube.com/watch?v=a-VQfQqIMrE&t=5s',
	);
	expect(address('https://vimeo.com/76979871#t={seconds}s')).toBe('https://vimeo.com/76979871#t=5s');
	expect(address('../media/a%20talk.mp4#t={seconds}')).toBe('media/a%20talk.mp4#t=5');
	expect(address('javascript:alert(1)')).toBe('');
	expect(address()).toBe('');
});

test('gives words as text, whatever they say', () => {
	const page = pageOf([{ second: 5, text: 'A &lt;b&gt; kettle.', matches: [2] }]);
	expect(
		hitsOf(page, 'kettle')
			.hits[0]?.excerpt.map(({ text }) => text)
			.join(''),
	).toBe('A <b> kettle.');
});

test.each([
	['study', 'studies', true],
	['run', 'running', true],
	['go', 'going', true],
	['boundaries', 'boundary', true],
	['Fähre', 'Fähren', true],
	['bathtub', 'bath', false],
	['bathtub', 'bathe', false],
	['information', 'informally', false],
	['there', 'theorem', false],
])('%s is said by %s: %s', (searched, said, expected) => {
	const { complete } = hitsOf(pageOf([{ second: 1, text: `so ${said} it is`, matches: [1] }]), searched);
	expect(complete).toBe(expected);
});

test('a talk whose title alone says it has no moments to show', () => {
	const page = pageOf([{ second: 1, text: 'Copper is soft.', matches: [] }]);
	const above = { title: 'A talk', url: page.url, excerpt: 'A <mark>talk</mark>', locations: [1] };
	const { hits, complete } = hitsOf({ ...page, sub_results: [above] }, 'talk');
	expect({ hits, complete }).toEqual({ hits: [], complete: true });
});

test('leads to the page with the query, and tells channel and date where they are known, and that it has no title', () => {
	const page = pageOf([{ second: 1, text: 'A kettle.', matches: [1] }]);
	const known = { ...page, filters: { channel: ['Harbour radio'], published: ['2021-05-04'] } };
	expect(hitsOf(known, 'kettle & co').path).toBe('videos/talk.html?q=kettle+%26+co');
	expect(hitsOf(known, 'kettle')).toMatchObject({ facts: ['Harbour radio'], published: '2021-05-04' });
	expect(hitsOf(page, 'kettle')).toMatchObject({ facts: [], published: '' });
	const nameless = { ...page, filters: { ...known.filters, untitled: ['dQw4w9WgXcQ'] } };
	expect(hitsOf(nameless, 'kettle').facts).toEqual(['Untitled dQw4w9WgXcQ', 'Harbour radio']);
});

test.each([
	['13', '13.7', false],
	['13', '1.3', false],
	['13', '1/3', false],
	['1/3', '1/3', true],
	['1/3', '13', false],
	['13', '13.', true],
	['13.7', '13.7', true],
	['3.14', '314,000', false],
	['1000', '1,000', true],
	['1,000', '1000', true],
	['1960', '1960s', true],
	['$100', '$100', true],
	['3d', '3D', true],
	['gpt3', 'GPT-3', true],
	['mc2', 'E=mc²', true],
])('of numbers, %s is said by %s: %s', (searched, said, expected) => {
	const { complete, lacksNumber } = hitsOf(pageOf([{ second: 1, text: `it is ${said} then`, matches: [2] }]), searched);
	expect({ complete, lacksNumber }).toEqual({ complete: expected, lacksNumber: !expected });
});

test('a word of two letters that is said as it is stands for itself alone', () => {
	const moments = [
		{ second: 1, text: 'A picture.', matches: [1] },
		{ second: 2, text: 'Pi is no pizza.', matches: [0, 3] },
	];
	const { hits } = hitsOf(pageOf(moments), 'pi');
	expect(hits.map(({ second }) => second)).toEqual([2]);
	expect(hits[0]?.excerpt.filter(({ marked }) => marked)).toEqual([{ text: 'Pi', marked: true }]);
	expect(hitsOf(pageOf(moments.slice(0, 1)), 'pi').hits).toHaveLength(1);
});

test('a word that is asked for twice need not be said for each', () => {
	const page = pageOf([{ second: 1, text: 'Quantum and classical computers.', matches: [0, 2, 3] }]);
	expect(hitsOf(page, 'quantum computer classical computer').complete).toBe(true);
	const title = pageOf([{ second: 1, text: 'Quantum by classical computers.', matches: [0, 1, 2, 3] }]);
	expect(hitsOf(title, 'computers quantum by classical computers').strength).toBe(1);
	// All of it at once is all that is asked for, in one talk alone, too.
	const both = pageOf([
		{ second: 1, text: 'Computers classical quantum.', matches: [0, 1, 2] },
		{ second: 2, text: 'Quantum computers, classical computers.', matches: [0, 1, 2, 3] },
		{ second: 3, text: 'A computer.', matches: [1] },
	]);
	const whole = hitsOf(both, 'quantum computer classical computer', {
		allMoments: true,
	});
	expect(whole.hits.map(({ second }) => second)).toEqual([1, 2]);
	// A phrase has all its words.
	const phrase = pageOf([
		{ second: 1, text: 'By day by night.', matches: [0, 1, 2, 3] },
		{ second: 2, text: 'Day by night.', matches: [0, 1, 2] },
	]);
	expect(hitsOf(phrase, '"by day by night"').hits.map(({ second }) => second)).toEqual([1]);
});

test('two words side by side say as much as the one word that they are', () => {
	const strengthOf = (text: string, query: string): number => {
		const matches = text.split(' ').map((_, index) => index);
		return hitsOf(pageOf([{ second: 1, text, matches }]), query).strength;
	};
	expect(strengthOf('wave function', 'wave function')).toBe(1);
	expect(strengthOf('wavefunction', 'wavefunction')).toBe(1);
	expect(strengthOf('function wave', 'wave function')).toBeLessThan(1);
});

test('marks only the words that are rare enough to tell something, as the page does', () => {
	const texts = [
		'You are lost in the mountain and the fog.',
		'In the morning the fog is in the valley.',
		'The path in the wood.',
		'The end of the path is in the dark.',
	];
	const moments = texts.map((text, index) => {
		const words = text.toLowerCase().split(/[ .]+/);
		return {
			second: index,
			text,
			matches: words.flatMap((word, at) => (['lost', 'in', 'the', 'mountain'].includes(word) ? [at] : [])),
		};
	});
	const markedFor = (query: string): string[] =>
		hitsOf(pageOf(moments), query).hits[0]?.excerpt.flatMap(({ text, marked }) => (marked ? [text] : [])) ?? [];
	expect(markedFor('lost in the mountain')).toEqual(['lost', 'mountain']);
	expect([
		...(hitsIn(texts, { phrases: [['lost'], ['in'], ['the'], ['mountain']], forms: true, apart: true })[0]?.found ??
			[]),
	]).toEqual(['lost', 'mountain']);
	// One of the words is in no talk: Pagefind's marks are all that is known.
	expect(markedFor('lost in the mountain quokka')).toEqual(['lost', 'mountain']);
	// Where nothing else is asked for, and within a phrase, they are marked.
	expect(markedFor('the')).toContain('the');
	expect(markedFor('"lost in the mountain"')).toEqual(['lost', 'in', 'the', 'mountain']);
});

test('of one talk alone gives all moments that have the words, in the order of the talk', () => {
	const page = pageOf([
		{ second: 1, text: 'A whistle, a kettle, and tin is not copper.', matches: [1, 3, 5, 8] },
		{ second: 2, text: 'A whistle.', matches: [1] },
		{ second: 3, text: 'The copper kettle tin whistle.', matches: [1, 2, 3, 4] },
		...Array.from({ length: 6 }, (_, index) => ({ second: 10 + index, text: 'And so on.', matches: [] })),
	]);
	const secondsOf = ({ hits }: { hits: readonly { second: number }[] }) => hits.map(({ second }) => second);
	expect(secondsOf(hitsOf(page, 'copper kettle tin whistle'))).toEqual([3]);
	const whole = hitsOf(page, 'copper kettle tin whistle', { allMoments: true });
	expect(secondsOf(whole)).toEqual([1, 3]);
	expect(whole).toMatchObject({ showAll: true, strength: 1 });
});

test('for a question, leads with an explanation, and puts a mere announcement behind what matches as well', () => {
	const page = pageOf([
		{ second: 1, text: 'Next week will be about the copper kettle.', matches: [6, 7] },
		{ second: 2, text: 'One sees a copper kettle.', matches: [3, 4] },
		{ second: 3, text: 'A copper kettle is a pot with a lid.', matches: [1, 2] },
		{ second: 4, text: 'So much of the copper kettle.', matches: [4, 5] },
		{ second: 5, text: 'A kettle of copper is a pot.', matches: [1, 3] },
	]);
	const secondsFor = (asks: boolean) =>
		hitsOf(page, 'copper kettle', { clarityOf: asks ? clarityOf : undefined }).hits.map(({ second }) => second);
	expect(secondsFor(false)).toEqual([1, 2, 3, 4, 5]);
	expect(secondsFor(true)).toEqual([3, 2, 4, 1, 5]);
});

test('for a question, leads with what is near an explanation where nothing defines it', () => {
	const page = pageOf([
		{ second: 1, text: 'So much of the copper kettle that we all have at home and still use.', matches: [4, 5] },
		{ second: 2, text: 'In other words the copper kettle sings.', matches: [4, 5] },
	]);
	const { hits, clarity } = hitsOf(page, 'copper kettle', { clarityOf });
	expect(hits.map(({ second }) => second)).toEqual([2, 1]);
	expect(clarity).toBe(1);
});

test('two words are no pair where a third stands between them that only begins like one of the query', () => {
	const strengthOf = (text: string): number =>
		hitsOf(pageOf([{ second: 1, text, matches: [0, 1, 2] }]), 'bath copper kettle').strength;
	expect(strengthOf('copper bathtub kettle')).toBe(2 / 5);
	expect(strengthOf('copper kettle bathtub')).toBe(3 / 5);
});

test('moments that sell something come after those that do not, however well they match, but a talk has them', () => {
	const ad = { second: 1, text: 'A free audiobook on signal lamps is yours.', matches: [4, 5], isPromotional: true };
	const taught = { second: 2, text: 'The lamp sends a signal at night.', matches: [1, 4] };
	const seconds = (page: PagefindPage) => hitsOf(page, 'signal lamp').hits.map(({ second }) => second);
	expect(seconds(pageOf([ad, taught]))).toEqual([2, 1]);
	expect(seconds(pageOf([{ ...ad, isPromotional: false }, taught]))).toEqual([1, 2]);
	expect(seconds(pageOf([ad]))).toEqual([1]);
	expect(hitsOf(pageOf([ad]), 'signal lamp').isPromotional).toBe(true);
	expect(hitsOf(pageOf([ad, taught]), 'signal lamp').isPromotional).toBe(false);
});

test('a letter at the end that is said is looked for like a word', () => {
	const page = pageOf([
		{ second: 1, text: 'A vitamin for cats.', matches: [1, 3] },
		{ second: 2, text: 'Take vitamin C daily.', matches: [1, 2] },
	]);
	expect(hitsOf(page, 'vitamin c').hits[0]?.second).toBe(2);
});

test('a word that says nothing alone counts for nothing and is not marked, though few moments of a short talk say it', () => {
	const { hits } = hitsOf(
		pageOf([
			{ second: 1, text: 'A kettle of tin, of copper, of iron.', matches: [1, 2, 4, 6] },
			{ second: 2, text: 'It sings: the song is a kettle’s.', matches: [3, 6] },
			{ second: 3, text: 'Nothing of that.', matches: [1] },
		]),
		'song of kettles',
		{ stopWords: ['of'] },
	);
	expect(hits.map(({ second }) => second)).toEqual([2]);
	expect(hits[0]?.path).toContain('?q=song+kettles&');
});

test('where the words are in no moment, shows those with other words of their stems, and none that has only small ones', () => {
	const { hits } = hitsOf(
		pageOf([
			{ second: 1, text: 'The light of a lamp.', matches: [2] },
			{ second: 2, text: 'It is off at night.', matches: [2] },
			{ second: 3, text: 'They flash simultaneously, all of them.', matches: [2, 4] },
		]),
		'simultaneity of flashes',
		{ stopWords: ['of'] },
	);
	expect(hits.map(({ second }) => second)).toEqual([3]);
});

test('measures how well a moment matches by the words that say something', () => {
	const strengthOf = (text: string, matches: number[]) =>
		hitsOf(pageOf([{ second: 1, text, matches }]), 'copper kettle of the keeper', {
			stopWords: ['of', 'the'],
		}).strength;
	expect(strengthOf('A kettle, and some copper.', [1, 4])).toBeGreaterThan(
		strengthOf('Of some kettle, in the sun.', [0, 2, 4]),
	);
});
