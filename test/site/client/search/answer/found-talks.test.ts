import { expect, test } from 'vitest';
import { clarityOf } from '../../../../../src/site/client/search/hits/explaining.ts';
import type { FoundPage } from '../../../../../src/site/client/search/index/found-pages.ts';
import { emptySearch } from '../../../../../src/site/client/search/query/state.ts';
import { readTalks } from '../../../../../src/site/client/search/answer/found-talks.ts';

const talk = (published: string, score = 1, words = 'A kettle.', foundBy = 'kettle', element = 'i'): FoundPage => ({
	id: published,
	score,
	prefixOnly: [],
	foundBy,
	data: () =>
		Promise.resolve({
			url: '/videos/talk.html',
			meta: { title: published },
			filters: published === '' ? {} : { published: [published] },
			content: words,
			anchors: [],
			sub_results: [
				{
					title: '0:00',
					url: '',
					excerpt: words,
					locations: words.split(' ').map((_, place) => place),
					anchor: { id: 't=0', element, location: 0 },
				},
			],
		}),
});

const none: ReadonlySet<string> = new Set();

const titles = async (found: ReturnType<typeof readTalks>, count: number): Promise<string[]> =>
	(await found.next(count)).map(({ title }) => title);

/** The talks found by a query, in the order of their relevance; no talk is open. */
const byRelevance = (lists: readonly FoundPage[][], query: string): ReturnType<typeof readTalks> =>
	readTalks(
		{ lists, clarityOf: undefined, stopWords: [], openTalkPages: none },
		{ ...emptySearch, query, order: 'relevance' },
	);

test('merges index parts by date, talks without a date last', async () => {
	const parts = [
		[talk('2023-01-01'), talk('2019-01-01'), talk('')],
		[talk('2021-01-01'), talk('2020-01-01')],
	];
	const found = readTalks(
		{ lists: parts, clarityOf: undefined, stopWords: [], openTalkPages: none },
		{ ...emptySearch, query: 'kettle', order: 'newest' },
	);
	expect(found.total()).toBe(5);
	expect(await titles(found, 3)).toEqual(['2023-01-01', '2021-01-01', '2020-01-01']);
	expect(found.remaining()).toBe(2);
	expect(await titles(found, 9)).toEqual(['2019-01-01', '']);
	expect(found.remaining()).toBe(0);
	const oldest = [
		[talk('2019-01-01'), talk('')],
		[talk('2020-01-01'), talk('2023-01-01'), talk('')],
	];
	expect(
		await titles(
			readTalks(
				{ lists: oldest, clarityOf: undefined, stopWords: [], openTalkPages: none },
				{ ...emptySearch, query: 'kettle', order: 'oldest' },
			),
			9,
		),
	).toEqual(['2019-01-01', '2020-01-01', '2023-01-01', '', '']);
});

test('merges index parts by relevance', async () => {
	const found = readTalks(
		{
			lists: [[talk('a', 0.2)], [talk('b', 0.9), talk('c', 0.1)]],
			clarityOf: undefined,
			stopWords: [],
			openTalkPages: none,
		},
		{ ...emptySearch, query: 'kettle', order: 'relevance' },
	);
	expect(await titles(found, 2)).toEqual(['b', 'a']);
	expect(await titles(found, 2)).toEqual(['c']);
});

test('ranks a page with the exact word above better-scoring pages with longer words', async () => {
	const longer = { ...talk('longer', 9, 'A kettledrum.'), prefixOnly: ['kettle'] };
	expect(
		await titles(
			readTalks(
				{ lists: [[longer], [talk('same', 0.1)]], clarityOf: undefined, stopWords: [], openTalkPages: none },
				{ ...emptySearch, query: 'kettle', order: 'relevance' },
			),
			2,
		),
	).toEqual(['same', 'longer']);
	const shorter = { ...talk('longer', 9, 'A copper kettle.', 'copper kett'), prefixOnly: ['kett'] };
	expect(
		await titles(
			readTalks(
				{ lists: [[shorter, talk('other', 1)]], clarityOf: undefined, stopWords: [], openTalkPages: none },
				{ ...emptySearch, query: 'copper kett', order: 'relevance' },
			),
			1,
		),
	).toEqual(['longer']);
});

