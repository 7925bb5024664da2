import { isShort } from './agreeing.ts';
import { isNumber } from '../words/numbers.ts';
import type { PagefindPage, PagefindSubResult } from './pagefind.ts';
import { BEGUN, divided, isPhrase, matchOf, wordParts, plain, queryWords, wordsIn } from '../words/matching.ts';
import { WORTH_SHOWING } from '../words/worth.ts';

/** A moment that says what was searched for. */
export interface Hit {
	/** Second of the moment; 0 for words above the first moment. */
	readonly second: number;
	/** `1:35`; empty for words above the first moment. */
	readonly clock: string;
	/** Whether it is what a person has written beside the talk, and not what is said. */
	readonly isReadersNote: boolean;
	/** From the site's root: the moment on its notes page, with the query and the words to mark. */
	readonly path: string;
	/** The video at that second: https, or from the site's root; empty where it has no address. */
	readonly videoUrl: string;
	readonly excerpt: readonly ExcerptPart[];
}

export interface ExcerptPart {
	readonly text: string;
	readonly marked: boolean;
}

/** A video with the moments that were found in it, most telling first. */
export interface VideoHits {
	readonly title: string;
	/** From the site's root, with the query. */
	readonly path: string;
	/** What else is known of it, to be shown beside its title: channel and date. */
	readonly facts: readonly string[];
	/** ISO date; empty where it has none. */
	readonly published: string;
	readonly hits: readonly Hit[];
	/** Whether it has every word of the query. Else Pagefind found words that only begin like them. */
	readonly complete: boolean;
	/** Whether it has another number than the one that was asked for: Pagefind knows no signs, and takes 1.3 for 13. */
	readonly isWrong: boolean;
	/** Of the words of the query, and the pairs of them that stand side by side, the share that its best moment has. */
	readonly strength: number;
}

/**
 * What of a page that was found is worth showing. Pagefind finds pages that have all words of a query and returns every
 * moment with any of them or with a word that begins like one. Here each moment scores once for each word of the query:
 * more for one that few moments of the page have (inverse document frequency, Spärck Jones 1972), more the better it
 * agrees, and more for words that stand side by side as in the query. What scores far below the best is left out.
 */
export function hitsOf(page: PagefindPage, query: string): VideoHits {
	const terms = queryWords(query);
	const words = wordsOfPage(page);
	// What stands above the first moment is the title, which is shown anyway.
	const results = page.sub_results.filter(({ anchor }) => anchor);
	const mayBeBegun = !saysShort(results, words, terms.at(-1) ?? '');
	const moments = results.map((result) => ({ result, ...scan(result, words, { query, mayBeBegun }) }));
	const title = wordsIn(page.meta.title ?? '').flatMap(({ word }) => matchOf(word, terms)?.term ?? []);
	const count = Math.max(page.anchors.length, moments.length);
	const weights = terms.map((_, term) => {
		const spread = moments.reduce((sum, { agreements }) => sum + (agreements[term] ?? 0), 0);
		return Math.log((count + 1) / Math.max(spread, 1));
	});
	const scored = moments.map((moment) => {
		const sum = weights.reduce((total, weight, term) => total + weight * (moment.agreements[term] ?? 0), 0);
		return { ...moment, score: sum * (1 + moment.pairs / 2) };
	});
	scored.sort((a, b) => b.score - a.score);
	const isSaid = terms.map((term) => {
		// What is asked for twice is found once.
		const first = terms.indexOf(term);
		return title.includes(first) || moments.some(({ agreements }) => (agreements[first] ?? 0) > 0);
	});
	const complete = isSaid.every(Boolean);
	const best = scored[0]?.score ?? 0;
	const shown = scored.filter(({ score }) => score >= best * WORTH_SHOWING && (score > 0 || !isPhrase(query)));
	return {
		title: page.meta.title ?? '',
		path: `${page.url.slice(1)}?${new URLSearchParams({ q: query }).toString()}`,
		facts: [page.meta.channel, page.meta.published].filter((fact) => fact !== undefined),
		published: page.meta.published ?? '',
		hits: shown.map(({ result, found }) =>
			hitOf(page, result, { query, mayBeBegun, found, terms: complete && !isPhrase(query) ? terms : [] }),
		),
		complete,
		isWrong: terms.some((term, index) => isNumber(term) && isSaid[index] !== true),
		strength: shown[0] ? strengthOf(shown[0]) : 0,
	};
}

const strengthOf = ({ agreements, pairs }: Scan): number =>
	(agreements.filter((agreement) => agreement > 0).length + pairs) / (2 * agreements.length - 1);

/** Whether a word so short that it begins a great many is said as it is: then it stands for itself. */
const saysShort = (results: readonly PagefindSubResult[], words: readonly string[], term: string): boolean =>
	isShort(term) &&
	results.some(({ locations }) =>
		locations.some((location) => wordParts(plain(words[location] ?? '')).some((part) => matchOf(part, [term], false))),
	);

/** What a moment has of a query. */
interface Scan {
	/** For each word of the query, how well the best word of the moment agrees with it, 0 to 1. */
	readonly agreements: readonly number[];
	/** Words of the query that follow each other in the moment as they do in the query. */
	readonly pairs: number;
	/** What to mark: the words, as they are compared; of a phrase, all of it together. */
	readonly found: ReadonlySet<string>;
}

