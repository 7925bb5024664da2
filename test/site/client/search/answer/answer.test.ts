import { expect, test } from 'vitest';
import { type Answer, answerTo } from '../../../../../src/site/client/search/answer/answer.ts';
import type { ListedTalk } from '../../../../../src/site/client/lists/talks.ts';
import { answerByVideo } from '../../../../../src/site/client/search/answer/by-video.ts';
import { answerWithFallbacks } from '../../../../../src/site/client/search/answer/fallbacks.ts';
import type { FoundPage } from '../../../../../src/site/client/search/index/found-pages.ts';
import { announcement, failureMessage, summary } from '../../../../../src/site/client/search/panel/messages.ts';
import type { NamedVideo } from '../../../../../src/site/client/search/query/named-video.ts';
import { emptySearch, type SearchState } from '../../../../../src/site/client/search/query/state.ts';

/** Talks by their text. */
const talks = [
	'the no cloning theorem',
	'neural networks learn',
	'a quantum cat',
	'a quantum leap and a leap year',
	'regression',
	'Hebbian learning of neurons',
	'learning type b at Berkeley in theory',
];

/** Finds talks as the index does: with words that start with each query word, or with a quoted phrase. */
const find = (query: string): Promise<FoundPage[][]> => {
	const keywords = query.split(' ');
	const phrase = /^"(.*)"$/.exec(query)?.[1];
	const found = talks.filter((talk) =>
		phrase !== undefined
			? ` ${talk} `.includes(` ${phrase} `)
			: keywords.every((word) => talk.split(' ').some((said) => said.toLowerCase().startsWith(word.toLowerCase()))),
	);
	const pageOf = (id: string): FoundPage => ({
		id,
		score: 1,
		prefixOnly: [],
		scores: id.split(' ').map((search_term) => ({ search_term })),
		foundBy: query,
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
		fallbacks: () => {
			loaded.push('other ways');
			return Promise.resolve(answerWithFallbacks);
		},
	});
};

test.each(['quantun cat', 'quokka', '"cat quantum"'])(
	'throws instead of finding nothing for %s if part of the index could not be loaded',
	async (query) => {
		const failure = new Error('index/en_1.pf_index could not be read.');
		await expect(answer(query, failure)).rejects.toBe(failure);
		expect(await answer('quantum cat', failure)).toMatchObject({ method: 'all' });
	},
);

test.each([
	['no cloning', 'all', 'no cloning', ['the no cloning theorem']],
	['what does the no cloning theorem say', 'all', 'no cloning theorem', ['the no cloning theorem']],
	['nueral networks', 'corrected', 'neural networks', ['neural networks learn']],
	['quantun cat', 'corrected', 'quantum cat', ['a quantum cat']],
	['regresion', 'similar', 'regresion', ['regression']],
	['hebian learning', 'corrected', 'hebbian learning', ['Hebbian learning of neurons']],
	['hebe an learning', 'corrected', 'Hebbian learning', ['Hebbian learning of neurons']],
	[
		'quantum theorem leap',
		'most',
		'quantum theorem leap',
		['a quantum leap and a leap year', 'the no cloning theorem'],
	],
	// Each of the things compared, although `quantum` and `leap` together weigh more.
	[
		'quantum leap vs no cloning theorem',
		'most',
		'quantum leap no cloning theorem',
		['a quantum leap and a leap year', 'the no cloning theorem'],
	],
	[
		'what is the difference between regression and neural networks',
		'most',
		'regression and neural networks',
		['regression', 'neural networks learn'],
	],
	['quantum quokka', 'most', 'quantum quokka', ['a quantum cat', 'a quantum leap and a leap year']],
	['quokka', 'most', 'quokka', []],
	// Not `theorem`, since some talk says `theory`.
	['theory cloning', 'most', 'theory cloning', ['learning type b at Berkeley in theory', 'the no cloning theorem']],
	// A letter at the end counts as a word only if a talk has it after the word before.
	['quantum c', 'all', 'quantum', ['a quantum cat', 'a quantum leap and a leap year']],
	['"quantum leap b', 'all', 'quantum leap', ['a quantum leap and a leap year']],
	['what is quantum l', 'all', 'quantum', ['a quantum cat', 'a quantum leap and a leap year']],
	// A request to explain need not be said.
	['cloning explained', 'all', 'cloning', ['the no cloning theorem']],
	['what is the meaning of the cloning', 'all', 'cloning', ['the no cloning theorem']],
	['definition of a quantum leap', 'all', 'quantum leap', ['a quantum leap and a leap year']],
	['meaning', 'most', 'meaning', []],
	['type b', 'all', 'type b', ['learning type b at Berkeley in theory']],
	['"no theorem"', 'all', '"no theorem"', []],
	['?', 'most', '?', []],
])('answers %s by method %s, with %s', async (query, method, keywords, ids) => {
	const { lists, ...rest } = await answer(query);
	expect(rest).toMatchObject({ method, keywords });
	expect(lists.flat().map(({ id }) => id)).toEqual(ids);
});

