import { phrases } from '#locale/search.ts';
import { isShort } from '../index/agreeing.ts';
import type { Clarity, ClarityOf } from './explaining.ts';
import { type Hit, hitOf } from './hit.ts';
import { isNumber } from '../../words/numbers.ts';
import type { PagefindPage, PagefindSubResult } from '../index/pagefind.ts';
import { distinctWords, FORM, isPhrase, matchOf, plain, wordParts, wordsIn } from '../../words/matching.ts';
import { type Scan, scan, wordsOfPage } from './scan.ts';
import { WORTH_MARKING, WORTH_SHOWING } from '../../words/worth.ts';

/** A video with the moments that match, best first. */
export interface VideoHits {
	readonly title: string;
	/** From the site's root, with the query. */
	readonly path: string;
	/** Channel, shown with the title, and first that the talk is the one that is open, or that the title is none of its own. */
	readonly facts: readonly string[];
	/** ISO date, or empty. */
	readonly published: string;
	readonly hits: readonly Hit[];
	/** Whether it is the talk whose page is open. */
	readonly isOpen: boolean;
	/** Whether it has every word of the query. If not, Pagefind found words that only begin with them. */
	readonly complete: boolean;
	/** Whether its title has every word of the query. */
	readonly titled: boolean;
	/** Whether its title, or one of its moments, has every word of the query. */
	readonly together: boolean;
	/** Whether it lacks a number of the query: Pagefind ignores punctuation, and takes 1.3 for 13. */
	readonly isWrong: boolean;
	/** Whether none but moments that sell something have its words. */
	readonly pleads: boolean;
	/** The share of the query's words that say something, and of its pairs of adjacent words, that the best moment has. */
	readonly strength: number;
	/** For a question, how clearly the first hit explains what it asks for: see `clarityOf`. */
	readonly clarity: Clarity;
	/** Whether all its hits are to be shown, in the order of the talk. */
	readonly isWhole: boolean;
}

/** What is wanted of a talk besides its best moments. */
export interface Wanted {
	/** Whether all moments that have the words are wanted, in the order of the talk. */
	readonly allMoments: boolean;
	/** For a question: brings an explanation before moments that match as well. */
	readonly clarityOf: ClarityOf | undefined;
	/** Words of the query that say nothing alone, however few moments say them: see `questionIn`. */
	readonly small: readonly string[];
	/** From the site's root, the page that is open among others: it is told from them. */
	readonly openPage?: string | undefined;
}

/**
 * Picks the moments of a found page that are worth showing. Pagefind returns every moment with any word of the query, or
 * with a word that begins like one. Here each moment scores once for each word of the query: more for a word that few
 * moments of the page have (inverse document frequency, Spärck Jones 1972), more for a better match, and more for words
 * that are adjacent as in the query. Moments far below the best score are left out; those that sell something come last.
 */
export function hitsOf(page: PagefindPage, query: string, wanted: Wanted): VideoHits {
	const { allMoments, clarityOf, openPage } = wanted;
	const talk = talkOfPage(page, openPage);
	const words = wordsOfPage(page);
	// Text before the first moment is the title, which is shown anyway.
	const results = page.sub_results.filter(({ anchor }) => anchor);
	const terms = distinctWords(query);
	const mayBeBegun = !saysShort(results, words, terms.at(-1) ?? '');
	const moments = results.map((result, at) => ({ at, result, ...scan(result, words, { query, mayBeBegun }) }));
	const title = wordsIn(page.meta.title ?? '').flatMap(({ word }) => matchOf(word, terms)?.term ?? []);
	const count = Math.max(page.anchors.length, moments.length);
	const spreads = terms.map((_, term) => moments.reduce((sum, { agreements }) => sum + (agreements[term] ?? 0), 0));
	const telling = terms.map((term) => !wanted.small.includes(term));
	const weights = spreads.map((spread, term) => (telling[term] ? Math.log((count + 1) / Math.max(spread, 1)) : 0));
	const strongest = Math.max(...weights.filter((_, term) => (spreads[term] ?? 0) > 0));
	const small = terms.filter((_, term) => (weights[term] ?? 0) < strongest * WORTH_MARKING);
	const scored = moments.map((moment) => {
		const sum = weights.reduce((total, weight, term) => total + weight * (moment.agreements[term] ?? 0), 0);
		return { ...moment, score: sum * (1 + moment.pairs / 2) };
	});
	scored.sort((a, b) => Number(a.pleads) - Number(b.pleads) || b.score - a.score);
	const isSaid = terms.map(
		(_, term) => title.includes(term) || moments.some(({ agreements }) => (agreements[term] ?? 0) > 0),
	);
	const complete = isSaid.every(Boolean);
	const bestScore = Math.max(0, ...scored.map(({ score }) => score));
	const saysAll = ({ agreements }: Scan): boolean => agreements.every((agreement) => agreement > 0);
	// Words of the same stem: `simultaneous`, where it is asked for simultaneity.
	const saysOther = ({ result, places }: (typeof scored)[number]): boolean =>
		result.locations.some(
			(location) =>
				!places.includes(location) && !wanted.small.some((word) => plain(words[location] ?? '').startsWith(word)),
		);
	const shown = scored.filter(
		(moment) =>
			(moment.score >= bestScore * WORTH_SHOWING || (allMoments && saysAll(moment))) &&
			(moment.score > 0 || (!isPhrase(query) && saysOther(moment))),
	);
	const titled = terms.every((_, term) => title.includes(term));
	const strength = shown[0] ? strengthOf(shown[0], telling) : 0;
	const told = withoutWords(query, wanted.small);
	const pleads = shown[0]?.pleads ?? false;
	const lead = clarityOf && !allMoments ? bringForward(shown, ({ places }) => clarityOf(words, places)) : 0;
	if (allMoments) shown.sort((a, b) => a.at - b.at);
	return {
		...talk,
		path: `${talk.path}?${new URLSearchParams({ q: told }).toString()}`,
		hits: shown.map(({ result, found }) =>
			hitOf(page, result, { query, told, mayBeBegun, found, small, terms: complete ? terms : [] }),
		),
		complete,
		titled,
		together: titled || moments.some(saysAll),
		isWrong: terms.some((term, index) => isNumber(term) && isSaid[index] !== true),
		pleads,
		strength,
		clarity: lead,
		isWhole: allMoments,
	};
}