test('drops a talk with a different number, and does not count it', async () => {
	const pages = ['is 13.7', 'is 13', 'is 1.3', 'in the 13th', 'of 130', 'a 13'].map((words) =>
		talk(words, 1, `It ${words}`, '13'),
	);
	const found = byRelevance([pages], '13');
	expect(await titles(found, 2)).toEqual(['is 13']);
	expect(found.total()).toBe(5);
	expect(await titles(found, 9)).toEqual(['in the 13th', 'a 13']);
	expect([found.total(), found.remaining()]).toEqual([3, 0]);
});

test.each(['relevance', 'newest'] as const)(
	'drops a talk that cannot be loaded, and does not count it, sorted by %s',
	async (order) => {
		const lost = { ...talk('2022-01-01'), data: () => Promise.reject(new Error('not there')) };
		const lists = [[talk('2023-01-01'), lost, talk('2020-01-01')], [{ ...lost, id: 'alone' }]];
		const found = readTalks(
			{ lists, clarityOf: undefined, stopWords: [], openTalkPages: none },
			{ ...emptySearch, query: 'kettle', order },
		);
		expect(await titles(found, 9)).toEqual(['2023-01-01', '2020-01-01']);
		expect([found.total(), found.remaining()]).toEqual([2, 0]);
	},
);

test('shows talks that say only other words of the same stem after the next batch', async () => {
	const stems = ['position 1', 'position 2', 'position 3', 'position 4'].map((title, at) =>
		talk(title, 9 - at, 'A position.', 'positive'),
	);
	const words = ['positive 1', 'positive 2'].map((title, at) => talk(title, 5.5 - at, 'It is positive.', 'positive'));
	const found = readTalks(
		{ lists: [[...stems, ...words]], clarityOf: undefined, stopWords: [], openTalkPages: none },
		{ ...emptySearch, query: 'positive', order: 'relevance' },
	);
	expect(await titles(found, 2)).toEqual(['positive 1', 'positive 2', ...stems.map(({ id }) => id)]);

	const lists = [
		['It is positive.', 'A position.', 'So positive.'].map((said, at) => talk(said, 9 - at, said, 'positive')),
	];
	const batches = byRelevance(lists, 'positive');
	expect(await titles(batches, 2)).toEqual(['It is positive.']);
	expect([batches.total(), batches.remaining()]).toEqual([3, 2]);
	expect(await titles(batches, 2)).toEqual(['So positive.', 'A position.']);
	expect(batches.remaining()).toBe(0);
});

test('shows talks that say only other forms of the words after the next batch', async () => {
	const verb = (title: string, score: number) => talk(title, score, 'They transform.', 'transformer');
	const noun = (title: string, score: number) => talk(title, score, 'Two transformers.', 'transformer');
	const found = byRelevance([[verb('a', 9), verb('b', 8), verb('c', 7), noun('d', 6), noun('e', 5)]], 'transformer');
	expect(await titles(found, 2)).toEqual(['d', 'e', 'a', 'b', 'c']);

	const batches = byRelevance([[noun('a', 9), verb('b', 8), noun('c', 7)]], 'transformer');
	expect(await titles(batches, 2)).toEqual(['a']);
	expect(await titles(batches, 2)).toEqual(['c', 'b']);
	expect(batches.remaining()).toBe(0);
});

test('reads a talk whose title may begin with the query before better-scoring ones', async () => {
	const at = (places: number[], one: FoundPage): FoundPage => ({ ...one, words: places });
	const pages = [
		at([2, 5], talk('Mend a kettle', 9)),
		at([3], talk('Where was the kettle?', 1)),
		at([0, 1], talk('Copper kettles', 1, 'Copper.', 'copper kettle')),
	];
	expect(await titles(byRelevance([pages.slice(0, 2)], 'where was the kettle'), 1)).toEqual(['Where was the kettle?']);
	expect(await titles(byRelevance([pages], 'copper kettle'), 1)).toEqual(['Copper kettles']);
});

