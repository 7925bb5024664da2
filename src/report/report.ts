import type { CaptionReport } from '../sources/captions/read-captions.ts';
import type { Problem } from '../errors.ts';
import type { SavedPages } from '../markdown/pages/save-pages.ts';
import type { LeftOut } from '../videos/group-videos.ts';
import type { Oddities } from '../videos/moments.ts';

/** What was found in a source file. */
export interface FileReport {
	readonly file: string;
	readonly format: string;
	readonly rows: number;
	readonly rejected: number;
	readonly segments: number;
	/** Only for caption files. */
	readonly captions?: CaptionReport;
	/** The transcripts that were replaced by a better one in the same language, from another file. */
	readonly leftOut: readonly Omit<LeftOut, 'file'>[];
}

/** What a build read, wrote and noticed: plain data, printed elsewhere. */
export interface BuildReport {
	readonly files: readonly FileReport[];
	/** Rows of data sets, and segments made from captions. */
	readonly rows: {
		readonly read: number;
		/** Segments used in the pages. */
		readonly kept: number;
		/** Duplicates. */
		readonly merged: number;
		/** Segments of transcripts that were replaced by a better one. */
		readonly leftOut: number;
		readonly rejected: number;
	};
	readonly oddities: Omit<Oddities, 'merged'>;
	readonly videos: number;
	/** Pages of those videos in other languages. The counts below are for the main languages. */
	readonly translations: number;
	readonly sections: number;
	/** Terms that several videos have in common; each has a page. */
	readonly terms: number;
	/** Places that the glossary corrects, and in how many videos. Absent if it lists no misheard forms. */
	readonly corrections?: { readonly places: number; readonly talks: number } | undefined;
	readonly moments: number;
	readonly words: number;
	/** Length of the videos. */
	readonly hours: number;
	/** The files in `media/` that belong to videos, and warnings about others. */
	readonly media: {
		readonly recordings: number;
		readonly posters: number;
		readonly bytes: number;
		readonly warnings: readonly Problem[];
	};
	/** Reader's notes from `notes/`: number of places, and of talks. Absent if no site was built. */
	readonly readersNotes?: { readonly notes: number; readonly talks: number };
	/**
	 * About input without effect: links among the sources, facts that cannot be understood or are about a video without
	 * transcript, courses in `site.yaml` and scopes in the glossary that do not exist, notes of no talk.
	 */
	readonly warnings: readonly Problem[];
	/** Rows and files skipped by `--skip-invalid`. */
	readonly skipped: readonly Problem[];
	/** Number of those not included in `skipped`. */
	readonly skippedMore: number;
	readonly pages: { readonly videos: SavedPages; readonly terms: SavedPages };
	/** Absent if only notes pages, or a part of the site, were built. */
	readonly site?: SiteReport;
	/** Only for a build of one part. */
	readonly part?: {
		readonly folder: string;
		/** `2/8` */
		readonly shard: string;
		readonly pages: number;
		readonly bytes: number;
	};
	/** Whether there was nothing to do; the figures are then those of the last build. */
	readonly unchanged?: boolean;
	/** Wall time of the build. */
	readonly seconds: number;
}

/** A site that was built. */
export interface SiteReport {
	readonly folder: string;
	/** Files of the site, including the archive, and their size. */
	readonly files: number;
	readonly bytes: number;
	readonly pagesIndexed: number;
	/** File name of the zip for offline reading; empty if the site is too large for one. */
	readonly archive: string;
	readonly archiveBytes: number;
	/** Whether the archive contains the recordings of `media/`; they are left out if too large. */
	readonly recordingsInArchive: boolean;
}

/** The result of merging the parts of a site. */
export interface MergeReport {
	readonly parts: number;
	readonly pages: number;
	readonly site: SiteReport;
	readonly seconds: number;
}
