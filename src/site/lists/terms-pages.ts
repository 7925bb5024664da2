import type { ListedVideo } from './catalog.ts';
import type { TermFacts } from '../../markdown/pages/schemas.ts';
import { splitByLetters, letterOf } from './letters.ts';

/** Up to this length a list is one page. A term with a definition counts twice. */
const SINGLE_PAGE = 300;
/** Maximum number of terms on each page of a longer list. */
const PAGE_LENGTH = 200;
/** Up to this many letters there is a link to each. With more, as in Chinese, there is one to each page. */
const MAX_LETTERS = 100;

/** A term in the list of all terms. */
export interface ListedTerm extends TermFacts {
	/** Name of its page, without extension. */
	readonly page: string;
	/** Its definition in the glossary. */
	readonly definition?: string | undefined;
}

type TermInList = Omit<ListedTerm, 'courses'>;
type TalkTitle = Pick<ListedVideo, 'title' | 'untitled'>;

/** A page of the list of terms, and its range: `D–F`. */
export interface TermsRange {
	/** From 1. */
	readonly number: number;
	readonly range: string;
}

/** The terms on a page that start with the same letter. */
export interface LetterGroup {
	readonly letter: string;
	readonly terms: readonly TermInList[];
	/** All pages with this letter, if there are several. */
	readonly pages: readonly TermsRange[];
}

/** A link to a letter, or to a page if there are too many letters. */
export interface LetterLink {
	/** The first letter that starts on the page, if any. */
	readonly letter?: string | undefined;
	/** Number of the page, from 1. */
	readonly number: number;
	readonly label: string;
}

/** A page of the list of terms, from A to Z. */
export interface TermsPage {
	/** Number of terms in the whole list. */
	readonly count: number;
	/** Whether any of them is a glossary term. */
	readonly fromGlossary: boolean;
	/** From 1. */
	readonly number: number;
	readonly total: number;
	/** Its first and last letters; empty if it is the only page. */
	readonly range: string;
	readonly groups: readonly LetterGroup[];
	/** Links to the letters of all pages. */
	readonly letters: readonly LetterLink[];
	/** This page and its neighbours. */
	readonly near: readonly TermsRange[];
	/** The talks that its terms link to, by page name. */
	readonly talks: Readonly<Record<string, TalkTitle>>;
}

/**
 * Splits the list of terms into pages; an empty list has one page.
 *
 * @param terms from A to Z
 * @param talks titles of talks, by page name
 */
export function termsPages(terms: readonly TermInList[], talks: ReadonlyMap<string, TalkTitle>): TermsPage[] {
	const inLetters = [...byLetter(terms).values()].flat();
	const parts = lengthOf(terms) > SINGLE_PAGE ? splitByLetters(inLetters, ({ term }) => term, PAGE_LENGTH) : [];
	const partsOrWhole = parts.length > 1 ? parts : [{ items: terms, range: '' }];
	const pages = partsOrWhole.map(({ items, range }, index) => ({
		number: index + 1,
		range,
		items,
		letters: byLetter(items),
	}));
	const rangeOf = ({ number, range }: TermsRange): TermsRange => ({ number, range });
	const shared = {
		count: terms.length,
		fromGlossary: terms.some(({ language }) => language === ''),
		letters: letterLinks(pages),
	};
	return pages.map(({ number, range, items, letters }) => ({
		...shared,
		number,
		total: pages.length,
		range,
		groups: [...letters].map(([letter, members]) => {
			const withLetter = pages.filter((page) => page.letters.has(letter));
			return { letter, terms: members, pages: withLetter.length > 1 ? withLetter.map(rangeOf) : [] };
		}),
		near: pages.filter((page) => Math.abs(page.number - number) <= 1).map(rangeOf),
		talks: titlesFor(items, talks),
	}));
}

/** The terms on a page. */
export const termsOf = ({ groups }: TermsPage): TermInList[] => groups.flatMap(({ terms }) => terms);

const lengthOf = (terms: readonly TermInList[]): number =>
	terms.length + terms.filter(({ definition }) => definition !== undefined).length;

const byLetter = (terms: readonly TermInList[]): Map<string, TermInList[]> =>
	Map.groupBy(terms, ({ term }) => letterOf(term));

function letterLinks(
	pages: readonly (TermsRange & { readonly letters: ReadonlyMap<string, unknown> })[],
): LetterLink[] {
	const first = new Map<string, number>();
	for (const { number, letters } of pages) {
		for (const letter of letters.keys()) if (!first.has(letter)) first.set(letter, number);
	}
	if (pages.length === 1 || first.size <= MAX_LETTERS)
		return [...first].map(([letter, number]) => ({ letter, number, label: letter }));
	return pages.map(({ number, range, letters }) => ({
		letter: [...letters.keys()].find((letter) => first.get(letter) === number),
		number,
		label: range,
	}));
}

function titlesFor(terms: readonly TermInList[], talks: ReadonlyMap<string, TalkTitle>): Record<string, TalkTitle> {
	const linked = new Set(terms.flatMap(({ telling }) => telling.map(({ page }) => page)));
	return Object.fromEntries(
		[...linked].flatMap((page) => {
			const title = talks.get(page);
			return title === undefined ? [] : [[page, title]];
		}),
	);
}
