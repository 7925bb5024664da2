import { digestOf } from '../cache/digest.ts';
import { fileOf, type PlannedPage } from '../site/plan/plan-pages.ts';
import type { RenderInput } from './render-input.ts';
import type { NotebookPage } from './save-folder.ts';

/**
 * Digests everything a page is made from. The glossary terms that occur in a talk are known only once it is rendered,
 * and stay the same while its Markdown and the glossary's terms do. Only their definitions are part of the digest,
 * since the page shows no others.
 *
 * @param terms glossary terms that occur in the page
 */
export type PageDigest = (page: PlannedPage, terms: readonly string[]) => string;

/** Creates the function that digests the pages of a site. What all pages have in common is digested once. */
export function createPageDigest(renderInput: RenderInput): PageDigest {
	const { glossary, site, version } = renderInput;
	const base = digestOf(version, site);
	const talks = digestOf(
		base,
		glossary.map(({ text, page }) => [text, page]),
	);
	const byText = new Map(glossary.map((term) => [term.text, term]));
	return (page, terms) => {
		const shown = terms.map((text) => byText.get(text));
		const markdown = markdownOf(page, renderInput)?.digest ?? '';
		return digestOf(page.view === 'video' ? talks : base, page.view, page.values, markdown, shown);
	};
}

/** The notebook page that a page is made from; `undefined` if there is none. */
export const markdownOf = (
	{ markdown }: PlannedPage,
	{ notes }: Pick<RenderInput, 'notes'>,
): NotebookPage<unknown> | undefined => markdown && notes[markdown.folder].get(markdown.name);

/**
 * A digest of everything the talks are made from, regardless of the site around them. While it is unchanged, search
 * results are, too.
 */
export function digestOfTalks(renderInput: Pick<RenderInput, 'pages' | 'notes'>): string {
	const talks = renderInput.pages.filter(({ view }) => view === 'video');
	return digestOf(...talks.map((page) => [fileOf(page), page.values, markdownOf(page, renderInput)?.digest]));
}