test('for a question, ranks a talk with the words in its title above a definition', async () => {
	const pages = [talk('defines', 2, 'A kettle is a pot.'), talk('Kettles at sea', 1, 'The kettle sings.')];
	const found = readTalks(
		{ lists: [pages], clarityOf, stopWords: [], openTalkPages: none },
		{ ...emptySearch, query: 'what is a kettle' },
	);
	expect(await titles(found, 2)).toEqual(['Kettles at sea', 'defines']);
});

test('within a batch, ranks a talk with a matching title first', async () => {
	const pages = [talk('Kettles, and more kettles', 2), talk('Where was the kettle?', 1)];
	expect(await titles(byRelevance([pages], 'where was the kettle'), 2)).toEqual([
		'Where was the kettle?',
		'Kettles, and more kettles',
	]);
});

test('within a batch, ranks a talk first whose title is the query', async () => {
	const pages = [talk('How to mend a kettle', 2), talk('Kettle', 1)];
	expect(await titles(byRelevance([pages], 'kettle'), 2)).toEqual(['Kettle', 'How to mend a kettle']);
});

test('within a batch, ranks a talk with the word or its plural above one with another form', async () => {
	const pages = ['They transform.', 'Two transformers.', 'A transformer.'].map((said, at) =>
		talk(said, 9 - at, said, 'transformer'),
	);
	expect(await titles(byRelevance([pages], 'transformer'), 3)).toEqual([
		'Two transformers.',
		'A transformer.',
		'They transform.',
	]);
});

test('within a batch, ranks a talk with adjacent words above one with scattered words', async () => {
	const pages = [
		talk('apart', 2, 'A kettle of iron or copper.', 'copper kettle'),
		talk('side by side', 1, 'A copper kettle.', 'copper kettle'),
	];
	expect(await titles(byRelevance([pages], 'copper kettle'), 2)).toEqual(['side by side', 'apart']);
});

const kettles = (lists: FoundPage[]) =>
	readTalks(
		{ lists: [lists], clarityOf: undefined, stopWords: [], openTalkPages: none },
		{ ...emptySearch, query: 'copper kettle' },
	);

test('reads talks with as many adjacent words as typed before better-scoring ones', async () => {
	const at = (words: number[], one: FoundPage): FoundPage => ({ ...one, words });
	const pages = [
		at([4, 9], talk('apart', 9, 'A kettle of iron or copper.', 'copper kettle')),
		at([9, 2, 1], talk('side by side', 1, 'A copper kettle.', 'copper kettle')),
	];
	expect(await titles(kettles(pages), 1)).toEqual(['side by side']);
});

test('reads more talks, once, if no moment of the first ones has all words', async () => {
	const half = (title: string) => talk(title, 9, 'A kettle.', 'copper kettle');
	const whole = talk('whole', 1, 'A kettle of copper.', 'copper kettle');
	expect(await titles(kettles([half('a'), half('b'), whole]), 1)).toEqual(['whole', 'a', 'b']);
	expect(await titles(kettles([{ ...whole, score: 10 }, half('a'), half('b')]), 1)).toEqual(['whole']);

	const longer = Array.from({ length: 5 }, (_, number) => talk(String(number), 1, 'A kettledrum.'));
	const single = readTalks(
		{ lists: [longer], clarityOf: undefined, stopWords: [], openTalkPages: none },
		{ ...emptySearch, query: 'k' },
	);
	expect(await titles(single, 3)).toHaveLength(3);

	const found = kettles(Array.from({ length: 12 }, (_, number) => half(String(number))));
	expect(await titles(found, 1)).toHaveLength(9);
	expect(await titles(found, 1)).toHaveLength(1);
});

test('for a question, ranks a definition first among talks that match equally well', async () => {
	const pages = [talk('announces', 2, 'Next week we talk of a kettle.'), talk('defines', 1, 'A kettle is a pot.')];
	const state = { ...emptySearch, query: 'what is a kettle' };
	expect(await titles(readTalks({ lists: [pages], clarityOf, stopWords: [], openTalkPages: none }, state), 2)).toEqual([
		'defines',
		'announces',
	]);
	expect(
		await titles(readTalks({ lists: [pages], clarityOf: undefined, stopWords: [], openTalkPages: none }, state), 2),
	).toEqual(['announces', 'defines']);
});

