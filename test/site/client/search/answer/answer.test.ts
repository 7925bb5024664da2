import { expect, test } from 'vitest';
import { type Answer, answerTo } from '../../../../../src/site/client/search/answer/answer.ts';
import type { ListedTalk } from '../../../../../src/site/client/lists/talks.ts';
import { answerByVideo } from '../../../../../src/site/client/search/answer/by-video.ts';
import { answerByOtherWays } from '../../../../../src/site/client/search/answer/other-ways.ts';
import type { FoundPage } from '../../../../../src/site/client/search/index/engine.ts';
import { announcement, failure, summary } from '../../../../../src/site/client/search/panel/messages.ts';
import type { NamedVideo } from '../../../../../src/site/client/search/query/named-video.ts';
import { emptySearch, type SearchState } from '../../../../../src/site/client/search/query/state.ts';

/** Talks by what is said in them. */
const talks = [
	'the no cloning theorem',
	'neural networks learn',
	'a quantum cat',
	'a quantum leap and a leap year',
	'regression',
	'Hebbian learning of neurons',
	'learning type b at Berkeley',
];

/** Finds, as the index does, talks with words that begin like all those of a query, or with a quoted phrase. */
const find = (query: string): Promise<FoundPage[][]> => {
	const sought = query.split(' ');
	const phrase = /^"(.*)"$/.exec(query)?.[1];
	const found = talks.filter((talk) =>
		phrase !== undefined
			? ` ${talk} `.includes(` ${phrase} `)
			: sought.every((word) => talk.split(' ').some((said) => said.toLowerCase().startsWith(word.toLowerCase()))),
	);
	const pageOf = (id: string): FoundPage => ({
		id,
		score: 1,
		begun: [],
		scores: id.split(' ').map((search_term) => ({ search_term })),
		sought: query,
		data: () => Promise.reject(new Error('not read')),
	});
	return Promise.resolve([query === '' ? [] : found.map(pageOf)]);
};

let loaded: string[] = [];
const answer = (query: string, failure?: Error): Promise<Answer> => {
	loaded = [];
	const list = (name: string, texts: string[]) => () => {
		loaded.push(name);
		return Promise.resolve(texts);
	};
	return answerTo(query, {
		find,
		languages: ['en'],
		pages: talks.length,
		terms: list('terms', ['neural networks']),
		titles: list('titles', ['A quantum cat']),
		words: () => {
			loaded.push('words');
			return Promise.resolve({ said: ['hebbian', 'networks', 'theorem'], heard: [['hebe an', 'Hebbian']] });
		},
		failure: () => failure,
		otherWays: () => {
			loaded.push('other ways');
			return Promise.resolve(answerByOtherWays);
		},
	});
};

test.each(['quantun cat', 'quokka', '"cat quantum"'])(
	'does not tell of %s that nobody says it where a part of the index could not be loaded',
	async (query) => {
		const failure = new Error('index/en_1.pf_index could not be read.');
		await expect(answer(query, failure)).rejects.toBe(failure);
		expect(await answer('quantum cat', failure)).toMatchObject({ way: 'all' });
	},
);

test.each([
	['no cloning', 'all', 'no cloning', ['the no cloning theorem']],
	['what does the no cloning theorem say', 'all', 'no cloning theorem', ['the no cloning theorem']],
	['nueral networks', 'meant', 'neural networks', ['neural networks learn']],
	['quantun cat', 'meant', 'quantum cat', ['a quantum cat']],
	['regresion', 'near', 'regresion', ['regression']],
	['hebian learning', 'meant', 'hebbian learning', ['Hebbian learning of neurons']],
	['hebe an learning', 'meant', 'Hebbian learning', ['Hebbian learning of neurons']],
	[
		'quantum theorem leap',
		'most',
		'quantum theorem leap',
		['a quantum leap and a leap year', 'the no cloning theorem'],
	],
	['quantum quokka', 'most', 'quantum quokka', ['a quantum cat', 'a quantum leap and a leap year']],
	['quokka', 'most', 'quokka', []],
	// A letter at the end is a word only where it is said so.
	['quantum c', 'all', 'quantum', ['a quantum cat', 'a quantum leap and a leap year']],
	['"quantum leap b', 'all', 'quantum leap', ['a quantum leap and a leap year']],
	['what is quantum l', 'all', 'quantum', ['a quantum cat', 'a quantum leap and a leap year']],
	['type b', 'all', 'type b', ['learning type b at Berkeley']],
	['"no theorem"', 'all', '"no theorem"', []],
	['?', 'most', '?', []],
])('%s is answered by %s, with %s', async (query, way, sought, ids) => {
	const { lists, ...rest } = await answer(query);
	expect(rest).toMatchObject({ way, sought });
	expect(lists.flat().map(({ id }) => id)).toEqual(ids);
});

