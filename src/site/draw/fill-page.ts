import type { OwnLanguage } from '../../locales/languages.ts';
import { definedFor, type GlossaryTerm } from '../../markdown/glossary-terms.ts';
import { splitFrontMatter } from '../../markdown/pages/front-matter.ts';
import { renderMarkdown } from '../../markdown/render/render.ts';
import { directionOf } from '../direction.ts';
import type { PlannedPage } from '../plan/plan-pages.ts';
import type { ViewValues } from '../plan/values.ts';

/**
 * The complete values for a page's template, including the words of its Markdown.
 *
 * @param text of the Markdown that it is made from; empty where there is none
 * @param glossary a talk shows the definitions of the terms that it mentions
 * @param ownLanguage of the site's own words
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
		const rendered = renderMarkdown(body, { glossary: ofPage, readersNotes, ownLanguage });
		const place = { id: video.videoId, courses: video.courses, ...(video.url !== undefined && { url: video.url }) };
		const ownTerms = rendered.ownTerms.map((term) => definedFor(term, place));
		return { video: { ...page.values, ...rendered, ownTerms, direction: directionOf(body) } };
	}
	if (page.view === 'term') return { term: { ...page.values, html: renderMarkdown(body, { ownLanguage }).html } };
	return { [page.view]: page.values };
}