test('reads a page as the variant that it contains, in the rank of its best score', async () => {
	const apart = talk('Copper/Kettle', 1, 'A copper kettle.', 'copper kettle');
	const joined = { ...talk('Copper/Kettle', 9, 'A copper kettle.', 'copperkettle'), alternatives: [apart] };
	const found = readTalks(
		{
			lists: [[talk('other', 2, 'A copper kettle.', 'copper kettle'), joined]],
			clarityOf: undefined,
			stopWords: [],
			openTalkPages: none,
		},
		{ ...emptySearch, query: 'copper kettle' },
	);
	const [first] = await found.next(1);
	expect(first).toMatchObject({ title: 'Copper/Kettle', complete: true });
	expect(first?.hits[0]?.path).toContain('?q=copper+kettle&');
});

test('reads a page as the variant in its title, even if its moments match another one better', async () => {
	const typed = talk('100 kettles', 9, 'A hundred cups.', 'hundred kettles');
	const written = talk('100 kettles', 1, 'A hundred cups.', '100 kettles');
	const found = readTalks(
		{ lists: [[{ ...typed, alternatives: [written] }]], clarityOf: undefined, stopWords: [], openTalkPages: none },
		{ ...emptySearch, query: 'hundred kettles' },
	);
	expect((await found.next(1))[0]).toMatchObject({ titled: true, together: true });
});

test('lists moments with the query as typed before those with another variant', async () => {
	const said = (words: string, foundBy: string, second: number, score: number, kind = 't'): FoundPage => {
		const one = talk('t', score, words, foundBy);
		const at = { id: `${kind}=${second}`, element: 'i', location: 0 };
		const data = async () => {
			const page = await one.data();
			return { ...page, sub_results: page.sub_results.map((part) => ({ ...part, anchor: at })) };
		};
		return { ...one, data };
	};
	const typed = said('In C++ here.', 'C++', 60, 1);
	const unsaid = said('In C# here.', 'C++', 90, 1);
	const spoken = { ...said('In c plus plus there.', 'c plus plus', 5, 9), alternatives: [typed, unsaid] };
	const seconds = async (filters: { talk?: string }) => {
		const found = readTalks(
			{ lists: [[spoken]], clarityOf: undefined, stopWords: [], openTalkPages: none },
			{ ...emptySearch, query: 'C++', filters },
		);
		return (await found.next(1))[0]?.hits.map(({ second }) => second);
	};
	expect(await seconds({})).toEqual([60, 5]);
	expect(await seconds({ talk: 't' })).toEqual([5, 60]);

	// A note at the same second is no moment of the talk; a moment that matches both variants appears once.
	const alternatives = [
		typed,
		said('In C++ here.', 'c plus plus', 60, 1),
		said('In c plus plus.', 'c plus plus', 60, 1, 'n'),
	];
	const found = readTalks(
		{ lists: [[{ ...spoken, alternatives }]], clarityOf: undefined, stopWords: [], openTalkPages: none },
		{ ...emptySearch, query: 'C++' },
	);
	const [read] = await found.next(1);
	expect(read?.hits.map(({ second, isReadersNote }) => [second, isReadersNote])).toEqual([
		[60, false],
		[5, false],
		[60, true],
	]);
});

test('ranks promotional mentions below talks on the subject', async () => {
	const list = [
		talk('ad', 0.9, 'A book of kettle physics.', 'kettle physics', 's'),
		talk('taught', 0.1, 'Kettle, steam, physics.'),
	];
	const found = readTalks(
		{ lists: [list], clarityOf: undefined, stopWords: [], openTalkPages: none },
		{ ...emptySearch, query: 'kettle physics', order: 'relevance' },
	);
	expect(await titles(found, 2)).toEqual(['taught', 'ad']);
});