/** What tells a found talk, whatever it was found for; its path without the query. */
export function talkOfPage(
	{ url, meta, filters }: PagefindPage,
	openPage: string | undefined,
): Pick<VideoHits, 'title' | 'path' | 'facts' | 'published' | 'isOpen'> {
	const { untitled, channel, published } = filters;
	const path = url.slice(1);
	const isOpen = path === openPage;
	return {
		title: meta.title ?? '',
		path,
		facts: [...(isOpen ? [phrases.thisTalk] : []), ...(untitled ?? []).map(phrases.untitled), ...(channel ?? [])],
		published: published?.[0] ?? '',
		isOpen,
	};
}

/**
 * Moves the moment that explains best to the front, and mere announcements behind the others. Only moments that match as
 * well as the best one change places, so that the rest stays in an order that the reader understands.
 *
 * @returns how clearly the first one explains
 */
function bringForward<Moment extends Scan>(shown: Moment[], clarity: (moment: Moment) => Clarity): Clarity {
	const [first] = shown;
	if (!first) return 0;
	const isEqual = ({ agreements, pairs, pleads }: Scan): boolean =>
		pleads === first.pleads &&
		pairs === first.pairs &&
		agreements.every((one, term) => one >= FORM === (first.agreements[term] ?? 0) >= FORM);
	const equal = shown.filter(isEqual).map((moment) => ({ moment, clarity: clarity(moment) }));
	const clearest = Math.max(...equal.map(({ clarity }) => clarity));
	const lead = clearest > 0 ? equal.find(({ clarity }) => clarity === clearest) : undefined;
	const rankOf = (one: (typeof equal)[number]): number => (one === lead ? 0 : one.clarity < 0 ? 2 : 1);
	equal.sort((a, b) => rankOf(a) - rankOf(b));
	const others = shown.filter((moment) => !isEqual(moment));
	shown.splice(0, shown.length, ...equal.map(({ moment }) => moment), ...others);
	return equal[0]?.clarity ?? 0;
}

/** @param telling whether each word of the query says something */
function strengthOf({ agreements, pairs }: Scan, telling: readonly boolean[]): number {
	const said = agreements.filter((agreement, term) => telling[term] && agreement > 0);
	return (said.length + pairs) / Math.max(telling.filter(Boolean).length + agreements.length - 1, 1);
}

const withoutWords = (query: string, words: readonly string[]): string =>
	query
		.split(' ')
		.filter((word) => !words.includes(plain(word)))
		.join(' ');

/** Whether a very short word occurs exactly. If so, it is not taken as a prefix. */
const saysShort = (results: readonly PagefindSubResult[], words: readonly string[], term: string): boolean =>
	isShort(term) &&
	results.some(({ locations }) =>
		locations.some((location) => wordParts(plain(words[location] ?? '')).some((part) => matchOf(part, [term], false))),
	);
