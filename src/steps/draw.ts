import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { digestOf } from '../cache/digest.ts';
import type { KeptPage } from '../cache/kept-site.ts';
import { isAsSeen } from '../files/file-state.ts';
import { isLeftBySystem } from '../files/left-by-systems.ts';
import type { GlossaryTerm } from '../markdown/glossary-terms.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { CompiledSite } from '../site/compile/compile-site.ts';
import { fileOf, type PlannedPage } from '../site/plan/plan-pages.ts';
import type { TextFile } from '../site/draw/files-beside.ts';
import type { SiteValues } from '../site/plan/values.ts';
import { inBatches } from '../tasks/pool.ts';
import type { SavedNotes } from './save.ts';
import type { NotebookPage } from './save-folder.ts';
import { type SiteFolders, type SiteInMaking, takeOverAll } from './take-over.ts';

/** Pages that one task draws. */
const BATCH = 16;

/** What a site is drawn from. */
export interface Drawing {
	readonly pages: readonly PlannedPage[];
	/** What stands beside the pages. */
	readonly files: readonly TextFile[];
	readonly notebook: Notebook;
	/** The notebook's Markdown pages. */
	readonly notes: Pick<SavedNotes, 'videos' | 'terms'>;
	/** The terms of the notebook's glossary: a talk shows the definitions of those that it says. */
	readonly glossary: readonly GlossaryTerm[];
	readonly site: SiteValues;
	readonly compiled: CompiledSite;
	readonly version: string;
}

/** Puts into a site what it has once, beside its pages: style sheets, fonts, scripts, lists, feeds, the sitemap. */
export async function furnishSite({ files, compiled }: Drawing, staging: string): Promise<void> {
	await cp(compiled.assets, staging, { recursive: true, filter: (path) => !isLeftBySystem(basename(path)) });
	for (const { path, text } of files) {
		await mkdir(dirname(join(staging, path)), { recursive: true });
		await writeFile(join(staging, path), text);
	}
}

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
const markdownOf = ({ markdown }: PlannedPage, { notes }: Pick<Drawing, 'notes'>): NotebookPage<unknown> | undefined =>
	markdown && notes[markdown.folder].get(markdown.name);

/** A digest of what all talks are made from, whatever the site around them is: while it is the same, a search of them finds the same. */
export function digestOfTalks(drawing: Pick<Drawing, 'pages' | 'notes'>): string {
	const talks = drawing.pages.filter(({ view }) => view === 'video');
	return digestOf(...talks.map((page) => [fileOf(page), page.values, markdownOf(page, drawing)?.digest]));
}

/** Whether the Markdown of a page still is what its digest was made of: a person may change it at any time. */
const isAsSaved = (page: PlannedPage, drawing: Drawing): boolean =>
	page.markdown === undefined ||
	isAsSeen(join(drawing.notebook[page.markdown.folder], `${page.markdown.name}.md`), markdownOf(page, drawing)?.state);

/** Draws some pages of a site, by file. `shelf` is the folder in which they are put by to be indexed. */
export type DrawPages = (pages: readonly PlannedPage[], shelf?: string) => Promise<Record<string, KeptPage>>;

/**
 * Draws pages: in the pool those that are made from something else than before; the others are taken over from the site before.
 *
 * @param onPages called with how many more are in their places
 */
export function openDrawing(drawing: Drawing, making: SiteInMaking, onPages: (drawn: number) => void): DrawPages {
	const { kept, pool, staging } = making;
	const { site, notebook, compiled, glossary } = drawing;
	const madeFrom = openDigest(drawing);
	const isSame = (page: PlannedPage, before: KeptPage): boolean => before.madeFrom === madeFrom(page, before.ownTerms);
	const markdown = { videos: notebook.videos, terms: notebook.terms };
	return async (pages, shelf) => {
		const drawn: Record<string, KeptPage> = {};
		const missing: PlannedPage[] = [];
		for (const page of pages) {
			const file = fileOf(page);
			const before = kept?.pages[file];
			const taken = before && isSame(page, before) ? takeOverPage(making, file, before) : undefined;
			if (taken) drawn[file] = taken;
			else missing.push(page);
		}
		onPages(pages.length - missing.length);
		await Promise.all(
			inBatches(missing, BATCH).map(async (batch) => {
				const task = { pages: batch, site, markdown, glossary, compiled, out: staging, shelf };
				const made = await pool.run('drawPages', task);
				for (const [index, { file, ...rest }] of made.entries()) {
					const page = batch[index];
					// What was drawn from other words than those of the digest is not for the next build to take over.
					const isKnown = page !== undefined && isAsSaved(page, drawing);
					drawn[file] = { ...rest, madeFrom: isKnown ? madeFrom(page, rest.ownTerms) : '' };
				}
				onPages(batch.length);
			}),
		);
		return drawn;
	};
}

function takeOverPage(folders: SiteFolders, file: string, before: KeptPage): KeptPage | undefined {
	const taken = takeOverAll(folders, { [file]: before, ...before.beside });
	if (!taken) return undefined;
	const { [file]: state = before, ...beside } = taken;
	return { ...before, ...state, beside };
}
