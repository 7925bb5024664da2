import { readBestVariant, closeness } from './best-variant.ts';
import type { SiteAnswer } from './site-engine.ts';
import type { FoundLists, FoundPage } from '../index/found-pages.ts';
import type { PlaceInVideo } from './answer.ts';
import { hitAtSecond } from '../hits/hit-at-second.ts';
import type { VideoHits, HitOptions } from '../hits/hits.ts';
import { withAllWords } from '../../words/all-words.ts';
import { FORM_QUALITY, queryWords } from '../../words/matching.ts';
import type { SearchState } from '../query/state.ts';

/** The talks found by a search, read a few at a time. */
export interface FoundTalks {
	/** The number of talks, except those that turned out not to match or could not be loaded. */
	readonly total: () => number;
	/** How many have not been read yet. */
	readonly remaining: () => number;
	/**
	 * Reads up to `count` more talks. The first call reads further ones if none of these says the query as typed. If some
	 * do, talks with other words of the same stem wait for the next call, so fewer than `count` may be returned, but one
	 * if any is left.
	 */
	readonly next: (count: number) => Promise<VideoHits[]>;
}

/**
 * Ranks the talks of an answer and reads them on demand.
 *
 * @param answer with lists in the requested order
 * @param openPage of the talk that the reader is in, from the site's root
 */
export function readTalks(
	{
		lists,
		place,
		clarityOf,
		stopWords,
		openTalkPages,
	}: Pick<SiteAnswer, 'lists' | 'place' | 'clarityOf' | 'stopWords' | 'openTalkPages'>,
	{ query, order, filters }: SearchState,
	openPage?: string,
): FoundTalks {
	const isSingleTalk = filters.talk !== undefined;
	const labelledPage = isSingleTalk ? undefined : openPage;
	if (place) return dropMismatches(ofVideo(lists, place, labelledPage));
	const options: HitOptions = { allMoments: isSingleTalk, clarityOf, stopWords, openPage: labelledPage };
	const read: Read = (result) => readBestVariant(result, query, options);
	return dropMismatches(
		order === 'relevance' ? byRelevance(lists, read, { query, openTalkPages }) : byDate(lists, read, order),
	);
}

/** Found talks, some of which may turn out not to match. */
type UncheckedTalks = Omit<FoundTalks, 'total'>;

/**
 * Drops talks that turn out not to match once they are read, such as 13.7 for 13, and excludes unreadable ones from the
 * count.
 */
function dropMismatches(found: UncheckedTalks): FoundTalks {
	let matching = 0;
	return {
		total: () => matching + found.remaining(),
		remaining: found.remaining,
		async next(count) {
			const talks: VideoHits[] = [];
			while (talks.length === 0 && found.remaining() > 0)
				talks.push(...(await found.next(count)).filter(({ lacksNumber }) => !lacksNumber));
			matching += talks.length;
			return talks;
		},
	};
}

/** Reads a page; `undefined` if it cannot be loaded. */
type Read = (result: FoundPage) => Promise<VideoHits | undefined>;

const isRead = (talk: VideoHits | undefined): talk is VideoHits => talk !== undefined;

/**
 * Reads the talks of one video at one second, all at once, as there is one per language. The original language comes
 * first.
 */
function ofVideo(lists: FoundLists, { path, second }: PlaceInVideo, openPage: string | undefined): UncheckedTalks {
	let pages = lists.flat();
	const read: Read = ({ data }) =>
		data().then(
			(page) => hitAtSecond(page, second, openPage),
			() => undefined,
		);
	return {
		remaining: () => pages.length,
		async next() {
			const reading = pages.map(read);
			pages = [];
			const talks = (await Promise.all(reading)).filter(isRead);
			return talks.sort((a, b) => Number(b.path === path) - Number(a.path === path));
		},
	};
}

/** Whether a single query word occurs on a page only as the prefix of longer words. */
const isPrefixOnly = ({ prefixOnly, foundBy }: FoundPage): boolean => prefixOnly.length > 0 && !foundBy.includes(' ');

/** Splits a query about as Pagefind splits pages; `queryWords` would be too slow for thousands of pages. */
const splitAtSpaces = (query: string): string[] => query.trim().split(/\s+/);

/**
 * Whether as many matching words are adjacent on a page as the query has, so that it may contain the query as typed.
 * Pagefind's score ignores adjacency, and only reading the page tells which word is where.
 */
function mayHavePhrase({ words = [], foundBy }: FoundPage): boolean {
	const { length } = splitAtSpaces(foundBy);
	if (length < 2) return false;
	const places = [...words].sort((a, b) => a - b);
	return places.some((place, at) => places[at + length - 1] === place + length - 1);
}

/**
 * Whether the title of a page may begin with the query, as that of `Where Was The Big Bang?` does: the title is the
 * start of a page's text, and only reading the page tells where it ends.
 *
 * @param typed the words of the query, of which `foundBy` may lack the stop words at the start
 */
function mayBeTitle({ words = [], foundBy }: FoundPage, typed: readonly string[]): boolean {
	const searched = splitAtSpaces(foundBy);
	const from = Math.max(typed.indexOf(searched[0] ?? ''), 0);
	return searched.every((_, at) => words.includes(from + at));
}

/**
 * Whether a talk has the query in its title, or all words in one moment: themselves and not other forms of them. The
 * start of a word will do, as the reader may still be typing it.
 */
const saysAsTyped = ({ titled, together, quality }: VideoHits): boolean =>
	titled || (together && quality !== FORM_QUALITY);

