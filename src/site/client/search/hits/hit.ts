import { fragmentOf } from '../../../../markdown/fragments.ts';
import { isPhrase, queryWords } from '../../words/matching.ts';
import type { PagefindPage, PagefindSubResult } from '../index/pagefind.ts';
import { type ExcerptPart, excerptParts, type Marking, phraseParts } from './excerpt.ts';
import type { MatchQuery } from './match-moment.ts';

/** A moment that matches a search. */
export interface Hit {
	/** Second of the moment; 0 for text before the first moment. */
	readonly second: number;
	/** `1:35`; empty for text before the first moment. */
	readonly clock: string;
	/** Whether it is a reader's note (from a Markdown file) instead of spoken words. */
	readonly isReadersNote: boolean;
	/** Path from the site's root to the moment on its notes page, with the query and the words to highlight. */
	readonly path: string;
	/** Address of the video at that second: https, or from the site's root; empty if there is none. */
	readonly videoUrl: string;
	readonly excerpt: readonly ExcerptPart[];
}

/** How a moment matches a query, and what to highlight in its excerpt. */
interface HitContext extends MatchQuery, Marking {
	/** The query words that the talk's page highlights. */
	readonly highlightQuery: string;
	readonly highlights: ReadonlySet<string>;
}

/** @param result the moment as Pagefind found it */
export function hitOf(
	{ url, filters }: PagefindPage,
	result: PagefindSubResult,
	{ query, highlightQuery, highlights, ...marking }: HitContext,
): Hit {
	const [, kind, second] = /^([tn])=(\d+)$/.exec(result.anchor?.id ?? '') ?? [];
	const isNotesSection = result.anchor?.id === 'notes';
	const marks = new URLSearchParams([
		['q', highlightQuery],
		...[...highlights].map((word) => ['mark', word]),
	]).toString();
	return {
		second: Number(second ?? 0),
		clock: second === undefined ? '' : result.title,
		isReadersNote: kind === 'n' || isNotesSection,
		path: `${url.slice(1)}?${marks}${second === undefined ? (isNotesSection ? '#notes' : '') : `#${fragmentOf(Number(second))}`}`,
		videoUrl: second === undefined ? '' : videoAt({ filters }, Number(second)),
		excerpt: isPhrase(query) ? phraseParts(result.excerpt, queryWords(query)) : excerptParts(result.excerpt, marking),
	};
}

/**
 * The video's address at a second: see `Hit`. The index has a local recording relative to the notes page, one folder
 * deep.
 */
export function videoAt({ filters }: Pick<PagefindPage, 'filters'>, second: number): string {
	const address = (filters.moment_url?.[0] ?? '').replaceAll('{seconds}', String(second));
	if (address.startsWith('../')) return address.slice('../'.length);
	return URL.canParse(address) && new URL(address).protocol === 'https:' ? address : '';
}
