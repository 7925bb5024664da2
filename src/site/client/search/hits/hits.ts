import { phrases } from '#locale/search.ts';
import { isShortWord } from '../index/false-matches.ts';
import type { Clarity, ClarityOf } from './explaining.ts';
import { type Hit, hitOf } from './hit.ts';
import { isNumber } from '../../words/numbers.ts';
import type { PagefindPage, PagefindSubResult } from '../index/pagefind.ts';
import { distinctWords, isPhrase, matchOf, plain, wordParts, wordsIn } from '../../words/matching.ts';
import { matchMoment, type MomentMatch, wordsOfPage } from './match-moment.ts';
import { promoteExplanation } from './promote-explanation.ts';
import { MIN_WEIGHT_RATIO, MIN_SCORE_RATIO } from '../../words/worth.ts';

/** A video and its matching moments, best first. */
export interface VideoHits {
	readonly title: string;
	/** From the site's root, with the query. */
	readonly path: string;
	/** Shown with the title: whether the talk is the open one, whether its title is generated, and its channel. */
	readonly facts: readonly string[];
	/** ISO date, or empty. */
	readonly published: string;
	readonly hits: readonly Hit[];
	/** Whether it is the talk whose page is open. */
	readonly isOpen: boolean;
	/** Whether it has every word of the query. If not, Pagefind only found words that start with them. */
	readonly complete: boolean;
	/** Whether its title has every word of the query. */
	readonly titled: boolean;
	/** Whether its title or one of its moments has every word of the query; a moment may lack stop words. */
	readonly together: boolean;
	/** Whether it lacks a number of the query: Pagefind ignores punctuation and finds 1.3 for 13. */
	readonly lacksNumber: boolean;
	/** Whether only promotional moments match. */
	readonly isPromotional: boolean;
	/** The share of the query's content words and adjacent word pairs that the best moment has, 0 to 1. */
	readonly strength: number;
	/** How well the query's words match in the best moment, 0 to 1: less if it has other forms of them. */
	readonly quality: number;
	/** For a question, how clearly the first hit explains its subject: see `clarityOf`. */
	readonly clarity: Clarity;
	/** Whether to show all hits, in the order of the talk. */
	readonly showAll: boolean;
}

/** How to pick the hits of a talk. */
export interface HitOptions {
	/** Returns all matching moments in the order of the talk, instead of only the best. */
	readonly allMoments: boolean;
	/** For a question: ranks explanations before other moments that match as well. */
	readonly clarityOf: ClarityOf | undefined;
	/** Stop words, which have no weight even if few moments contain them: see `parseQuestion`. */
	readonly stopWords: readonly string[];
	/** Path from the site's root of the open page, which is labelled among the results. */
	readonly openPage?: string | undefined;
}

/**
 * Picks the moments of a page that are worth showing. Pagefind returns every moment with any word of the query, or with
 * a word that starts like one. Here a moment scores once per query word: more for a word that few moments of the page
 * have (inverse document frequency, Spärck Jones 1972), more for a better match, and more if words are adjacent as in
 * the query. Drops moments far below the best score and puts promotional ones last.
 */
