import { expect, test } from 'vitest';
import { hitsIn } from '../../../../../src/site/client/talk/hits/page-hits.ts';
import {
	hitsOf as hitsOfPage,
	type VideoHits,
	type HitOptions,
} from '../../../../../src/site/client/search/hits/hits.ts';
import { clarityOf } from '../../../../../src/site/client/search/hits/explaining.ts';
import type { PagefindPage } from '../../../../../src/site/client/search/index/pagefind.ts';

/** The best moments of a page with default options. */
const hitsOf = (page: PagefindPage, query: string, wanted: Partial<HitOptions> = {}): VideoHits =>
	hitsOfPage(page, query, { allMoments: false, clarityOf: undefined, stopWords: [], ...wanted });

/** A page as found by Pagefind: each moment with the positions of its matching words. */
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

test('for a phrase, returns all moments with its words together in any form, and highlights nothing else', () => {
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
		[3, ['Signal', 'lamps']],
		[4, ['signal-lamp']],
	]);
});

test('drops a moment that scores less than half of the best one', () => {
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

test('ranks the moment with all words first, and drops those with only one', () => {
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

test('prefers adjacent words', () => {
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
])('whether a title or moment has all of %s in %j: %s', (query, texts, together) => {
	const moments = texts.map((text, second) => ({ second, text, matches: text.split(' ').map((_, place) => place) }));
	expect(hitsOf(pageOf(moments), query)).toMatchObject({ complete: true, together });
});

test('a moment without the stop words of a query has all of its words', () => {
	const page = pageOf([{ second: 1, text: 'Signals of a lamp.', matches: [0, 3] }]);
	expect(hitsOf(page, 'signals have lamps').together).toBe(false);
	expect(hitsOf(page, 'signals have lamps', { stopWords: ['have'] }).together).toBe(true);
});

test('flags a talk that lacks a number, but not one that lacks a word', () => {
	const page = pageOf([{ second: 1, text: 'Of 13 boats.', matches: [0, 1, 2] }]);
	expect(hitsOf(page, '13 boats').lacksNumber).toBe(false);
	expect(hitsOf(page, '14 boats').lacksNumber).toBe(true);
	expect(hitsOf(page, '13 nets').lacksNumber).toBe(false);
});

test('reports whether a talk has all words', () => {
	expect(hitsOf(pageOf([{ second: 1, text: 'Copper is soft.', matches: [0] }]), 'copper kettle').complete).toBe(false);
});

test('highlights each word once, in the form of the text', () => {
	const { hits } = hitsOf(
		pageOf([{ second: 5, text: 'Kettles, kettles and a “kettle”!', matches: [0, 1, 4] }]),
		'kettle',
	);
	expect(hits[0]?.path).toBe('videos/talk.html?q=kettle&mark=kettles&mark=kettle#t=5');
});

test('highlights a phrase as a unit', () => {
	const { hits } = hitsOf(
		pageOf([{ second: 5, text: 'At the change of the watch.', matches: [2, 3, 4, 5] }]),
		'"change of the watch"',
	);
	expect(hits[0]?.path).toBe('videos/talk.html?q=%22change+of+the+watch%22&mark=change+of+the+watch#t=5');
});

test('matches each word of a compound', () => {
	const { hits, complete } = hitsOf(
		pageOf([{ second: 5, text: 'A state-of-the-art kettle.', matches: [1] }]),
		'state of the art',
	);
	expect(complete).toBe(true);
	expect(hits[0]?.path).toBe('videos/talk.html?q=state+of+the+art&mark=state-of-the-art#t=5');
	expect(hits[0]?.excerpt).toContainEqual({ text: 'state-of-the-art', marked: true });
});

test('matches a word after an elided article', () => {
	for (const query of ['État', 'etat', '"État"', "l'État"]) {
		const { hits, complete } = hitsOf(pageOf([{ second: 5, text: "Si l'État veut.", matches: [1] }]), query);
		expect([query, complete]).toEqual([query, true]);
		expect(hits[0]?.excerpt).toContainEqual({ text: "l'État", marked: true });
	}
	expect(hitsOf(pageOf([{ second: 5, text: "It's his.", matches: [0] }]), 's').complete).toBe(false);
});

test('highlights a word with its signs, even if Pagefind separated them', () => {
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
])('finds %s as %s', (query, word) => {
	const { excerpt } = hitsOf(pageOf([{ second: 5, text: `So ${word} it is.`, matches: [1] }]), query).hits[0] ?? {};
	expect(excerpt).toContainEqual({ text: word, marked: true });
});

test('links to the video at the second, and only to https', () => {
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

test('treats transcripts as text, not as HTML', () => {
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
])('for %s, %s counts as a match: %s', (searched, spoken, expected) => {
	const { complete } = hitsOf(pageOf([{ second: 1, text: `so ${spoken} it is`, matches: [1] }]), searched);
	expect(complete).toBe(expected);
});

test('shows no moments of a talk that matches only in its title', () => {
	const page = pageOf([{ second: 1, text: 'Copper is soft.', matches: [] }]);
	const above = { title: 'A talk', url: page.url, excerpt: 'A <mark>talk</mark>', locations: [1] };
	const { hits, complete } = hitsOf({ ...page, sub_results: [above] }, 'talk');
	expect({ hits, complete }).toEqual({ hits: [], complete: true });
});

test('links to the page with the query, and shows channel, date and a missing title', () => {
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
])('for the number %s, %s counts as a match: %s', (searched, spoken, expected) => {
	const { complete, lacksNumber } = hitsOf(
		pageOf([{ second: 1, text: `it is ${spoken} then`, matches: [2] }]),
		searched,
	);
	expect({ complete, lacksNumber }).toEqual({ complete: expected, lacksNumber: !expected });
});

test('does not use a two-letter word as a prefix if it occurs exactly', () => {
	const moments = [
		{ second: 1, text: 'A picture.', matches: [1] },
		{ second: 2, text: 'Pi is no pizza.', matches: [0, 3] },
	];
	const { hits } = hitsOf(pageOf(moments), 'pi');
	expect(hits.map(({ second }) => second)).toEqual([2]);
	expect(hits[0]?.excerpt.filter(({ marked }) => marked)).toEqual([{ text: 'Pi', marked: true }]);
	expect(hitsOf(pageOf(moments.slice(0, 1)), 'pi').hits).toHaveLength(1);
});

test('matches a repeated word once', () => {
	const page = pageOf([{ second: 1, text: 'Quantum and classical computers.', matches: [0, 2, 3] }]);
	expect(hitsOf(page, 'quantum computer classical computer').complete).toBe(true);
	const title = pageOf([{ second: 1, text: 'Quantum by classical computers.', matches: [0, 1, 2, 3] }]);
	expect(hitsOf(title, 'computers quantum by classical computers').strength).toBe(1);
	// All words at once, even in a single talk.
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

test('scores two adjacent words like the one word that they form', () => {
	const strengthOf = (text: string, query: string): number => {
		const matches = text.split(' ').map((_, index) => index);
		return hitsOf(pageOf([{ second: 1, text, matches }]), query).strength;
	};
	expect(strengthOf('wave function', 'wave function')).toBe(1);
	expect(strengthOf('wavefunction', 'wavefunction')).toBe(1);
	expect(strengthOf('function wave', 'wave function')).toBeLessThan(1);
});

test('highlights only words that are rare enough, as the page does', () => {
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
	// No talk has one of the words, so Pagefind's marks are all that is known.
	expect(markedFor('lost in the mountain quokka')).toEqual(['lost', 'mountain']);
	// Highlighted if there are no other words, and within a phrase.
	expect(markedFor('the')).toContain('the');
	expect(markedFor('"lost in the mountain"')).toEqual(['lost', 'in', 'the', 'mountain']);
});

test('for a single talk, returns all moments with the words in the order of the talk', () => {
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

test('for a question, ranks an explanation first and mere announcements below equally good matches', () => {
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

test('for a question, ranks a nearby explanation first if nothing is a definition', () => {
	const page = pageOf([
		{ second: 1, text: 'So much of the copper kettle that we all have at home and still use.', matches: [4, 5] },
		{ second: 2, text: 'In other words the copper kettle sings.', matches: [4, 5] },
	]);
	const { hits, clarity } = hitsOf(page, 'copper kettle', { clarityOf });
	expect(hits.map(({ second }) => second)).toEqual([2, 1]);
	expect(clarity).toBe(1);
});

test('does not count a pair across a word that only starts like a query word', () => {
	const strengthOf = (text: string): number =>
		hitsOf(pageOf([{ second: 1, text, matches: [0, 1, 2] }]), 'bath copper kettle').strength;
	expect(strengthOf('copper bathtub kettle')).toBe(2 / 5);
	expect(strengthOf('copper kettle bathtub')).toBe(3 / 5);
});

test('ranks promotional moments last however well they match, but counts their words for the talk', () => {
	const ad = { second: 1, text: 'A free audiobook on signal lamps is yours.', matches: [4, 5], isPromotional: true };
	const taught = { second: 2, text: 'The lamp sends a signal at night.', matches: [1, 4] };
	const seconds = (page: PagefindPage) => hitsOf(page, 'signal lamp').hits.map(({ second }) => second);
	expect(seconds(pageOf([ad, taught]))).toEqual([2, 1]);
	expect(seconds(pageOf([{ ...ad, isPromotional: false }, taught]))).toEqual([1, 2]);
	expect(seconds(pageOf([ad]))).toEqual([1]);
	expect(hitsOf(pageOf([ad]), 'signal lamp').isPromotional).toBe(true);
	expect(hitsOf(pageOf([ad, taught]), 'signal lamp').isPromotional).toBe(false);
});

test('matches a spoken letter at the end like a word', () => {
	const page = pageOf([
		{ second: 1, text: 'A vitamin for cats.', matches: [1, 3] },
		{ second: 2, text: 'Take vitamin C daily.', matches: [1, 2] },
	]);
	expect(hitsOf(page, 'vitamin c').hits[0]?.second).toBe(2);
});

test('gives a stop word no weight and no highlight, even if few moments of a short talk have it', () => {
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

test('if no moment has the words, shows those with other words of the same stems, unless only stop words match', () => {
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

test('measures the strength of a match by content words', () => {
	const strengthOf = (text: string, matches: number[]) =>
		hitsOf(pageOf([{ second: 1, text, matches }]), 'copper kettle of the keeper', {
			stopWords: ['of', 'the'],
		}).strength;
	expect(strengthOf('A kettle, and some copper.', [1, 4])).toBeGreaterThan(
		strengthOf('Of some kettle, in the sun.', [0, 2, 4]),
	);
});