/** Whether a talk lacks a word of the query, or has only another form of it. */
const saysOtherwise = ({ complete, titled, quality }: VideoHits): boolean =>
	!complete || (!titled && quality === FORM_QUALITY);

/** How many more talks to read before showing any, if none of the first ones says the query as typed. */
const EXTRA_TALKS = 8;

interface Ranking {
	readonly query: string;
	/** See `SiteAnswer`. */
	readonly openTalkPages: ReadonlySet<string>;
}

/**
 * Reads the open talk first, then those whose title may begin with the query, those that may contain the words side by
 * side, and the best-scoring ones. Sorts each batch by: all words; the open talk, where the reader most likely heard the
 * words (unless only others have them in one moment); a title that is the query, or has its words; more than promotional
 * moments; the share of the words in one moment; the same words rather than other forms; for a question, a definition.
 * If some talk says the query as typed, those with other words of the same stem come with the next batch, after those of
 * it that have all words: Pagefind finds `transform` for `transformer`, and `position` for `positive`.
 */
function byRelevance(
	parts: readonly (readonly FoundPage[])[],
	read: Read,
	{ query, openTalkPages }: Ranking,
): UncheckedTalks {
	const typedWords = splitAtSpaces(query);
	const ranked = parts.flat().map((page) => ({
		page,
		isPrefix: isPrefixOnly(page),
		isOpen: openTalkPages.has(page.id),
		isTitle: mayBeTitle(page, typedWords),
		isPhrase: [page, ...(page.alternatives ?? [])].some(mayHavePhrase),
	}));
	ranked.sort(
		(a, b) =>
			Number(a.isPrefix) - Number(b.isPrefix) ||
			Number(b.isOpen) - Number(a.isOpen) ||
			Number(b.isTitle) - Number(a.isTitle) ||
			Number(b.isPhrase) - Number(a.isPhrase) ||
			b.page.score - a.page.score,
	);
	/** Few talks have a first letter as a word: to look for one would read more talks than anyone looks at. */
	const isFirstLetter = /^.$/u.test(query.trim());
	/** Talks of the last batch with other words of the same stem. */
	let waiting: VideoHits[] = [];
	let at = 0;
	const readNext = async (count: number): Promise<VideoHits[]> => {
		const batch = ranked.slice(at, at + count);
		at += batch.length;
		return (await Promise.all(batch.map(({ page }) => read(page)))).filter(isRead);
	};
	return {
		remaining: () => waiting.length + ranked.length - at,
		async next(count) {
			const isFirst = at === 0;
			const talks = [...waiting, ...(await readNext(count))];
			if (isFirst && !isFirstLetter && !talks.some(saysAsTyped)) talks.push(...(await readNext(EXTRA_TALKS)));
			const anyTogether = talks.some(({ together }) => together);
			const ranksFirst = ({ isOpen, together }: VideoHits): boolean => isOpen && together === anyTogether;
			const typed = queryWords(query).length;
			/** 2 if the title is the query as typed, 1 if it has all words that were searched for. */
			const titleMatch = ({ title, titled }: VideoHits): number => {
				const isQuery = queryWords(title).length === typed && withAllWords([title], (text) => text, query).length > 0;
				return Number(titled) + Number(isQuery);
			};
			talks.sort(
				(a, b) =>
					Number(b.complete) - Number(a.complete) ||
					Number(ranksFirst(b)) - Number(ranksFirst(a)) ||
					titleMatch(b) - titleMatch(a) ||
					Number(a.isPromotional) - Number(b.isPromotional) ||
					closeness(b) - closeness(a) ||
					b.quality - a.quality ||
					Number(b.clarity === 2) - Number(a.clarity === 2),
			);
			const late = waiting;
			const mayWait = at < ranked.length && talks.some(saysAsTyped);
			// Those that lack a number are dropped, and would be counted until then.
			const waits = (talk: VideoHits): boolean =>
				saysOtherwise(talk) && !talk.lacksNumber && !talk.isOpen && !late.includes(talk);
			waiting = mayWait ? talks.filter(waits) : [];
			return talks.filter((talk) => !waiting.includes(talk));
		},
	};
}

/** Merges the index parts, each already sorted, by comparing their first talks. Talks without a date come last. */
function byDate(parts: readonly (readonly FoundPage[])[], read: Read, order: 'newest' | 'oldest'): UncheckedTalks {
	const queues = parts.map((results) => ({ results, at: 0, head: undefined as ReturnType<Read> | undefined }));
	const isBefore = (a: VideoHits, b: VideoHits): boolean => {
		if (a.published === '' || b.published === '') return a.published !== '';
		return order === 'newest' ? a.published > b.published : a.published < b.published;
	};
	const drop = (queue: (typeof queues)[number]): void => {
		queue.at++;
		queue.head = undefined;
	};
	const headOf = async (queue: (typeof queues)[number]) => {
		let result: FoundPage | undefined;
		while ((result = queue.results[queue.at])) {
			const talk = await (queue.head ??= read(result));
			if (talk) return { queue, talk };
			drop(queue);
		}
		return undefined;
	};
	const takeFirst = async (): Promise<VideoHits | undefined> => {
		const heads = await Promise.all(queues.map(headOf));
		const first = heads.reduce((best, head) => (!best || (head && isBefore(head.talk, best.talk)) ? head : best));
		if (first) drop(first.queue);
		return first?.talk;
	};
	return {
		remaining: () => queues.reduce((sum, { results, at }) => sum + results.length - at, 0),
		async next(count) {
			const talks: VideoHits[] = [];
			while (talks.length < count) {
				const talk = await takeFirst();
				if (!talk) break;
				talks.push(talk);
			}
			return talks;
		},
	};
}
