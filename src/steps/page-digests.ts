import { digestOf } from '../cache/digest.ts';
import { fileOf, type PlannedPage } from '../site/plan/plan-pages.ts';
import type { Drawing } from './drawing.ts';
import type { NotebookPage } from './save-folder.ts';

/**
 * A digest of all that a page is made from. Which of the glossary's terms a talk says is known once it is drawn, and stays
 * the same while its Markdown and the terms do: it shows the definitions of these, and no others.
 *
 * @param said texts of the terms that it says
 */
export type DigestPage = (page: PlannedPage, said: readonly string[]) => string;

/** Makes what digests the pages of a site: what all of them show is digested once. */
export function openDigest(drawing: Drawing): DigestPage {
	const { glossary, site, version } = drawing;
	const base = digestOf(version, site);
	const talks = digestOf(
		base,
		glossary.map(({ text, page }) => [text, page]),
	);
	const byText = new Map(glossary.map((term) => [term.text, term]));
	return (page, said) => {
		const shown = said.map((text) => byText.get(text));
		const markdown = markdownOf(page, drawing)?.digest ?? '';
		return digestOf(page.view === 'video' ? talks : base, page.view, page.values, markdown, shown);
	};
}

/** The Markdown that a page is made from; `undefined` where it is made from none. */
export const markdownOf = (
	{ markdown }: PlannedPage,
	{ notes }: Pick<Drawing, 'notes'>,
): NotebookPage<unknown> | undefined => markdown && notes[markdown.folder].get(markdown.name);

/** A digest of what all talks are made from, whatever the site around them is: while it is the same, a search of them finds the same. */
export function digestOfTalks(drawing: Pick<Drawing, 'pages' | 'notes'>): string {
	const talks = drawing.pages.filter(({ view }) => view === 'video');
	return digestOf(...talks.map((page) => [fileOf(page), page.values, markdownOf(page, drawing)?.digest]));
}
