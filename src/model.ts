/** A video's id as YouTube makes them: eleven of A–Z, a–z, 0–9, `-` and `_`, case kept. Checked before it is one. */
export type VideoId = string & { readonly __brand: 'VideoId' };

/** What a transcript may say of its video besides the words. Absent where the source does not say. */
export interface VideoFacts {
	readonly title?: string;
	/** https address of the video. */
	readonly url?: string;
	/** https address of a picture. */
	readonly thumbnail?: string;
	readonly channel?: string;
	/** ISO date, `2024-05-31`. */
	readonly published?: string;
	/** BCP 47 tag, `en`, `pt-BR`. */
	readonly language?: string;
	readonly playlist?: string;
}

/** One timed span of transcript. Times are seconds from the start of the video and may be fractional. */
export interface Segment extends VideoFacts {
	readonly videoId: VideoId;
	/** Verbatim words, white space folded to single spaces, never empty. */
	readonly text: string;
	/** Second at which the span starts, 0 or later. */
	readonly start: number;
	/** Second at which it ends; absent where the source does not say. */
	readonly end?: number;
}

/** A file below `sources/`. */
export interface SourceFile {
	/** Path to open. */
	readonly path: string;
	/** Path to show: relative to the folder that the user works in. */
	readonly name: string;
	/** The folder below `sources/` that holds it, `/` between levels; `null` at the top. Such a folder is a course. */
	readonly course: string | null;
}

/** A place in a video that has an anchor: a whole second, and what is said from there to the next moment. */
export interface Moment {
	/** Whole second from the start of the video. Unique within a video, ascending. */
	readonly second: number;
	/** Second at which its words end, at the latest where the next moment starts. */
	readonly end: number;
	readonly text: string;
}

/** One video: its moments in order, with what is known of it. */
export interface Video {
	readonly id: VideoId;
	/** Empty where no source gives one. */
	readonly title: string;
	readonly url: string;
	readonly thumbnail: string;
	/** Seconds from 0 to the end of the last moment. */
	readonly duration: number;
	readonly language: string;
	readonly channel?: string;
	readonly published?: string;
	readonly playlist?: string;
	/** Courses (folders below `sources/`) that the video is in, sorted. */
	readonly courses: readonly string[];
	readonly moments: readonly Moment[];
}

/** A run of moments with a heading. */
export interface Section {
	readonly title: string;
	readonly moments: readonly Moment[];
}

/** A video with the structure that was found in it: what is written to one notes page. */
export interface StudyNotes {
	readonly video: Video;
	readonly sections: readonly Section[];
}
