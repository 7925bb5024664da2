import type { OwnLanguage } from '../../locales/languages.ts';
import { withDefinitionFor, type GlossaryTerm } from '../../markdown/glossary-terms.ts';
import { splitFrontMatter } from '../../markdown/pages/front-matter.ts';
import { renderMarkdown } from '../../markdown/render/render.ts';
import { directionOf } from '../direction.ts';
import type { PlannedPage } from '../plan/plan-pages.ts';
import type { ViewValues } from '../plan/values.ts';

/**
 * Returns the complete values for a page's template, including its rendered Markdown.
 *
 * @param text the Markdown file that the page is made from; empty if there is none
 * @param glossary terms whose definitions a talk shows where it mentions them
 * @param ownLanguage language of the interface
 */
export function fillPage(
	page: PlannedPage,
	text: string,
	glossary: readonly GlossaryTerm[],
	ownLanguage: OwnLanguage,
): Partial<ViewValues> {
	const body = splitFrontMatter(text)?.body ?? '';
	if (page.view === 'video') {
		const { video, readersNotes } = page.values;
		const ofPage = { terms: glossary, language: video.language };
		const place = { ...video, id: video.videoId };
		const rendered = renderMarkdown(body, { video: place, glossary: ofPage, readersNotes, ownLanguage });
		const ownTerms = rendered.ownTerms.map((term) => withDefinitionFor(term, place));
		return { video: { ...page.values, ...rendered, ownTerms, direction: directionOf(body) } };
	}
	if (page.view === 'term') return { term: { ...page.values, html: renderMarkdown(body, { ownLanguage }).html } };
	return { [page.view]: page.values };
}