export function hitsOf(page: PagefindPage, query: string, options: HitOptions): VideoHits {
	const { allMoments, clarityOf, openPage, stopWords } = options;
	const talk = talkOfPage(page, openPage);
	const words = wordsOfPage(page);
	// Text before the first moment is the title, which is shown anyway.
	const results = page.sub_results.filter(({ anchor }) => anchor);
	const terms = distinctWords(query);
	const allowPrefix = !occursExactly(results, words, terms.at(-1) ?? '');
	const moments = results.map((result, at) => ({ at, result, ...matchMoment(result, words, { query, allowPrefix }) }));
	const title = wordsIn(page.meta.title ?? '').flatMap(({ word }) => matchOf(word, terms)?.term ?? []);
	const momentCount = Math.max(page.anchors.length, moments.length);
	const frequencies = terms.map((_, term) => moments.reduce((sum, { qualities }) => sum + (qualities[term] ?? 0), 0));
	const isContentWord = terms.map((term) => !stopWords.includes(term));
	const weights = frequencies.map((frequency, term) =>
		isContentWord[term] ? Math.log((momentCount + 1) / Math.max(frequency, 1)) : 0,
	);
	const maxWeight = Math.max(...weights.filter((_, term) => (frequencies[term] ?? 0) > 0));
	const commonWords = terms.filter((_, term) => (weights[term] ?? 0) < maxWeight * MIN_WEIGHT_RATIO);
	const scored = moments.map((moment) => {
		const sum = weights.reduce((total, weight, term) => total + weight * (moment.qualities[term] ?? 0), 0);
		return { ...moment, score: sum * (1 + moment.pairs / 2) };
	});
	scored.sort((a, b) => Number(a.isPromotional) - Number(b.isPromotional) || b.score - a.score);
	const occurs = terms.map(
		(_, term) => title.includes(term) || moments.some(({ qualities }) => (qualities[term] ?? 0) > 0),
	);
	const complete = occurs.every(Boolean);
	const bestScore = Math.max(0, ...scored.map(({ score }) => score));
	const hasAllWords = ({ qualities }: MomentMatch): boolean =>
		qualities.every((quality, term) => quality > 0 || isContentWord[term] !== true);
	// Words with the same stem: `simultaneous` for `simultaneity`.
	const hasOtherForms = ({ result, places }: (typeof scored)[number]): boolean =>
		result.locations.some(
			(location) =>
				!places.includes(location) && !stopWords.some((word) => plain(words[location] ?? '').startsWith(word)),
		);
	const shown = scored.filter(
		(moment) =>
			(moment.score >= bestScore * MIN_SCORE_RATIO || (allMoments && hasAllWords(moment))) &&
			(moment.score > 0 || (!isPhrase(query) && hasOtherForms(moment))),
	);
	const titled = terms.every((_, term) => title.includes(term));
	const strength = shown[0] ? strengthOf(shown[0], isContentWord) : 0;
	const quality = Math.min(...(shown[0]?.qualities ?? [0]).filter((_, term) => isContentWord[term]), 1);
	const highlightQuery = withoutWords(query, stopWords);
	const isPromotional = shown[0]?.isPromotional ?? false;
	const clarity = clarityOf && !allMoments ? promoteExplanation(shown, ({ places }) => clarityOf(words, places)) : 0;
	if (allMoments) shown.sort((a, b) => a.at - b.at);
	return {
		...talk,
		path: `${talk.path}?${new URLSearchParams({ q: highlightQuery }).toString()}`,
		hits: shown.map(({ result, highlights }) =>
			hitOf(page, result, {
				query,
				highlightQuery,
				allowPrefix,
				highlights,
				commonWords,
				terms: complete ? terms : [],
			}),
		),
		complete,
		titled,
		together: titled || moments.some(hasAllWords),
		lacksNumber: terms.some((term, index) => isNumber(term) && occurs[index] !== true),
		isPromotional,
		strength,
		quality,
		clarity,
		showAll: allMoments,
	};
}

/** The properties of a found talk that do not depend on the query. Its path has no query. */
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

/** @param isContentWord for each query word, whether it is not a stop word */
function strengthOf({ qualities, pairs }: MomentMatch, isContentWord: readonly boolean[]): number {
	const matched = qualities.filter((quality, term) => isContentWord[term] && quality > 0);
	return (matched.length + pairs) / Math.max(isContentWord.filter(Boolean).length + qualities.length - 1, 1);
}

const withoutWords = (query: string, words: readonly string[]): string =>
	query
		.split(' ')
		.filter((word) => !words.includes(plain(word)))
		.join(' ');

/** Whether a very short word occurs exactly. If so, it is not used as a prefix. */
const occursExactly = (results: readonly PagefindSubResult[], words: readonly string[], term: string): boolean =>
	isShortWord(term) &&
	results.some(({ locations }) =>
		locations.some((location) => wordParts(plain(words[location] ?? '')).some((part) => matchOf(part, [term], false))),
	);
