import { join } from 'node:path';
import { coursePath, coursesPath, talksPath, termPath, termsPath, videoPath, yourNotesPath } from '../links.ts';
import { coursePages, homePage, summaryOf, talksPages } from '../lists/list-pages.ts';
import { byTerm, byTitle } from '../lists/order.ts';
import { type ListedTerm, termsPages } from '../lists/terms-pages.ts';
import { type Catalog, placesInCourses } from '../lists/catalog.ts';
import type { NotedTalk, View, ViewValues } from './values.ts';
import type { GlossaryTerm } from '../../markdown/glossary-terms.ts';
import type { ReadersNote } from '../../markdown/readers-notes/remark-readers-notes.ts';
import type { NotebookPages, TermFacts, VideoFacts } from '../../markdown/pages/schemas.ts';
import type { RenderedMarkdown } from '../../markdown/render/render.ts';
import { offlinePage } from '../../offline/archive-name.ts';
import { shownTitle } from '../../markdown/shown-title.ts';

/** Fields of a view that are rendered from its Markdown. */
type FromBody = keyof RenderedMarkdown | 'direction';

/** A page of the site: its path and the values for its template, except those rendered from its Markdown. */
export type PlannedPage = {
	[Kind in View]: {
		readonly view: Kind;
		/** URL path from the site's root: `videos/a-talk-dQw4w9WgXcQ.html`. */
		readonly path: string;
		readonly values: Omit<ViewValues[Kind], FromBody>;
		/** The notebook page that it is made from. */
		readonly markdown?: { readonly folder: 'videos' | 'terms'; readonly name: string };
	};
}[View];

/** The file path of a page from the site's root: its URL path, decoded. */
export const fileOf = ({ path }: PlannedPage): string => decodeURIComponent(path);

/**
 * Path of the Markdown file that a page is made from, if any.
 *
 * @param folders the notebook's page folders
 */
export const markdownFileOf = (
	{ markdown }: PlannedPage,
	folders: { readonly videos: string; readonly terms: string },
): string | undefined => markdown && join(folders[markdown.folder], `${markdown.name}.md`);

/**
 * Plans all pages of a site. A page depends only on its values, so it changes only when they do.
 *
 * @param readersNotes by page name of their talk
 * @param glossary defines the terms in lists of terms
 */
export function planPages(
	{ videos, terms }: NotebookPages,
	catalog: Catalog,
	readersNotes: ReadonlyMap<string, readonly ReadersNote[]>,
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
			values: {
				page,
				video,
				courses: places.get(video.translationOf ?? page) ?? [],
				readersNotes: readersNotes.get(page) ?? [],
			},
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
		{ view: 'yourNotes', path: yourNotesPath, values: { noted: notedTalks(videos, readersNotes) } },
		{ view: 'offline', path: offlinePage, values: {} },
		{ view: 'search', path: 'search.html', values: {} },
		{ view: 'notFound', path: '404.html', values: {} },
	];
}

function notedTalks(
	videos: ReadonlyMap<string, VideoFacts>,
	readersNotes: ReadonlyMap<string, readonly ReadersNote[]>,
): NotedTalk[] {
	const noted = [...videos].filter(([page]) => (readersNotes.get(page)?.length ?? 0) > 0);
	return noted.map(([page, facts]) => ({ page, title: shownTitle(facts), language: facts.language })).sort(byTitle);
}

/** Drops the counts per course, which only course pages show. */
const withoutCourses = <Term extends TermFacts>({ courses: _, ...term }: Term): Omit<Term, 'courses'> => term;
