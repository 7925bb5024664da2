import type { GlossaryTerm } from '../markdown/glossary-terms.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { CompiledSite } from '../site/compile/compile-site.ts';
import type { SiteFile } from '../site/render/site-file.ts';
import type { PlannedPage } from '../site/plan/plan-pages.ts';
import type { SiteValues } from '../site/plan/values.ts';
import type { SavedNotes } from './save.ts';

/** Everything a site is rendered from. */
export interface RenderInput {
	readonly pages: readonly PlannedPage[];
	/** Shared files that are not pages: lists, feeds, the sitemap. */
	readonly files: readonly SiteFile<string>[];
	readonly notebook: Notebook;
	/** The notebook's Markdown pages. */
	readonly notes: Pick<SavedNotes, 'videos' | 'terms'>;
	/** Glossary terms: a talk shows the definitions of those that occur in it. */
	readonly glossary: readonly GlossaryTerm[];
	readonly site: SiteValues;
	readonly compiled: CompiledSite;
	readonly version: string;
}
