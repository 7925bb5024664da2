import { distinctWords, isPhrase, matchOf, phraseIndexes, plain, queryWords, wordParts } from '../../words/matching.ts';
import type { PagefindPage, PagefindSubResult } from '../index/pagefind.ts';

/** The query, and whether its last word may match as a prefix. */
export interface MatchQuery {
	readonly query: string;
	readonly allowPrefix: boolean;
}

/** How a moment matches a query. */
export interface MomentMatch {
	/** For each query word, the quality of its best match in the moment, 0 to 1. */
	readonly qualities: readonly number[];
	/** How many pairs of adjacent query words are adjacent in the moment. */
	readonly pairs: number;
	/** Positions of its matching words in the page. */
	readonly places: readonly number[];
	/** What to highlight, in comparable form: single words or whole phrases. */
	readonly highlights: ReadonlySet<string>;
	/** Whether it is promotional: see `markPromotionalMoments`. */
	readonly isPromotional: boolean;
}

/** @param words of its page: see `wordsOfPage` */
export function matchMoment(
	{ locations, anchor }: PagefindSubResult,
	words: readonly string[],
	{ query, allowPrefix }: MatchQuery,
): MomentMatch {
	const terms = distinctWords(query);
	const qualities = terms.map(() => 0);
	const isPromotional = anchor?.element === 's';
	const places: number[] = [];
	const pairs = new Set<number>();
	const runs: string[][] = [];
	let previousTerm: number | undefined;
	for (const [index, location] of locations.entries()) {
		const word = plain(words[location] ?? '');
		const follows = location === (locations[index - 1] ?? NaN) + 1;
		if (!follows) previousTerm = undefined;
		let isMatch = false;
		for (const part of wordParts(word)) {
			const match = matchOf(part, terms, allowPrefix);
			if (!match) continue;
			isMatch = true;
			qualities[match.term] = Math.max(qualities[match.term] ?? 0, match.quality);
			if (previousTerm === match.term - 1) pairs.add(match.term);
			previousTerm = match.term;
		}
		if (isMatch) places.push(location);
		if (!isMatch) previousTerm = undefined;
		else if (follows && isPhrase(query)) runs.at(-1)?.push(word);
		else runs.push([word]);
	}
	const matchedRuns = isPhrase(query)
		? runs.map((run) => phraseWords(run, queryWords(query))).filter((run) => run.length > 0)
		: runs;
	// Scattered words of a phrase do not count.
	if (matchedRuns.length === 0)
		return { qualities: terms.map(() => 0), pairs: 0, places, highlights: new Set(), isPromotional };
	return {
		qualities,
		pairs: pairs.size,
		places,
		highlights: new Set(matchedRuns.map((run) => run.join(' '))),
		isPromotional,
	};
}

function phraseWords(run: readonly string[], terms: readonly string[]): string[] {
	const places = phraseIndexes(run, terms);
	return run.filter((_, place) => places.has(place));
}

/** Splits a page into words as Pagefind counts them. Languages without spaces have zero-width spaces between words. */
export function wordsOfPage({ raw_content: raw, content }: PagefindPage): string[] {
	const text = raw ?? content;
	return text.includes('\u200B') ? text.split('\u200B') : text.split(/[^\S\uFEFF]+/);
}
