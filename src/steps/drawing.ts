import type { GlossaryTerm } from '../markdown/glossary-terms.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { CompiledSite } from '../site/compile/compile-site.ts';
import type { TextFile } from '../site/draw/files-beside.ts';
import type { PlannedPage } from '../site/plan/plan-pages.ts';
import type { SiteValues } from '../site/plan/values.ts';
import type { SavedNotes } from './save.ts';

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
