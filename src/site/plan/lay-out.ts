import { type GlossaryTerm, glossaryTerms } from '../../markdown/glossary-terms.ts';
import type { NotebookPages } from '../../markdown/pages/schemas.ts';
import type { GlossaryEntry } from '../../model.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import { archiveName } from '../../offline/archive-name.ts';
import { type Catalog, makeCatalog } from '../lists/catalog.ts';
import { searchChoices } from './facets.ts';
import { type PlannedPage, planPages } from './plan-pages.ts';
import { type OwnStyle, readOwnStyle } from './own-style.ts';
import { placeNotes, type ReadersNotes } from '../readers-notes/place-notes.ts';
import type { NotesFolder } from '../readers-notes/read-files.ts';
import type { SiteValues } from './values.ts';

/** A planned site: everything that its pages show except their rendered Markdown. */
export interface SiteLayout {
	readonly pages: readonly PlannedPage[];
	readonly catalog: Catalog;
	/** The glossary terms that have a page. */
	readonly glossary: readonly GlossaryTerm[];
	readonly readersNotes: ReadersNotes;
	readonly style: OwnStyle;
	readonly site: SiteValues;
}

/**
 * Plans the site of a notebook. Used by both the build and the dev server.
 *
 * @param found front matter of the notebook's pages
 * @param notesFolder the notebook's `notes/`
 * @param glossary the notebook's glossary
 * @param address public URL of the site, ending with `/`; empty if it has none
 */
export async function layOutSite(
	notebook: Notebook,
	found: NotebookPages,
	notesFolder: NotesFolder,
	glossary: readonly GlossaryEntry[],
	address: string,
): Promise<SiteLayout> {
	const readersNotes = await placeNotes(notesFolder, notebook, found);
	const catalog = makeCatalog(found.videos, notebook.settings.courses);
	const terms = glossaryTerms(glossary, found.terms);
	const pages = planPages(found, catalog, readersNotes.ofPages, terms);
	const style = await readOwnStyle(notebook);
	const site = siteValues(notebook, found, { address, hasStyle: style.css !== '' });
	return { pages, catalog, glossary: terms, readersNotes, style, site };
}

function siteValues(
	{ settings }: Notebook,
	{ videos }: NotebookPages,
	given: Pick<SiteValues, 'address' | 'hasStyle'>,
): SiteValues {
	const { key, title, description, footer, language, ownLanguage } = settings;
	const all = [...videos.values()];
	const hasCourses = all.some(({ courses }) => courses.length > 0);
	const choices = searchChoices(all);
	const archive = archiveName(title);
	const scripts = '';
	return { key, title, description, footer, language, ownLanguage, ...given, scripts, archive, hasCourses, choices };
}
