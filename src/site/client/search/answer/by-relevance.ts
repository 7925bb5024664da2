import { withAllWords } from '../../words/all-words.ts';
import { FORM_QUALITY, queryWords } from '../../words/matching.ts';
import type { VideoHits } from '../hits/hits.ts';
import type { FoundPage } from '../index/found-pages.ts';
import { closeness } from './best-variant.ts';
import { isRead, type Read, type TalksOnDemand } from './talks-on-demand.ts';

/** How many more talks to read before showing any, if none of the first ones says the query as typed. */
const EXTRA_TALKS = 8;

interface Ranking {
	readonly query: string;
	/** See `SiteAnswer`. */
	readonly openTalkPages: ReadonlySet<string>;
}

/**
 * Reads talks in the order of `rankPages`, and sorts each batch by `compareTalks`. The first batch reads further talks if
 * none of its own says the query as typed. If some do, those with other words of the same stem come with the next batch,
 * after those of it that have all words: Pagefind finds `transform` for `transformer`, and `position` for `positive`. So
 * fewer than asked for may be returned, but one if any is left.
 */
export function byRelevance(
	parts: readonly (readonly FoundPage[])[],
	read: Read,
	{ query, openTalkPages }: Ranking,
): TalksOnDemand {
	const ranked = rankPages(parts.flat(), query, openTalkPages);
	/** Few talks have a first letter as a word: to look for one would read more talks than anyone looks at. */
	const isFirstLetter = /^.$/u.test(query.trim());
	/** Talks of the last batch with other words of the same stem. */
	let waiting: VideoHits[] = [];
	let at = 0;
	const readNext = async (count: number): Promise<VideoHits[]> => {
		const batch = ranked.slice(at, at + count);
		at += batch.length;
		return (await Promise.all(batch.map(read))).filter(isRead);
	};
	return {
		remaining: () => waiting.length + ranked.length - at,
		async next(count) {
			const isFirst = at === 0;
			const talks = [...waiting, ...(await readNext(count))];
			if (isFirst && !isFirstLetter && !talks.some(saysAsTyped)) talks.push(...(await readNext(EXTRA_TALKS)));
			talks.sort(compareTalks(talks, query));
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

/**
 * Sorts pages by what is known before they are read: the open talk first, then those whose title may begin with the
 * query, those that may contain the words side by side, and the best-scoring ones.
 */
function rankPages(pages: readonly FoundPage[], query: string, openTalkPages: ReadonlySet<string>): FoundPage[] {
	const typed = splitAtSpaces(query);
	const ranked = pages.map((page) => ({
		page,
		isPrefix: isPrefixOnly(page),
		isOpen: openTalkPages.has(page.id),
		isTitle: mayBeTitle(page, typed),
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
	return ranked.map(({ page }) => page);
}

/**
 * Compares talks that have been read: all words; the open talk, where the reader most likely heard the words (unless only
 * others have them in one moment); a title that is the query, or has its words; more than promotional moments; the share
 * of the words in one moment; the same words rather than other forms; for a question, a definition.
 *
 * @param talks that are compared
 */
function compareTalks(talks: readonly VideoHits[], query: string): (a: VideoHits, b: VideoHits) => number {
	const anyTogether = talks.some(({ together }) => together);
	const ranksFirst = ({ isOpen, together }: VideoHits): boolean => isOpen && together === anyTogether;
	const typed = queryWords(query).length;
	/** 2 if the title is the query as typed, 1 if it has all words that were searched for. */
	const titleMatch = ({ title, titled }: VideoHits): number => {
		const isQuery = queryWords(title).length === typed && withAllWords([title], (text) => text, query).length > 0;
		return Number(titled) + Number(isQuery);
	};
	return (a, b) =>
		Number(b.complete) - Number(a.complete) ||
		Number(ranksFirst(b)) - Number(ranksFirst(a)) ||
		titleMatch(b) - titleMatch(a) ||
		Number(a.isPromotional) - Number(b.isPromotional) ||
		closeness(b) - closeness(a) ||
		b.quality - a.quality ||
		Number(b.clarity === 2) - Number(a.clarity === 2);
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
