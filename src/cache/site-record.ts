import type { FileState } from '../files/file-state.ts';

/** A page of a site, with the state in which the build left its HTML file. */
export interface PageRecord extends FileState {
	/** Digest of everything the page was made from; empty if its Markdown was changed during the build. */
	readonly madeFrom: string;
	/** Glossary terms that occur in the page. */
	readonly ownTerms: readonly string[];
	/** Digest of its searchable text; empty if the page is not indexed. */
	readonly searchable: string;
	/** Files generated along with the page (Markdown, segments, card), by path from the site's root. */
	readonly sidecars: Readonly<Record<string, FileState>>;
}

/** A part of a site's search index. */
export interface PartRecord {
	/** Digest of the searchable text of its pages. */
	readonly madeFrom: string;
	/** Number of pages indexed. */
	readonly pages: number;
	/** What a search loads first: see `packPart`. */
	readonly first: Readonly<Record<string, string>>;
	/** By path from the site's root. */
	readonly files: Readonly<Record<string, FileState>>;
}

/** A recording or poster of a site, in all sizes generated from it. */
export interface MediaRecord {
	/** Fingerprint of the file in the notebook. */
	readonly madeFrom: string;
	/** By path from the site's root. */
	readonly files: Readonly<Record<string, FileState>>;
}

/** Position of a file in the archive. */
export interface EntryRecord {
	/** Offset and length in bytes. */
	readonly at: number;
	readonly length: number;
	/** Compression method and CRC-32: see `CompressedFile`. */
	readonly method: number;
	readonly crc: number;
	/** Uncompressed bytes. */
	readonly size: number;
}

/** What a build records about its site, so that the next build can reuse whatever is still valid. */
export interface SiteRecord {
	/** Digest of everything the talks are made from: see `digestOfTalks`. */
	readonly talks: string;
	/** By path from the site's root. */
	readonly pages: Readonly<Record<string, PageRecord>>;
	/** By name. */
	readonly parts: Readonly<Record<string, PartRecord>>;
	/** By path from the notebook's folder. */
	readonly media: Readonly<Record<string, MediaRecord>>;
	readonly archive: FileState & { readonly file: string; readonly entries: Readonly<Record<string, EntryRecord>> };
}
