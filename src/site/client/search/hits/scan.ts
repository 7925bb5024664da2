import {
	distinctWords,
	isPhrase,
	matchOf,
	placesOfPhrase,
	plain,
	queryWords,
	wordParts,
} from '../../words/matching.ts';
import type { PagefindPage, PagefindSubResult } from '../index/pagefind.ts';

/** The query, and whether its last word may be half typed. */
export interface Asked {
	readonly query: string;
	readonly mayBeBegun: boolean;
}

/** How a moment matches a query. */
export interface Scan {
	/** For each word of the query, its best agreement with a word of the moment, 0 to 1. */
	readonly agreements: readonly number[];
	/** How many pairs of adjacent query words are adjacent in the moment, too. */
	readonly pairs: number;
	/** Places of its matching words in the page. */
	readonly places: readonly number[];
	/** What to highlight, in comparable form: single words, or whole phrases. */
	readonly found: ReadonlySet<string>;
	/** Whether it sells something: see `markPleadingMoments`. */
	readonly pleads: boolean;
}

/** @param words those of its page: see `wordsOfPage` */
export function scan(
	{ locations, anchor }: PagefindSubResult,
	words: readonly string[],
	{ query, mayBeBegun }: Asked,
): Scan {
	const terms = distinctWords(query);
	const agreements = terms.map(() => 0);
	const pleads = anchor?.element === 's';
	const places: number[] = [];
	const pairs = new Set<number>();
	const runs: string[][] = [];
	let before: number | undefined;
	for (const [index, location] of locations.entries()) {
		const word = plain(words[location] ?? '');
		const follows = location === (locations[index - 1] ?? NaN) + 1;
		if (!follows) before = undefined;
		let good = false;
		for (const part of wordParts(word)) {
			const match = matchOf(part, terms, mayBeBegun);
			if (!match) continue;
			good = true;
			agreements[match.term] = Math.max(agreements[match.term] ?? 0, match.agreement);
			if (before === match.term - 1) pairs.add(match.term);
			before = match.term;
		}
		if (good) places.push(location);
		if (!good) before = undefined;
		else if (follows && isPhrase(query)) runs.at(-1)?.push(word);
		else runs.push([word]);
	}
	const said = isPhrase(query)
		? runs.map((run) => ofPhrase(run, queryWords(query))).filter((run) => run.length > 0)
		: runs;
	// Scattered words of a phrase do not count.
	if (said.length === 0) return { agreements: terms.map(() => 0), pairs: 0, places, found: new Set(), pleads };
	return { agreements, pairs: pairs.size, places, found: new Set(said.map((run) => run.join(' '))), pleads };
}

function ofPhrase(run: readonly string[], terms: readonly string[]): string[] {
	const places = placesOfPhrase(run, terms);
	return run.filter((_, place) => places.has(place));
}

/** A page's words as Pagefind counts them. In languages without spaces, zero-width spaces separate them. */
export function wordsOfPage({ raw_content: raw, content }: PagefindPage): string[] {
	const text = raw ?? content;
	return text.includes('\u200B') ? text.split('\u200B') : text.split(/[^\S\uFEFF]+/);
}