function scan({ locations }: PagefindSubResult, words: readonly string[], { query, mayBeBegun }: Asked): Scan {
	const terms = queryWords(query);
	const agreements = terms.map(() => 0);
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
		if (!good) before = undefined;
		else if (follows && isPhrase(query)) runs.at(-1)?.push(word);
		else runs.push([word]);
	}
	const said = isPhrase(query) ? runs.map((run) => ofPhrase(run, terms)).filter((run) => run.length > 0) : runs;
	// Words of a phrase that stand apart say nothing of it.
	if (said.length === 0) return { agreements: terms.map(() => 0), pairs: 0, found: new Set() };
	return { agreements, pairs: pairs.size, found: new Set(said.map((run) => run.join(' '))) };
}

/** Of words that follow each other, the places of those that say a phrase in its order. A compound is several (`low-entropy`). */
function placesOfPhrase(run: readonly string[], terms: readonly string[]): ReadonlySet<number> {
	const words = run.flatMap((word, place) => divided(word).map((text) => ({ text, place })));
	const says = (word: string, term: string): boolean =>
		wordParts(word).some((part) => (matchOf(part, [term])?.agreement ?? 0) > BEGUN);
	const found = words.flatMap((_, first) => {
		const said = words.slice(first, first + terms.length);
		return terms.every((term, index) => says(said[index]?.text ?? '', term)) ? said : [];
	});
	return new Set(found.map(({ place }) => place));
}

function ofPhrase(run: readonly string[], terms: readonly string[]): string[] {
	const places = placesOfPhrase(run, terms);
	return run.filter((_, place) => places.has(place));
}

/** What was searched for, and whether its last word may be half typed. */
interface Asked {
	readonly query: string;
	readonly mayBeBegun: boolean;
}

/** The same, what of it a moment has, and which words of its excerpt may be marked (none: all that match). */
interface Sought extends Asked {
	readonly found: ReadonlySet<string>;
	readonly terms: readonly string[];
}

function hitOf(
	{ url, meta }: PagefindPage,
	result: PagefindSubResult,
	{ query, mayBeBegun, found, terms }: Sought,
): Hit {
	const [, kind, second] = /^([tn])=(\d+)$/.exec(result.anchor?.id ?? '') ?? [];
	const isWhole = result.anchor?.id === 'notes';
	const marks = new URLSearchParams([['q', query], ...[...found].map((word) => ['mark', word])]).toString();
	return {
		second: Number(second ?? 0),
		clock: second === undefined ? '' : result.title,
		isReadersNote: kind === 'n' || isWhole,
		path: `${url.slice(1)}?${marks}${second === undefined ? (isWhole ? '#notes' : '') : `#t=${second}`}`,
		videoUrl: second === undefined ? '' : videoAt(meta.moment_url ?? '', second),
		excerpt: isPhrase(query)
			? phraseParts(result.excerpt, queryWords(query))
			: excerptParts(result.excerpt, terms, mayBeBegun),
	};
}

/** The video's address at a second. A recording of the notebook has one from its notes page, which is a folder deep. */
function videoAt(momentUrl: string, second: string): string {
	const address = momentUrl.replaceAll('{seconds}', second);
	if (address.startsWith('../')) return address.slice('../'.length);
	return URL.canParse(address) && new URL(address).protocol === 'https:' ? address : '';
}

/** Words as Pagefind counts them; in languages without spaces a zero-width one stands between words. */
function wordsOfPage({ raw_content: raw, content }: PagefindPage): string[] {
	const text = raw ?? content;
	return text.includes('\u200B') ? text.split('\u200B') : text.split(/[^\S\uFEFF]+/);
}

/** The same of a phrase: words of it are marked where they stand together. */
function phraseParts(excerpt: string, terms: readonly string[]): ExcerptPart[] {
	const parts = excerptParts(excerpt, [], true);
	const runs: { readonly parts: ExcerptPart[]; readonly marked: boolean }[] = [];
	for (const [index, part] of parts.entries()) {
		const isBetween = part.text.trim() === '' && parts[index + 1]?.marked === true;
		const last = runs.at(-1);
		if (last?.marked && (part.marked || isBetween)) last.parts.push(part);
		else runs.push({ parts: [part], marked: part.marked });
	}
	return runs.flatMap((run) => {
		if (!run.marked) return run.parts;
		const marks = run.parts.filter(({ marked }) => marked);
		const said = placesOfPhrase(
			marks.map(({ text }) => plain(text)),
			terms,
		);
		return run.parts.map((part) => ({ text: part.text, marked: said.has(marks.indexOf(part)) }));
	});
}

/** Pagefind's excerpt as plain text with marks, so that no HTML is made of a transcript's words; without terms, all its marks. */
function excerptParts(excerpt: string, terms: readonly string[], mayBeBegun: boolean): ExcerptPart[] {
	return excerpt
		.split(/(<mark>.*?<\/mark>)/)
		.filter(Boolean)
		.map((part) => {
			const text = part
				.replace(/<\/?mark>/g, '')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>');
			const good = terms.length === 0 || wordParts(plain(text)).some((word) => matchOf(word, terms, mayBeBegun));
			return { text, marked: good && part.startsWith('<mark>') };
		});
}