test('titles, words and the code of other ways are not loaded where the words are found', async () => {
	await answer('neural networks');
	expect(loaded).toEqual([]);
	await answer('nueral networks');
	expect(loaded).toEqual(['other ways', 'terms', 'titles', 'words']);
});

test.each([
	['all', 3, 9, true, 'Found in 3 talks'],
	['all', 1, 1, true, 'Found in one talk'],
	['all', 1, 0, true, 'Found in the title of one talk'],
	['all', 2, 0, true, 'Found in the titles of 2 talks'],
	['near', 3, 9, false, 'No talk says “cat”. These come close:'],
	['near', 1, 9, false, 'No talk says “cat”. This comes close:'],
	['meant', 1, 9, true, 'No talk says “cat”. Searched for “hat” instead: found in one talk'],
	['meant', 1, 0, true, 'No talk says “cat”. Searched for “hat” instead: found in the title of one talk'],
	['most', 2, 9, true, 'No talk says all of “cat”. These come closest:'],
	['most', 1, 9, true, 'No talk says all of “cat”. This comes closest:'],
	['most', 0, 0, false, 'No talk says “cat”. Try another word.'],
] as const)(
	'what was found by %s in %d talks, in %d moments, is told in plain words',
	(way, talks, moments, complete, told) => {
		const state = { ...emptySearch, query: 'cat' };
		expect(
			summary(state, { way, sought: 'hat', talks, unread: 0, moments, complete, together: true, asked: undefined }),
		).toBe(told);
	},
);

test('of a long query only the beginning is quoted', () => {
	const query = 'copper kettle '.repeat(30);
	const outcome = {
		way: 'most',
		sought: query,
		talks: 1,
		unread: 0,
		moments: 1,
		complete: true,
		together: true,
		asked: undefined,
	} as const;
	expect(summary({ ...emptySearch, query }, outcome)).toMatch(
		/^No talk says all of “copper kettle .{1,80} …”\. This comes closest:$/,
	);
});

test('that only titles have the words is not said of talks that have not been read', () => {
	const outcome = {
		way: 'all',
		sought: 'cat',
		talks: 205,
		moments: 0,
		complete: true,
		together: true,
		asked: undefined,
	} as const;
	const told = (unread: number): string => summary({ ...emptySearch, query: 'cat' }, { ...outcome, unread });
	expect(told(0)).toBe('Found in the titles of 205 talks');
	expect(told(194)).toBe('Found in 205 talks');
});

test('that no moment has all words is said once all talks have been read, and of one talk alone', () => {
	const outcome = { way: 'all', sought: 'tin cat', talks: 3, moments: 9, complete: true, together: false } as const;
	const told = (unread: number, filters = {}): string =>
		summary({ ...emptySearch, query: 'tin cat', filters }, { ...outcome, unread, asked: undefined });
	expect(told(0)).toBe('Found in 3 talks, but in no moment together');
	expect(told(2)).toBe('Found in 3 talks');
	expect(told(0, { talk: 'x' })).toBe('This talk says the words, but in no moment together.');
});

test.each([
	['all', 1, 9, true, 'Found in 9 moments of this talk'],
	['all', 1, 1, true, 'Found in one moment of this talk'],
	['all', 1, 0, true, 'Found in the title of this talk'],
	['near', 1, 3, false, 'This talk does not say “cat”. These moments come close:'],
	['near', 1, 1, false, 'This talk does not say “cat”. This moment comes close:'],
	['near', 1, 0, false, 'This talk does not say “cat”. Its title comes close.'],
	['meant', 1, 2, true, 'This talk does not say “cat”. Searched for “hat” instead: found in 2 moments'],
	['most', 1, 2, true, 'This talk does not say all of “cat”. These moments come closest:'],
	['most', 0, 0, false, 'This talk does not say “cat”. Try another word, or search all talks.'],
] as const)(
	'what was found by %s in %d talk alone, in %d moments, is told of it',
	(way, talks, moments, complete, told) => {
		const state = { ...emptySearch, query: 'cat', filters: { talk: 'lightHouse1' } };
		expect(
			summary(state, { way, sought: 'hat', talks, unread: 0, moments, complete, together: true, asked: undefined }),
		).toBe(told);
	},
);

