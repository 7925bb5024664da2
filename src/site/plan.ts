import { directionOf } from './direction.ts';
import { coursePath, coursesPath, talksPath, termPath, termsPath, videoPath, yourNotesPath } from './links.ts';
import { coursePages, homePage, summaryOf, talksPages } from './lists/list-pages.ts';
import { byTerm, byTitle } from './lists/order.ts';
import { termsPages } from './lists/terms-pages.ts';
import { type Catalog, placesInCourses } from './catalog.ts';
import type { ListedTerm, NotedTalk, View, ViewValues } from './values.ts';
import { definedFor, type GlossaryTerm } from '../markdown/glossary-terms.ts';
import type { ReadersNote } from '../markdown/readers-notes/remark-readers-notes.ts';
import type { TermFacts, VideoFacts } from '../markdown/schemas.ts';
import { shownTitle } from '../markdown/shown-title.ts';
import { renderNotes } from '../markdown/render/render.ts';

/** The front matter of a notebook's pages, by name without extension. */
export interface NotebookPages {
	readonly videos: ReadonlyMap<string, VideoFacts>;
	readonly terms: ReadonlyMap<string, TermFacts>;
}

/** Fields of a view that come from the body of its Markdown. */
type FromBody = 'html' | 'sections' | 'moments' | 'ownTerms' | 'direction';

/** A page of the site: its path and the values for its template, except the words of its Markdown. */
export type PlannedPage = {
	[Kind in View]: {
		readonly view: Kind;
		/** From the site's root, as in an address: `videos/a-talk-dQw4w9WgXcQ.html`. */
		readonly path: string;
		readonly values: Omit<ViewValues[Kind], FromBody>;
		/** The notebook's page that it is made from. */
		readonly markdown?: { readonly folder: 'videos' | 'terms'; readonly name: string };
	};
}[View];

/**
 * All pages of a site. A page shows only what is in its values, so that it changes only when they do.
 *
 * @param notes the reader's notes on talks (from `notes/`), by the names of their pages
 * @param glossary the reader's own terms, which lists of terms define
 */
export function planPages(
	{ videos, terms }: NotebookPages,
	catalog: Catalog,
	notes: ReadonlyMap<string, readonly ReadersNote[]>,
	glossary: readonly GlossaryTerm[],
): PlannedPage[] {
	const definitions = new Map(glossary.map(({ page, definition }) => [page, definition]));
	const places = placesInCourses(catalog);
	const listedTerms = [...terms].map(([page, term]): ListedTerm => ({ page, ...term })).sort(byTerm);
	const definedTerms = listedTerms.map((term) => ({ ...term, definition: definitions.get(term.page) }));
	const talks = new Map(catalog.videos.map(({ page, title, untitled }) => [page, { title, untitled }]));
	return [
		{ view: 'home', path: 'index.html', values: homePage(catalog, listedTerms) },
		{ view: 'courses', path: coursesPath, values: { courses: catalog.courses.map(summaryOf) } },
		...catalog.courses.flatMap((course) =>
			coursePages(course, definedTerms).map((values): PlannedPage => ({
				view: 'course',
				path: coursePath(course.slug, values.part.number),
				values,
			})),
		),
		...talksPages(catalog).map((values): PlannedPage => ({
			view: 'talks',
			path: talksPath(values.part.number),
			values,
		})),
		...[...videos].map(([page, video]): PlannedPage => ({
			view: 'video',
			path: videoPath(page),
			values: { page, video, courses: places.get(video.translationOf ?? page) ?? [], notes: notes.get(page) ?? [] },
			markdown: { folder: 'videos', name: page },
		})),
		...termsPages(definedTerms.map(withoutCourses), talks).map((values): PlannedPage => ({
			view: 'terms',
			path: termsPath(values.number),
			values,
		})),
		...listedTerms.map(({ page, ...term }): PlannedPage => ({
			view: 'term',
			path: termPath(page),
			values: { term: withoutCourses(term) },
			markdown: { folder: 'terms', name: page },
		})),
		{ view: 'yourNotes', path: yourNotesPath, values: { noted: notedTalks(videos, notes) } },
		{ view: 'offline', path: 'offline.html', values: {} },
		{ view: 'search', path: 'search.html', values: {} },
		{ view: 'notFound', path: '404.html', values: {} },
	];
}

/**
 * The complete values for a page's template, including the words of its Markdown.
 *
 * @param glossary a talk shows the definitions of the terms that it mentions
 */
export function fillPage(page: PlannedPage, body: string, glossary: readonly GlossaryTerm[]): Partial<ViewValues> {
	if (page.view === 'video') {
		const { video, notes } = page.values;
		const rendered = renderNotes(body, { terms: glossary, language: video.language }, notes);
		const place = { id: video.videoId, courses: video.courses, ...(video.url !== undefined && { url: video.url }) };
		const ownTerms = rendered.ownTerms.map((term) => definedFor(term, place));
		return { video: { ...page.values, ...rendered, ownTerms, direction: directionOf(body) } };
	}
	if (page.view === 'term') return { term: { ...page.values, html: renderNotes(body).html } };
	return { [page.view]: page.values };
}

function notedTalks(
	videos: ReadonlyMap<string, VideoFacts>,
	notes: ReadonlyMap<string, readonly ReadersNote[]>,
): NotedTalk[] {
	const noted = [...videos].filter(([page]) => (notes.get(page)?.length ?? 0) > 0);
	return noted.map(([page, facts]) => ({ page, title: shownTitle(facts), language: facts.language })).sort(byTitle);
}

/** How many talks of each course say a term is shown on the pages of courses alone. */
const withoutCourses = <Term extends TermFacts>({ courses: _, ...term }: Term): Omit<Term, 'courses'> => term;
