import { isPhrase, matchOf, queryWords, isFormOfTerm, wordParts, wordsIn } from '../../words/matching.ts';
import { MIN_WEIGHT_RATIO, MIN_SCORE_RATIO } from '../../words/worth.ts';

/** A moment that matches the query. */
export interface PageHit {
	/** Index of the moment. */
	readonly moment: number;
	/** The matched words and phrases, to be highlighted. */
	readonly found: ReadonlySet<string>;
}

/** A query, as phrases of one or more words. */
export interface Query {
	readonly phrases: readonly (readonly string[])[];
	/** Whether inflected forms match, as in the search, or only the exact words. */
	readonly forms: boolean;
	/** Whether to match the words of a phrase separately if no moment has the whole phrase. */
	readonly apart: boolean;
}

/**
 * Reads the query from a page's address: `?q=` holds a query as typed, each `?mark=` a word or phrase that the search
 * found.
 */
export function queryOfAddress(search: string): Query | undefined {
	const params = new URLSearchParams(search);
	const typed = params.get('q')?.trim();
	if (typed) {
		const terms = queryWords(typed);
		// A compound such as `state-of-the-art` is one phrase.
		const whole = isPhrase(typed) || !/\s/.test(typed);
		return { phrases: whole ? [terms] : terms.map((term) => [term]), forms: true, apart: !isPhrase(typed) };
	}
	const phrases = params.getAll('mark').map(queryWords);
	return phrases.length > 0 ? { phrases, forms: false, apart: false } : undefined;
}

/**
 * The moments that match a query best, in order of time. Rare words weigh more than frequent ones (inverse document
 * frequency, Spärck Jones 1972).
 */
export function hitsIn(texts: readonly string[], query: Query, language?: string): PageHit[] {
	const hits = hitsOf(texts, query, language);
	// If no moment has the words of `low-entropy` together, look for them separately.
	if (hits.length > 0 || !query.apart || query.phrases.every(({ length }) => length === 1)) return hits;
	return hitsOf(texts, { ...query, phrases: query.phrases.flat().map((word) => [word]) }, language);
}

function hitsOf(texts: readonly string[], { phrases, forms }: Query, language?: string): PageHit[] {
	const finders = phrases.map((phrase) => formsOf(phrase, forms));
	const matches = texts.map((text) => {
		const words = wordsIn(text, language).map(({ word }) => word);
		return finders.map((find) => find(words));
	});
	const weights = phrases.map((_, index) => {
		const frequency = matches.filter((moment) => (moment[index]?.size ?? 0) > 0).length;
		return frequency === 0 ? 0 : Math.log((texts.length + 1) / frequency);
	});
	const strongest = Math.max(...weights);
	const scores = matches.map((moment) =>
		moment.reduce((sum, found, index) => sum + (found.size > 0 ? (weights[index] ?? 0) : 0), 0),
	);
	const best = Math.max(...scores);
	return matches.flatMap((moment, index) => {
		if (best <= 0 || (scores[index] ?? 0) < best * MIN_SCORE_RATIO) return [];
		const marked = moment.filter((_, phrase) => (weights[phrase] ?? 0) >= strongest * MIN_WEIGHT_RATIO);
		return { moment: index, found: new Set(marked.flatMap((found) => [...found])) };
	});
}

/** Makes a function that finds the words of a moment that match a phrase, including parts of compounds. */
function formsOf(phrase: readonly string[], forms: boolean): (words: readonly string[]) => Set<string> {
	if (forms && phrase.length === 1) {
		const isForm = memoized((word) => wordParts(word).some((part) => matchOf(part, phrase)));
		return (words) => new Set(words.filter(isForm));
	}
	const says = phrase.map((part) =>
		memoized((word) => (forms ? isFormOfTerm(word, part) : wordParts(word).includes(part))),
	);
	return (words) => {
		const isSaid = (at: number): boolean =>
			says.length > 0 && says.every((isPart, index) => isPart(words[at + index] ?? ''));
		return new Set(words.flatMap((_, at) => (isSaid(at) ? [words.slice(at, at + says.length).join(' ')] : [])));
	};
}

/** Keeps the answer for each word, as a talk says most of its words many times. */
function memoized(answer: (word: string) => boolean): (word: string) => boolean {
	const known = new Map<string, boolean>();
	return (word) => {
		const answered = known.get(word) ?? answer(word);
		known.set(word, answered);
		return answered;
	};
}
