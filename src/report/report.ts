import type { CaptionReport } from '../sources/captions/read-captions.ts';
import type { Problem } from '../errors.ts';
import type { SavedPages } from '../markdown/pages/save-pages.ts';
import type { LeftOut } from '../videos/group-videos.ts';
import type { Oddities } from '../videos/moments.ts';

/** What was found in one source. */
export interface FileReport {
	readonly file: string;
	readonly format: string;
	readonly rows: number;
	readonly rejected: number;
	readonly segments: number;
	/** What was found in a caption file. */
	readonly captions?: CaptionReport;
	/** The videos whose words were taken from another file, in the same language. */
	readonly leftOut: readonly Omit<LeftOut, 'file'>[];
}

/** What a build read, made and noticed: plain data, printed elsewhere. */
export interface BuildReport {
	readonly files: readonly FileReport[];
	/** Rows of data sets, and segments made of captions. */
	readonly rows: {
		readonly read: number;
		/** Segments whose words are in the pages. */
		readonly kept: number;
		/** That stood in the sources more than once. */
		readonly merged: number;
		/** Of transcripts that another was preferred to. */
		readonly leftOut: number;
		readonly rejected: number;
	};
	readonly oddities: Omit<Oddities, 'merged'>;
	readonly videos: number;
	/** Pages of those videos in further languages. The counts below are of the main languages. */
	readonly translations: number;
	readonly sections: number;
	/** Terms that several videos have in common; each has a page. */
	readonly terms: number;
	/** Places that the glossary corrects, and in how many videos. Absent where it has nothing that is heard wrongly. */
	readonly corrections?: { readonly places: number; readonly talks: number } | undefined;
	readonly moments: number;
	readonly words: number;
	/** Of video. */
	readonly hours: number;
	/** What lies in `media/`: files that belong to videos, and those that are of no use. */
	readonly media: {
		readonly recordings: number;
		readonly posters: number;
		readonly bytes: number;
		readonly oddities: readonly Problem[];
	};
	/** What a person has written beside talks, in `notes/`: in how many places, and of how many talks. Absent where no site was made. */
	readonly readersNotes?: { readonly notes: number; readonly talks: number };
	/**
	 * What someone wrote or put there and that has no effect: links among the sources, facts that cannot be understood,
	 * courses of `site.yaml`, scopes of the glossary, notes of no talk.
	 */
	readonly useless: readonly Problem[];
	/** Rows and files that were left out because the build was told to go on without them. */
	readonly skipped: readonly Problem[];
	/** Number of those beyond the ones in `skipped`. */
	readonly skippedMore: number;
	readonly pages: { readonly videos: SavedPages; readonly terms: SavedPages };
	/** Absent where only the notes, or a part of the site, were made. */
	readonly site?: SiteReport;
	/** What was made where one part of the site was. */
	readonly part?: {
		readonly folder: string;
		/** `2/8` */
		readonly shard: string;
		readonly pages: number;
		readonly bytes: number;
	};
	/** Whether there was nothing to do: the numbers are those of the build before. */
	readonly unchanged?: boolean;
	/** Wall time of the whole build. */
	readonly seconds: number;
}

/** A site that was made. */
export interface SiteReport {
	readonly folder: string;
	readonly pagesIndexed: number;
	/** File name of the copy for offline reading; empty where the site is too large for one. */
	readonly archive: string;
	readonly archiveBytes: number;
	/** Whether the archive holds the recordings of `media/`, if there are any: too large ones stay out. */
	readonly recordingsInArchive: boolean;
}

/** What became of the parts of a site. */
export interface MergeReport {
	readonly parts: number;
	readonly pages: number;
	/** Of the site, the archive included. */
	readonly files: number;
	readonly bytes: number;
	readonly site: SiteReport;
	readonly seconds: number;
}