test.each([
	[undefined, 'all', 2, 'Found in 2 talks, but in no moment together'],
	[undefined, 'near', 2, 'No talk says “cat”. These come close:'],
	[undefined, 'most', 0, 'No talk says “cat”.'],
	['fogHorns001', 'all', 1, 'This talk says the words, but in no moment together.'],
	['fogHorns001', 'most', 0, 'This talk does not say “cat”.'],
] as const)(
	'where a term is asked for, in talk %s, found by %s in %d talks, no other advice is given',
	(talk, way, talks, told) => {
		const state = { ...emptySearch, query: 'cat', filters: talk ? { talk } : {} };
		const found = { way, sought: 'cat', talks, unread: 0, moments: 9, complete: way === 'all' };
		const outcome = { ...found, together: false, asked: 'cats' };
		expect(summary(state, outcome)).toBe(told);
		expect(announcement(told, outcome)).toBe(`Did you mean “cats”? ${told}`);
	},
);

test.each([
	['quokka', {}, 'No talk says “quokka”. Try another word.'],
	['quokka zoo', {}, 'No talk says “quokka zoo”. Try other words.'],
	['"quokka', {}, 'No talk says “quokka”. Try another word.'],
	['“quokka”', {}, 'No talk says “quokka”. Try another word.'],
	['„quokka zoo“', {}, 'No talk says “quokka zoo” side by side. Try it without quotation marks.'],
	['quokka', { year: '2019' }, 'No talk among those you chose says “quokka”. Try another word, or search all talks.'],
	['quokka zoo', { talk: 'x' }, 'This talk does not say “quokka zoo”. Try other words, or search all talks.'],
])('where nothing is found for %s, filtered by %j, the advice is of use', (query, filters, told) => {
	const outcome = {
		way: 'most',
		sought: '',
		talks: 0,
		unread: 0,
		moments: 0,
		complete: false,
		together: false,
		asked: undefined,
	} as const;
	expect(summary({ ...emptySearch, query, filters }, outcome)).toBe(told);
});

test('a failure tells a reader what to do, and whoever works on the site to build it', () => {
	const here = { online: true, inDevelopment: false, onDisk: false };
	expect(failure(here)).toBe('The search could not be loaded. Check your connection, and try again.');
	expect(failure({ ...here, online: false })).toMatch(/^You are offline, .+ when the network is back\.$/);
	expect(failure({ ...here, online: false, onDisk: true })).toMatch(
		/ all files of this site are here, and try again\.$/,
	);
	expect(failure({ ...here, inDevelopment: true })).toContain('npm run build');
});

const video = (among?: string): NamedVideo => ({
	name: 'https://youtu.be/quantumCat1',
	second: 95,
	mayBeWords: false,
	among: (listed) => listed.find(({ page }) => page === among),
});
const catTalk: ListedTalk = {
	page: 'a-quantum-cat-quantumCat1',
	title: 'A quantum cat',
	duration: 60,
	language: 'en',
	published: '',
	channel: undefined,
	courses: [],
};
const byVideo = (named: NamedVideo, filters: SearchState['filters'] = {}, talksOfSite = Promise.resolve([catTalk])) =>
	answerByVideo(named, filters, {
		talks: () => talksOfSite,
		pages: ({ talk }) => find(talk === 'quantumCat1' ? 'quantum cat' : ''),
		find,
	});

test('a video that is named is answered by its talk, at its second, among those that the reader chose', async () => {
	const found = await byVideo(video(catTalk.page));
	expect(found).toMatchObject({ way: 'video', place: { path: `videos/${catTalk.page}.html`, second: 95 } });
	expect(found?.lists.flat().map(({ id }) => id)).toEqual(['a quantum cat']);
	expect((await byVideo(video(catTalk.page), { talk: 'lightHouse1' }))?.lists.flat()).toEqual([]);
	expect((await byVideo(video(catTalk.page), { talk: 'quantumCat1' }))?.lists.flat()).toHaveLength(1);
});

test('of a video that no talk is of, it is said that none is, unless it may be words', async () => {
	const none = await byVideo(video());
	expect(none).toMatchObject({ way: 'video', sought: 'https://youtu.be/quantumCat1' });
	expect(await byVideo({ ...video(), mayBeWords: true })).toBeUndefined();
	const { way, sought } = none ?? { way: 'all', sought: '' };
	const outcome = { way, sought, talks: 0, unread: 0, moments: 0, complete: false, together: false, asked: undefined };
	expect(summary({ ...emptySearch, query: 'x' }, outcome)).toBe(
		'No talk is of the video “https://youtu.be/quantumCat1”.',
	);
	// A note may say the address.
	const noted = await byVideo({ ...video(), name: 'a quantum leap' });
	expect(noted).toMatchObject({ way: 'all', lists: [[{ id: 'a quantum leap and a leap year' }]] });
});

test('without the list of talks an address cannot be answered, words can', async () => {
	const failed = () => Promise.reject(new Error('talks.js could not be loaded.'));
	await expect(byVideo(video(), {}, failed())).rejects.toThrow('talks.js');
	expect(await byVideo({ ...video(), mayBeWords: true }, {}, failed())).toBeUndefined();
});
