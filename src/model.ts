/**
 * A video's id as YouTube makes them: eleven of A–Z, a–z, 0–9, `-` and `_`, case kept. A video that is elsewhere has one
 * of our own, of the same characters, that begins with a letter or digit and is never eleven long. Checked before it is one.
 */
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

/** A titled stretch of a video, as its creator cut it. It ends where the next begins. */
export interface Chapter {
	/** Second at which it starts. */
	readonly start: number;
	readonly title: string;
}

/** What may be known of a video beyond what a row of a data set says. Absent where no source says. */
export interface VideoDetails {
	readonly description?: string;
	readonly tags?: readonly string[];
	/** Seconds. */
	readonly duration?: number;
	/** Place in its playlist, from 1. */
	readonly position?: number;
	/** In the order of their starts; none where the video has none. */
	readonly chapters?: readonly Chapter[];
	/** BCP 47 tag of the language that is spoken; a transcript's own may be a translation. */
	readonly spokenLanguage?: string;
	/** https address of a second of a video that is not on YouTube, `{seconds}` in place of the whole second. */
	readonly momentUrl?: string;
	/** Recording for a player of our own: https address, or path below `sources/`. */
	readonly media?: string;
}

/** Something said about the words of a transcript, at a place in them: it is shown, and is not one of the words. */
export interface Mark {
	readonly kind: 'speaker' | 'sound';
	/** Characters (UTF-16 code units) of the text before it. */
	readonly at: number;
	/** Second at which it is; may be fractional. */
	readonly second: number;
	/** The speaker's name, empty where only a change is marked; or what is heard, without brackets. */
	readonly text: string;
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
	/** In the order of their places; absent where there are none. */
	readonly marks?: readonly Mark[];
	/** The same object in all segments of one transcript. */
	readonly details?: VideoDetails;
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
	/** In the order of their places; absent where there are none. */
	readonly marks?: readonly Mark[];
}

/** What is said in a video in another language than its main one: a translation, or subtitles. */
export interface Translation {
	/** BCP 47 tag. */
	readonly language: string;
	readonly moments: readonly Moment[];
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
	/** The transcripts in other languages, sorted by tag; absent where there are none. */
	readonly translations?: readonly Translation[];
	readonly details?: VideoDetails;
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
