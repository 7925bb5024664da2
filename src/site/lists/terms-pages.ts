import type { ListedVideo } from '../plan/catalog.ts';
import type { ListedTerm } from '../plan/values.ts';
import { inParts, letterOf } from './letters.ts';

/** A list of so many terms is one page, where one with a definition counts twice. A longer one has pages of at most `LISTED`. */
const WHOLE = 300;
const LISTED = 200;
/** Letters that are named one by one. Where there are more, as in Chinese, the pages are. */
const NAMED = 100;

type TermInList = Omit<ListedTerm, 'courses'>;
type TalkTitle = Pick<ListedVideo, 'title' | 'untitled'>;

/** A page of the list of terms, and what it has of it: `D–F`. */
export interface TermsRange {
	/** From 1. */
	readonly number: number;
	readonly range: string;
}

/** The terms of a page that begin with one letter. */
export interface LetterGroup {
	readonly letter: string;
	readonly terms: readonly TermInList[];
	/** The pages that the letter is on, if there are several. */
	readonly pages: readonly TermsRange[];
}

/** The way to a letter, or to a page if there are too many letters. */
export interface LetterPlace {
	/** The letter that begins there, if any. */
	readonly letter?: string | undefined;
	/** The number of its page. */
	readonly number: number;
	readonly label: string;
}

/** A page of the list of terms, from A to Z. */
export interface TermsPage {
	/** How many terms the whole list has. */
	readonly count: number;
	/** Whether any of them is of the glossary only. */
	readonly fromGlossary: boolean;
	/** From 1. */
	readonly number: number;
	readonly total: number;
	/** What it has of the list; empty if that is all. */
	readonly range: string;
	readonly groups: readonly LetterGroup[];
	/** The ways to all letters, on any page. */
	readonly letters: readonly LetterPlace[];
	/** This page and those beside it. */
	readonly near: readonly TermsRange[];
	/** The talks that its terms link to, by the names of their pages. */
	readonly talks: Readonly<Record<string, TalkTitle>>;
}

/**
 * The pages of the list of terms; an empty list has one.
 *
 * @param terms from A to Z
 * @param talks titles of talks, by the names of their pages
 */
export function termsPages(terms: readonly TermInList[], talks: ReadonlyMap<string, TalkTitle>): TermsPage[] {
	const inLetters = [...byLetter(terms).values()].flat();
	const parts = lengthOf(terms) > WHOLE ? inParts(inLetters, ({ term }) => term, LISTED) : [];
	const several = parts.length > 1 ? parts : [{ items: terms, range: '' }];
	const pages = several.map(({ items, range }, index) => ({
		number: index + 1,
		range,
		items,
		letters: byLetter(items),
	}));
	const rangeOf = ({ number, range }: TermsRange): TermsRange => ({ number, range });
	const shared = {
		count: terms.length,
		fromGlossary: terms.some(({ language }) => language === ''),
		letters: placesOf(pages),
	};
	return pages.map(({ number, range, items, letters }) => ({
		...shared,
		number,
		total: pages.length,
		range,
		groups: [...letters].map(([letter, members]) => {
			const having = pages.filter((page) => page.letters.has(letter));
			return { letter, terms: members, pages: having.length > 1 ? having.map(rangeOf) : [] };
		}),
		near: pages.filter((page) => Math.abs(page.number - number) <= 1).map(rangeOf),
		talks: titlesFor(items, talks),
	}));
}

/** The terms that a page lists. */
export const termsOf = ({ groups }: TermsPage): TermInList[] => groups.flatMap(({ terms }) => terms);

const lengthOf = (terms: readonly TermInList[]): number =>
	terms.length + terms.filter(({ definition }) => definition !== undefined).length;

const byLetter = (terms: readonly TermInList[]): Map<string, TermInList[]> =>
	Map.groupBy(terms, ({ term }) => letterOf(term));

function placesOf(pages: readonly (TermsRange & { readonly letters: ReadonlyMap<string, unknown> })[]): LetterPlace[] {
	const first = new Map<string, number>();
	for (const { number, letters } of pages) {
		for (const letter of letters.keys()) if (!first.has(letter)) first.set(letter, number);
	}
	if (pages.length === 1 || first.size <= NAMED)
		return [...first].map(([letter, number]) => ({ letter, number, label: letter }));
	return pages.map(({ number, range, letters }) => ({
		letter: [...letters.keys()].find((letter) => first.get(letter) === number),
		number,
		label: range,
	}));
}

function titlesFor(terms: readonly TermInList[], talks: ReadonlyMap<string, TalkTitle>): Record<string, TalkTitle> {
	const told = new Set(terms.flatMap(({ telling }) => telling.map(({ page }) => page)));
	return Object.fromEntries(
		[...told].flatMap((page) => {
			const title = talks.get(page);
			return title === undefined ? [] : [[page, title]];
		}),
	);
}