test('does not load titles, words and fallbacks if all words are found', async () => {
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
	['similar', 3, 9, false, 'No talk mentions “cat”. These come close:'],
	['similar', 1, 9, false, 'No talk mentions “cat”. This comes close:'],
	['corrected', 1, 9, true, 'No talk mentions “cat”. Searched for “hat” instead: found in one talk'],
	['corrected', 1, 0, true, 'No talk mentions “cat”. Searched for “hat” instead: found in the title of one talk'],
	['most', 2, 9, true, 'No talk mentions all of “cat”. These come closest:'],
	['most', 1, 9, true, 'No talk mentions all of “cat”. This comes closest:'],
	['most', 0, 0, false, 'No talk mentions “cat”. Try another word.'],
] as const)('summarises method %s with %d talks and %d moments', (method, talks, moments, complete, message) => {
	const state = { ...emptySearch, query: 'cat' };
	expect(
		summary(state, {
			method,
			keywords: 'hat',
			talks,
			unread: 0,
			moments,
			complete,
			together: true,
			suggestedTerm: undefined,
		}),
	).toBe(message);
});

test('quotes only the start of a long query', () => {
	const query = 'copper kettle '.repeat(30);
	const outcome = {
		method: 'most',
		keywords: query,
		talks: 1,
		unread: 0,
		moments: 1,
		complete: true,
		together: true,
		suggestedTerm: undefined,
	} as const;
	expect(summary({ ...emptySearch, query }, outcome)).toMatch(
		/^No talk mentions all of “copper kettle .{1,80} …”\. This comes closest:$/,
	);
});

test('mentions titles only once all talks have been read', () => {
	const outcome = {
		method: 'all',
		keywords: 'cat',
		talks: 205,
		moments: 0,
		complete: true,
		together: true,
		suggestedTerm: undefined,
	} as const;
	const message = (unread: number): string => summary({ ...emptySearch, query: 'cat' }, { ...outcome, unread });
	expect(message(0)).toBe('Found in the titles of 205 talks');
	expect(message(194)).toBe('Found in 205 talks');
});

test('says that no moment has all words only once all talks have been read, or for a single talk', () => {
	const outcome = {
		method: 'all',
		keywords: 'tin cat',
		talks: 3,
		moments: 9,
		complete: true,
		together: false,
	} as const;
	const message = (unread: number, filters = {}): string =>
		summary({ ...emptySearch, query: 'tin cat', filters }, { ...outcome, unread, suggestedTerm: undefined });
	expect(message(0)).toBe('Found in 3 talks, but never together');
	expect(message(2)).toBe('Found in 3 talks');
	expect(message(0, { talk: 'x' })).toBe('This talk mentions these words, but never together.');
});

test.each([
	['all', 1, 9, true, 'Found in 9 moments of this talk'],
	['all', 1, 1, true, 'Found in one moment of this talk'],
	['all', 1, 0, true, 'Found in the title of this talk'],
	['similar', 1, 3, false, 'This talk does not mention “cat”. These moments come close:'],
	['similar', 1, 1, false, 'This talk does not mention “cat”. This moment comes close:'],
	['similar', 1, 0, false, 'This talk does not mention “cat”. Its title comes close.'],
	['corrected', 1, 2, true, 'This talk does not mention “cat”. Searched for “hat” instead: found in 2 moments'],
	['most', 1, 2, true, 'This talk does not mention all of “cat”. These moments come closest:'],
	['most', 0, 0, false, 'This talk does not mention “cat”. Try another word, or search all talks.'],
] as const)('summarises method %s with %d talk alone and %d moments', (method, talks, moments, complete, message) => {
	const state = { ...emptySearch, query: 'cat', filters: { talk: 'lightHouse1' } };
	expect(
		summary(state, {
			method,
			keywords: 'hat',
			talks,
			unread: 0,
			moments,
			complete,
			together: true,
			suggestedTerm: undefined,
		}),
	).toBe(message);
});

