import { isPhrase, matchOf, termsOf, wordsIn } from '../search/terms.ts';

/** A moment that says what was searched for. */
export interface PageHit {
	/** Index of the moment. */
	readonly moment: number;
	/** What to mark in it: words, or the phrase as a whole. */
	readonly found: ReadonlySet<string>;
}

/** A moment is a hit if it scores at least this share of the best one, as in the list of the search's results. */
const WORTH_SHOWING = 0.5;

/**
 * The moments of a talk that say what was searched for, in their order: those that say most of it, rare words counting
 * more than frequent ones (inverse document frequency, Spärck Jones 1972). Of a phrase in quotation marks, those that have
 * it whole.
 *
 * @param texts words of each moment
 * @param language of the texts; BCP 47
 */
export function hitsIn(texts: readonly string[], query: string, language?: string): PageHit[] {
	const terms = termsOf(query);
	if (terms.length === 0) return [];
	if (isPhrase(query)) {
		const phrase = terms.join(' ');
		const said = texts.map(
			(text) =>
				` ${wordsIn(text, language)
					.map(({ word }) => word)
					.join(' ')} `,
		);
		return said.flatMap((words, moment) =>
			words.includes(` ${phrase} `) ? [{ moment, found: new Set([phrase]) }] : [],
		);
	}
	const scanned = texts.map((text, moment) => {
		const agreements = terms.map(() => 0);
		const found = new Set<string>();
		for (const { word } of wordsIn(text, language)) {
			const match = matchOf(word, terms);
			if (!match) continue;
			agreements[match.term] = Math.max(agreements[match.term] ?? 0, match.agreement);
			found.add(word);
		}
		return { moment, found, agreements };
	});
	const weights = terms.map((_, term) => {
		const spread = scanned.filter(({ agreements }) => (agreements[term] ?? 0) > 0).length;
		return Math.log((texts.length + 1) / Math.max(spread, 1));
	});
	const scored = scanned.map(({ agreements, ...hit }) => ({
		hit,
		score: weights.reduce((sum, weight, term) => sum + weight * (agreements[term] ?? 0), 0),
	}));
	const best = Math.max(...scored.map(({ score }) => score));
	return scored.filter(({ hit, score }) => hit.found.size > 0 && score >= best * WORTH_SHOWING).map(({ hit }) => hit);
}

/** What was searched for, as the address of a page tells it: `?q=` the query, or `?mark=` each word or phrase found. */
export function queryOfAddress(search: string): string {
	const params = new URLSearchParams(search);
	const marks = params.getAll('mark');
	const phrase = marks.length === 1 && /\s/.test(marks[0] ?? '');
	return (params.get('q') ?? (phrase ? `"${marks[0] ?? ''}"` : marks.join(' '))).trim();
}
