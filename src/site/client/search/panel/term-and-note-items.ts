import { phrases } from '#locale/search.ts';
import { formatClock } from '../../../../videos/clock.ts';
import { termPath, videoPath } from '../../../links.ts';
import { shortened } from '../../../shortened.ts';
import { allTalks } from '../../lists/talks.ts';
import type { SiteTerm } from '../../lists/terms.ts';
import { notesOfTalks } from '../../margin-notes/by-talk.ts';
import { isOfSite, type MarginNote, readMarginNotes } from '../../margin-notes/store.ts';
import { wordsOfNote } from '../../margin-notes/show-text.ts';
import { make } from '../../page/make.ts';
import { withAllWords } from '../../words/all-words.ts';
import { offeredTerms } from '../query/offered-terms.ts';
import type { Question } from '../query/question.ts';

const MAX_NOTES = 2;
/** Maximum characters of a note or definition. */
const MAX_CHARACTERS = 60;

/**
 * Lists the terms and the reader's own notes that match a query. Without words that matter, it matches none.
 *
 * @param terms of the site
 * @param root relative path from this page to the site's root
 */
export async function termAndNoteItems(
	terms: readonly SiteTerm[],
	question: Question,
	root: string,
): Promise<HTMLElement[]> {
	if (!question.hasContent) return [];
	const notes = (await matchingNotes(question.keywords)).slice(0, MAX_NOTES);
	const words = await Promise.all(notes.map(({ text }) => wordsOfNote(text)));
	return [
		...offeredTerms(terms, question).map(({ page, term, talks, definition }) =>
			itemOf(
				root + termPath(page),
				make('bdi', { lang: '' }, term),
				' ',
				definition === undefined
					? kindOf(talks === 0 ? phrases.term : phrases.termIn(talks))
					: make('span', { className: 'meaning', lang: '', dir: 'auto' }, shortened(definition, MAX_CHARACTERS)),
			),
		),
		...notes.map(({ page, second }, at) =>
			itemOf(
				root + videoPath(page, second),
				make('bdi', { lang: '' }, shortened(words[at] ?? '', MAX_CHARACTERS)),
				' ',
				kindOf(phrases.yourNoteAt(formatClock(second))),
			),
		),
	];
}

/** Matching notes on this site's talks, most recently edited first. */
async function matchingNotes(query: string): Promise<MarginNote[]> {
	const latestFirst = readMarginNotes()
		.filter(isOfSite)
		.sort((a, b) => b.at - a.at);
	const found = withAllWords(latestFirst, ({ text }) => text, query);
	return found.length === 0 ? [] : notesOfTalks(await allTalks().catch(() => []), found);
}

/** Lists a suggested term, marked as a suggestion. */
export const suggestedTermItem = ({ page, term }: SiteTerm, root: string): HTMLElement =>
	itemOf(root + termPath(page), make('bdi', { lang: '' }, term), ' ', kindOf(phrases.isMeant));

const kindOf = (text: string): HTMLElement => make('span', { className: 'kind' }, text);

function itemOf(href: string, ...content: readonly (HTMLElement | string)[]): HTMLElement {
	const link = make('a', { href }, ...content);
	link.dataset.hit = '';
	return make('li', {}, link);
}