test.each([
	[undefined, 'all', 2, 'Found in 2 talks, but never together'],
	[undefined, 'similar', 2, 'No talk mentions “cat”. These come close:'],
	[undefined, 'most', 0, 'No talk mentions “cat”.'],
	['fogHorns001', 'all', 1, 'This talk mentions these words, but never together.'],
	['fogHorns001', 'most', 0, 'This talk does not mention “cat”.'],
] as const)(
	'gives no other advice next to a suggested term: talk %s, method %s, %d talks',
	(talk, method, talks, message) => {
		const state = { ...emptySearch, query: 'cat', filters: talk ? { talk } : {} };
		const found = { method, keywords: 'cat', talks, unread: 0, moments: 9, complete: method === 'all' };
		const outcome = { ...found, together: false, suggestedTerm: 'cats' };
		expect(summary(state, outcome)).toBe(message);
		expect(announcement(message, outcome)).toBe(`Did you mean “cats”? ${message}`);
	},
);

test.each([
	['quokka', {}, 'No talk mentions “quokka”. Try another word.'],
	['quokka zoo', {}, 'No talk mentions “quokka zoo”. Try other words.'],
	['"quokka', {}, 'No talk mentions “quokka”. Try another word.'],
	['“quokka”', {}, 'No talk mentions “quokka”. Try another word.'],
	['„quokka zoo“', {}, 'No talk contains the exact phrase “quokka zoo”. Try without quotation marks.'],
	['quokka', { year: '2019' }, 'None of the selected talks mentions “quokka”. Try another word, or search all talks.'],
	['quokka zoo', { talk: 'x' }, 'This talk does not mention “quokka zoo”. Try other words, or search all talks.'],
])('gives useful advice if nothing is found for %s with filters %j', (query, filters, message) => {
	const outcome = {
		method: 'most',
		keywords: '',
		talks: 0,
		unread: 0,
		moments: 0,
		complete: false,
		together: false,
		suggestedTerm: undefined,
	} as const;
	expect(summary({ ...emptySearch, query, filters }, outcome)).toBe(message);
});

test('says what to do after a failure: readers to retry, authors to build', () => {
	const here = { online: true, inDevelopment: false, onDisk: false };
	expect(failureMessage(here)).toBe('Search could not be loaded. Check your connection, then try again.');
	expect(failureMessage({ ...here, online: false })).toMatch(/^You are offline, .+ when you are back online\.$/);
	expect(failureMessage({ ...here, online: false, onDisk: true })).toMatch(
		/ the folder of this site is complete, then try again\.$/,
	);
	expect(failureMessage({ ...here, inDevelopment: true })).toContain('npm run build');
});

const video = (among?: string): NamedVideo => ({
	name: 'https://youtu.be/quantumCat1',
	second: 95,
	mayBeWords: false,
	findIn: (listed) => listed.find(({ page }) => page === among),
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

test('answers a video address with its talk at its second, respecting filters', async () => {
	const found = await byVideo(video(catTalk.page));
	expect(found).toMatchObject({ method: 'video', place: { path: `videos/${catTalk.page}.html`, second: 95 } });
	expect(found?.lists.flat().map(({ id }) => id)).toEqual(['a quantum cat']);
	expect((await byVideo(video(catTalk.page), { talk: 'lightHouse1' }))?.lists.flat()).toEqual([]);
	expect((await byVideo(video(catTalk.page), { talk: 'quantumCat1' }))?.lists.flat()).toHaveLength(1);
});

test('says that no talk has the video, unless the query may be words', async () => {
	const none = await byVideo(video());
	expect(none).toMatchObject({ method: 'video', keywords: 'https://youtu.be/quantumCat1' });
	expect(await byVideo({ ...video(), mayBeWords: true })).toBeUndefined();
	const { method, keywords } = none ?? { method: 'all', keywords: '' };
	const outcome = {
		method,
		keywords,
		talks: 0,
		unread: 0,
		moments: 0,
		complete: false,
		together: false,
		suggestedTerm: undefined,
	};
	expect(summary({ ...emptySearch, query: 'x' }, outcome)).toBe(
		'No talk is from the video “https://youtu.be/quantumCat1”.',
	);
	// A note may contain the address.
	const noted = await byVideo({ ...video(), name: 'a quantum leap' });
	expect(noted).toMatchObject({ method: 'all', lists: [[{ id: 'a quantum leap and a leap year' }]] });
});

test('fails for an address without the list of talks, but not for words', async () => {
	const failed = () => Promise.reject(new Error('talks.js could not be loaded.'));
	await expect(byVideo(video(), {}, failed())).rejects.toThrow('talks.js');
	expect(await byVideo({ ...video(), mayBeWords: true }, {}, failed())).toBeUndefined();
});