test('within a batch, ranks the open talk first unless it lacks words that others have', async () => {
	const at = (url: string, one: FoundPage): FoundPage => ({
		...one,
		data: async () => ({ ...(await one.data()), url }),
	});
	const lists = [[talk('a', 3), talk('b', 2), at('/videos/open.html', talk('open', 1))]];
	const search = { ...emptySearch, query: 'kettle', order: 'relevance' } as const;
	const find = (openPage?: string) =>
		readTalks({ lists, clarityOf: undefined, stopWords: [], openTalkPages: none }, search, openPage);
	expect(await titles(find('videos/open.html'), 3)).toEqual(['open', 'a', 'b']);
	expect(await titles(find(), 3)).toEqual(['a', 'b', 'open']);
	expect((await find('videos/open.html').next(3))[0]?.facts).toEqual(['This talk']);

	const lacking = [[talk('a', 3), at('/videos/open.html', talk('open', 4, 'A lamp.'))]];
	const found = readTalks(
		{ lists: lacking, clarityOf: undefined, stopWords: [], openTalkPages: none },
		search,
		'videos/open.html',
	);
	expect(await titles(found, 2)).toEqual(['a', 'open']);
});

test('reads the open talk in the first batch, first unless only others have all words in one moment', async () => {
	const at = (url: string, words: string, score: number): FoundPage => {
		const one = talk(url, score, words, 'copper kettle');
		return { ...one, data: async () => ({ ...(await one.data()), url: `/${url}` }) };
	};
	const first = (words: string, others: string) => {
		const lists = [[at('a', others, 4), at('b', others, 3), at('open', words, 1)]];
		const found = readTalks(
			{ lists, clarityOf: undefined, stopWords: [], openTalkPages: new Set(['open']) },
			{ ...emptySearch, query: 'copper kettle' },
			'open',
		);
		return titles(found, 2);
	};
	expect(await first('Copper, or a kettle.', 'A copper kettle.')).toEqual(['open', 'a']);
	expect(await first('A kettle.', 'A copper kettle.')).toEqual(['a', 'open']);
});

test('ranks an open talk with scattered words below those with all words in one moment', async () => {
	const sub = (id: string, words: string, from: number) => ({
		title: '0:00',
		url: '',
		excerpt: words,
		locations: words.split(' ').map((_, place) => from + place),
		anchor: { id, element: 'i', location: from },
	});
	const open = talk('open', 9, 'Of copper. A kettle.', 'copper kettle');
	const apart: FoundPage = {
		...open,
		data: async () => ({
			...(await open.data()),
			url: '/open',
			sub_results: [sub('t=0', 'Of copper.', 0), sub('t=9', 'A kettle.', 2)],
		}),
	};
	const lists = [[apart, talk('together', 1, 'A copper kettle.', 'copper kettle')]];
	const found = readTalks(
		{ lists, clarityOf: undefined, stopWords: [], openTalkPages: new Set(['open']) },
		{ ...emptySearch, query: 'copper kettle' },
		'open',
	);
	expect(await titles(found, 2)).toEqual(['together', 'open']);
});

test.each(['relevance', 'newest'] as const)(
	'sorted by %s, does not treat an error while reading a talk as a failure to load it',
	async (order) => {
		const odd = { ...talk('2022-01-01'), data: () => Promise.resolve({} as never) };
		const state = { ...emptySearch, query: 'kettle', order };
		const found = readTalks({ lists: [[odd]], clarityOf: undefined, stopWords: [], openTalkPages: none }, state);
		await expect(found.next(1)).rejects.toThrow(TypeError);
	},
);

test('for a video, lists the talk in its original language first, and reads all of them', async () => {
	const page = (url: string, lang: string): FoundPage => {
		const one = talk(lang, 1, 'The kettle sings.');
		return { ...one, data: async () => ({ ...(await one.data()), url, anchors: [{ id: 't=0', location: 0 }] }) };
	};
	const lists = [[page('/videos/kettle.de.html', 'Kessel')], [page('/videos/kettle.html', 'Kettle'), lost]];
	const place = { path: 'videos/kettle.html', second: 95 };
	const found = readTalks(
		{ lists, place, clarityOf: undefined, stopWords: [], openTalkPages: none },
		{ ...emptySearch, query: 'x' },
	);
	const talks = await found.next(1);
	expect(talks.map(({ title, hits }) => [title, hits[0]?.path])).toEqual([
		['Kettle', 'videos/kettle.html#t=95'],
		['Kessel', 'videos/kettle.de.html#t=95'],
	]);
	expect(found.total()).toBe(2);
});

const lost: FoundPage = { ...talk('2020-01-01'), data: () => Promise.reject(new Error('not there')) };
