import type { FileState } from '../files/file-state.ts';
import type { ArchivedFile } from '../offline/archive.ts';
import type { PackedPart } from '../offline/pack-index.ts';
import type { RenderedPage } from '../tasks/render-pages.ts';

/** Files of a site that are made together, and reused together. */
export interface MadeFiles {
	/** Digest of everything they were made from; empty if that changed during the build. */
	readonly madeFrom: string;
	/** The state in which the build left each, by path from the site's root. */
	readonly files: Readonly<Record<string, FileState>>;
}

/** A page of a site, with its Markdown, segments and card. */
export type PageRecord = MadeFiles & Omit<RenderedPage, 'file'>;

/** A part of a site's search index. */
export type PartRecord = MadeFiles & Pick<PackedPart, 'first'>;

/** What a build records about its site, so that the next build can reuse whatever is still valid. */
export interface SiteRecord {
	/** Digest of everything the talks are made from: see `digestOfTalks`. */
	readonly talksDigest: string;
	/** By path from the site's root. */
	readonly pages: Readonly<Record<string, PageRecord>>;
	/** By number. */
	readonly parts: Readonly<Record<string, PartRecord>>;
	/** Recordings and pictures in all their sizes, by path from the notebook's folder. */
	readonly media: Readonly<Record<string, MadeFiles>>;
	readonly archive: FileState & { readonly file: string; readonly entries: Readonly<Record<string, ArchivedFile>> };
}
