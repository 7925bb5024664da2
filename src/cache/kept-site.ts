import type { FileState } from '../files/file-state.ts';

/** A page of a site, and how a build left its file. */
export interface KeptPage extends FileState {
	/** Digest of all that it was made from; empty where somebody changed its Markdown meanwhile. */
	readonly madeFrom: string;
	/** Texts of the glossary's terms that it says. */
	readonly ownTerms: readonly string[];
	/** Digest of what the search finds of it; empty where it does not find it. */
	readonly searchable: string;
	/** The files that belong to it, by path from the site's root. */
	readonly beside: Readonly<Record<string, FileState>>;
}

/** A part of a site's search index. */
export interface KeptPart {
	/** Digest of what is found of its pages. */
	readonly madeFrom: string;
	/** How many it finds. */
	readonly pages: number;
	/** What a search reads of it first: see `packPart`. */
	readonly first: Readonly<Record<string, string>>;
	/** By path from the site's root. */
	readonly files: Readonly<Record<string, FileState>>;
}

/** A recording or a picture of a site, in all the sizes that it has of it. */
export interface KeptMedia {
	/** Fingerprint of the notebook's file. */
	readonly madeFrom: string;
	/** By path from the site's root. */
	readonly files: Readonly<Record<string, FileState>>;
}

/** Where a file stands in an archive. */
export interface KeptEntry {
	/** Bytes from the start of the archive to those of the file, and how many they are. */
	readonly at: number;
	readonly length: number;
	/** How it is compressed, and its CRC-32: see `CompressedFile`. */
	readonly method: number;
	readonly crc: number;
	/** Bytes before compression. */
	readonly size: number;
}

/** What a build records about its site, so that the next build can reuse what is still right. */
export interface KeptSite {
	/** Digest of what the talks are made from: see `digestOfTalks`. */
	readonly talks: string;
	/** By path from the site's root. */
	readonly pages: Readonly<Record<string, KeptPage>>;
	/** By name. */
	readonly parts: Readonly<Record<string, KeptPart>>;
	/** By path from the notebook. */
	readonly media: Readonly<Record<string, KeptMedia>>;
	readonly archive: FileState & { readonly file: string; readonly entries: Readonly<Record<string, KeptEntry>> };
}
