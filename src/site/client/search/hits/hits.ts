import { phrases } from '#locale/search.ts';
import { isShortWord } from '../index/false-matches.ts';
import type { Clarity, ClarityOf } from './explaining.ts';
import { type Hit, hitOf } from './hit.ts';
import { isNumber } from '../../words/numbers.ts';
import type { PagefindPage, PagefindSubResult } from '../index/pagefind.ts';
import { distinctWords, FORM_QUALITY, isPhrase, matchOf, plain, wordParts, wordsIn } from '../../words/matching.ts';
import { type MomentMatch, matchMoment, wordsOfPage } from './match-moment.ts';
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
	readonly lacksNumber: boolean;
	/** Whether none but moments that sell something have its words. */
	readonly isPromotional: boolean;
	/** The share of the query's words that say something, and of its pairs of adjacent words, that the best moment has. */
	readonly strength: number;
	/** For a question, how clearly the first hit explains what it asks for: see `clarityOf`. */
	readonly clarity: Clarity;
	/** Whether all its hits are to be shown, in the order of the talk. */
	readonly showAll: boolean;
}

/** What is wanted of a talk besides its best moments. */
export interface HitOptions {
	/** Whether all moments that have the words are wanted, in the order of the talk. */
	readonly allMoments: boolean;
	/** For a question: brings an explanation before moments that match as well. */
	readonly clarityOf: ClarityOf | undefined;
	/** Words of the query that say nothing alone, however few moments say them: see `questionIn`. */
	readonly stopWords: readonly string[];
	/** From the site's root, the page that is open among others: it is told from them. */
	readonly openPage?: string | undefined;
}

/**
 * Picks the moments of a found page that are worth showing. Pagefind returns every moment with any word of the query, or
 * with a word that begins like one. Here each moment scores once for each word of the query: more for a word that few
 * moments of the page have (inverse document frequency, Spärck Jones 1972), more for a better match, and more for words
 * that are adjacent as in the query. Moments far below the best score are left out; those that sell something come last.
 */
export function hitsOf(page: PagefindPage, query: string, options: HitOptions): VideoHits {
	const { allMoments, clarityOf, openPage } = options;
	const talk = talkOfPage(page, openPage);
	const words = wordsOfPage(page);
	// Text before the first moment is the title, which is shown anyway.
	const results = page.sub_results.filter(({ anchor }) => anchor);
	const terms = distinctWords(query);
	const allowPrefix = !occursExactly(results, words, terms.at(-1) ?? '');
	const moments = results.map((result, at) => ({ at, result, ...matchMoment(result, words, { query, allowPrefix }) }));
	const title = wordsIn(page.meta.title ?? '').flatMap(({ word }) => matchOf(word, terms)?.term ?? []);
	const count = Math.max(page.anchors.length, moments.length);
	const frequencies = terms.map((_, term) => moments.reduce((sum, { qualities }) => sum + (qualities[term] ?? 0), 0));
	const isContentWord = terms.map((term) => !options.stopWords.includes(term));
	const weights = frequencies.map((spread, term) =>
		isContentWord[term] ? Math.log((count + 1) / Math.max(spread, 1)) : 0,
	);
	const maxWeight = Math.max(...weights.filter((_, term) => (frequencies[term] ?? 0) > 0));
	const commonWords = terms.filter((_, term) => (weights[term] ?? 0) < maxWeight * WORTH_MARKING);
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
	const hasAllWords = ({ qualities }: MomentMatch): boolean => qualities.every((agreement) => agreement > 0);
	// Words of the same stem: `simultaneous`, where it is asked for simultaneity.
	const hasOtherForms = ({ result, places }: (typeof scored)[number]): boolean =>
		result.locations.some(
			(location) =>
				!places.includes(location) && !options.stopWords.some((word) => plain(words[location] ?? '').startsWith(word)),
		);
	const shown = scored.filter(
		(moment) =>
			(moment.score >= bestScore * WORTH_SHOWING || (allMoments && hasAllWords(moment))) &&
			(moment.score > 0 || (!isPhrase(query) && hasOtherForms(moment))),
	);
	const titled = terms.every((_, term) => title.includes(term));
	const strength = shown[0] ? strengthOf(shown[0], isContentWord) : 0;
	const highlightQuery = withoutWords(query, options.stopWords);
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
		clarity: clarity,
		showAll: allMoments,
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
function promoteExplanation<Moment extends MomentMatch>(
	shown: Moment[],
	clarity: (moment: Moment) => Clarity,
): Clarity {
	const [first] = shown;
	if (!first) return 0;
	const isEqual = ({ qualities, pairs, isPromotional }: MomentMatch): boolean =>
		isPromotional === first.isPromotional &&
		pairs === first.pairs &&
		qualities.every((one, term) => one >= FORM_QUALITY === (first.qualities[term] ?? 0) >= FORM_QUALITY);
	const equal = shown.filter(isEqual).map((moment) => ({ moment, clarity: clarity(moment) }));
	const clearest = Math.max(...equal.map(({ clarity }) => clarity));
	const lead = clearest > 0 ? equal.find(({ clarity }) => clarity === clearest) : undefined;
	const rankOf = (one: (typeof equal)[number]): number => (one === lead ? 0 : one.clarity < 0 ? 2 : 1);
	equal.sort((a, b) => rankOf(a) - rankOf(b));
	const others = shown.filter((moment) => !isEqual(moment));
	shown.splice(0, shown.length, ...equal.map(({ moment }) => moment), ...others);
	return equal[0]?.clarity ?? 0;
}

/** @param isContentWord whether each word of the query says something */
function strengthOf({ qualities, pairs }: MomentMatch, isContentWord: readonly boolean[]): number {
	const matched = qualities.filter((agreement, term) => isContentWord[term] && agreement > 0);
	return (matched.length + pairs) / Math.max(isContentWord.filter(Boolean).length + qualities.length - 1, 1);
}

const withoutWords = (query: string, words: readonly string[]): string =>
	query
		.split(' ')
		.filter((word) => !words.includes(plain(word)))
		.join(' ');

/** Whether a very short word occurs exactly. If so, it is not taken as a prefix. */
const occursExactly = (results: readonly PagefindSubResult[], words: readonly string[], term: string): boolean =>
	isShortWord(term) &&
	results.some(({ locations }) =>
		locations.some((location) => wordParts(plain(words[location] ?? '')).some((part) => matchOf(part, [term], false))),
	);
