/**
 * A video's id: YouTube's, eleven of A–Z, a–z, 0–9, `-` and `_`, case-sensitive; or, for a video elsewhere, one of our
 * own, of the same characters, which starts with a letter or digit and is never eleven long. Branded, so that only a
 * checked string is one.
 */
export type VideoId = string & { readonly __brand: 'VideoId' };

/** What a transcript may state about its video. A field that the source does not state is absent. */
export interface StatedFacts {
	readonly title?: string;
	/** https URL of the video. */
	readonly url?: string;
	/** https address of a picture. */
	readonly thumbnail?: string;
	readonly channel?: string;
	/** ISO date, `2024-05-31`. */
	readonly published?: string;
	/** BCP 47 tag, `en`, `pt-BR`. */
	readonly language?: string;
	readonly playlist?: string;
	/** Position in that playlist, or in its course if no playlist is named; from 1. */
	readonly position?: number;
}

/** A titled part of a video, set by its creator. It ends where the next one starts. */
export interface Chapter {
	/** Second at which it starts. */
	readonly start: number;
	readonly title: string;
}

/** What sources other than the rows of a data set may state about a video. A field that no source states is absent. */
export interface VideoDetails {
	/** Title in the transcript's file name; the fallback if no source gives a title. */
	readonly fileTitle?: string;
	readonly description?: string;
	readonly tags?: readonly string[];
	/** Seconds. */
	readonly duration?: number;
	/** By start; absent if the video has none. */
	readonly chapters?: readonly Chapter[];
	/** BCP 47 tag of the spoken language; the transcript itself may be a translation. */
	readonly spokenLanguage?: string;
	/** https URL of a second of a video that is not on YouTube, with `{seconds}` for the whole second. */
	readonly momentUrl?: string;
	/** Recording: https URL, or path below `sources/`. */
	readonly media?: string;
}

/** An annotation at a position in a transcript: shown, but not part of its words. */
export interface Mark {
	readonly kind: 'speaker' | 'sound';
	/** Offset in the text, in UTF-16 code units. */
	readonly at: number;
	/** In seconds, may be fractional. */
	readonly second: number;
	/** The speaker's name, empty if only the change of speaker is marked; or the sound, without brackets. */
	readonly text: string;
}

/** The time at which a word in a transcript's text begins. */
export interface WordTime {
	/** Offset in the text, in UTF-16 code units. */
	readonly at: number;
	/** May be fractional. */
	readonly second: number;
}

/** A silence in a transcript that a listener hears as a pause. */
export interface Pause {
	/** Offset in the text, in UTF-16 code units; 0 if it precedes all of the text. */
	readonly at: number;
	/** Duration. */
	readonly seconds: number;
}

/** A timed piece of transcript. Times are seconds from the start of the video and may be fractional. */
export interface Segment extends StatedFacts {
	readonly videoId: VideoId;
	/** Verbatim, white space folded to single spaces, never empty. */
	readonly text: string;
	/** 0 or later. */
	readonly start: number;
	/** Absent if the source does not state it. */
	readonly end?: number;
	/** By offset; absent if there are none. */
	readonly marks?: readonly Mark[];
	/** Of some of its words, by offset; absent if the source times only the segment as a whole. */
	readonly times?: readonly WordTime[];
	/** By offset; absent if the source has none. */
	readonly pauses?: readonly Pause[];
	/** The same object in all segments of a transcript. */
	readonly details?: VideoDetails;
}

/** A folder, and the name to show for it. */
export interface Folder {
	readonly path: string;
	readonly name: string;
}

/** A file below `sources/`. */
export interface SourceFile {
	/** Path to open. */
	readonly path: string;
	/** Path to show: relative to the current folder. */
	readonly name: string;
	/** Its folder below `sources/`, with `/` between levels; `null` at the top. Such a folder is a course. */
	readonly course: string | null;
}

/** A position in a video that has an anchor: a whole second, with the text from there to the next moment. */
export interface Moment {
	/** Whole second from the start of the video. Unique within a video, ascending. */
	readonly second: number;
	/** Second at which its words end, no later than the start of the next moment. */
	readonly end: number;
	readonly text: string;
	/** By offset; absent if there are none. */
	readonly marks?: readonly Mark[];
	/** Of some of its words, by offset; absent if the sources time only the moment as a whole. */
	readonly times?: readonly WordTime[];
	/** By offset; absent if the sources have none. */
	readonly pauses?: readonly Pause[];
}

/** A video's transcript in a language other than its main one: a translation, or subtitles. */
export interface Translation {
	/** BCP 47 tag. */
	readonly language: string;
	/** The title in its own sources, or else the video's. */
	readonly title: string;
	readonly moments: readonly Moment[];
}

/** A row in the list of videos (`videos.csv`) of a course. */
export interface CourseRow {
	/** The folder below `sources/`. */
	readonly course: string;
	/** From 1, not counting the header. */
	readonly row: number;
}

/** A video: its moments in order, and what is known about it. */
export interface Video extends StatedFacts {
	readonly id: VideoId;
	/** Empty if no source gives one. */
	readonly title: string;
	/** https URL of its page; absent if there is none, as for one of the notebook's own recordings. */
	readonly url?: string;
	/** https URL of a second of it, with `{seconds}` for the whole second; absent on YouTube, and if unknown. */
	readonly momentUrl?: string;
	/**
	 * Recording for the page's player: the notebook's own, as a percent-encoded URL relative to the notes page
	 * (`../media/dQw4w9WgXcQ.mp4`, `../sources/course/talk.mp3`), or an https URL.
	 */
	readonly media?: string;
	/** The notebook's own picture for it, likewise. */
	readonly poster?: string;
	/** Seconds from 0 to the end of the last moment. */
	readonly duration: number;
	readonly language: string;
	/** Courses that the video is in, sorted: folders below `sources/`, in Unicode's composed form (NFC). */
	readonly courses: readonly string[];
	/** Its rows in its courses' lists of videos, sorted by course; absent if it is in none. */
	readonly rows?: readonly CourseRow[];
	readonly moments: readonly Moment[];
	/** Transcripts in other languages, sorted by tag; absent if there are none. */
	readonly translations?: readonly Translation[];
	readonly details?: VideoDetails;
}

/** A video without its transcripts. */
export type VideoHead = Omit<Video, 'moments' | 'translations'>;

/** A word or phrase that says what a talk, or a section, is about. */
export interface Term {
	/** The same for all forms of a term (`neural network`, `neural networks`) in a language. Not for display. */
	readonly key: string;
	/** Its most common form. */
	readonly text: string;
	/** Occurrences in the talk or section. */
	readonly count: number;
}

/** The part of a moment's words that is in one paragraph: all of them, or some. */
export interface Span {
	/** Second of the moment. */
	readonly second: number;
	/** Whole second at which these words begin: the moment's, or a later one, stated by the sources or estimated. */
	readonly from: number;
	readonly text: string;
	/** Where it starts in the moment's text, in UTF-16 code units. Nothing but a space separates two spans. */
	readonly offset: number;
	/** Whether the moment starts here rather than continues. */
	readonly starts: boolean;
}

/** A verbatim piece of transcript, cut for reading. Moments may start inside it, and it may start inside a moment. */
export interface Paragraph {
	readonly spans: readonly Span[];
}

/** A short quotation from the transcript, verbatim but for the glossary's corrections, which are in square brackets. */
export interface Excerpt {
	/** Second of the moment in which it starts. */
	readonly second: number;
	readonly text: string;
	/** Whether it begins and ends at sentence boundaries; otherwise it is cut out of a sentence. */
	readonly whole: boolean;
}

/** A term in the notebook's glossary. */
export interface GlossaryEntry {
	/** The correct spelling. */
	readonly term: string;
	/** Misheard forms: what transcripts have in its place. */
	readonly soundsLike: readonly string[];
	/** Whether misheard forms match in any case, or exactly as given. */
	readonly case: 'any' | 'exact';
	/** Where misheard forms are corrected. */
	readonly scope: 'all' | { readonly course: readonly string[] } | { readonly video: readonly string[] };
	/** A misheard form counts only near one of these words; anywhere if there are none. */
	readonly context: readonly string[];
	readonly definition?: string;
}

/** A glossary's definition of a term, and the scope in which it applies. */
export type Definition = Required<Pick<GlossaryEntry, 'scope' | 'definition'>>;

/**
 * A misheard form, as listed in the notebook's glossary. The transcript keeps it; the correct term is shown beside it.
 */
export interface Correction {
	/** Second of the moment. */
	readonly second: number;
	/** Where it starts and ends in the moment's text, in UTF-16 code units. */
	readonly start: number;
	readonly end: number;
	/** As in the transcript; for a form that continues into the next moment, the whole form. */
	readonly heard: string;
	/** The glossary's term. */
	readonly term: string;
	/** The term's plural, if the plural was said. */
	readonly form?: string;
	/** Whether this is the rest of a form that began in the previous moment, where the term is shown. */
	readonly continues?: true;
}

/** A moment in another video on the same subject. */
export interface RelatedMoment {
	readonly videoId: VideoId;
	/** Second of the moment in that video. */
	readonly second: number;
	/** Terms that both share, as the other video says them, most significant first: the reason to show. */
	readonly terms: readonly string[];
}

/** A run of moments on one topic. */
export interface Section {
	/** The creator's chapter title, or key phrases separated by ` · `. */
	readonly title: string;
	/** Second of its first moment. */
	readonly second: number;
	/** Second at which the next section starts, or the video ends. */
	readonly end: number;
	readonly moments: readonly Moment[];
	/** Best first. */
	readonly terms: readonly Term[];
	readonly paragraphs: readonly Paragraph[];
}

/** A video with the structure found in it. */
export interface StudyNotes {
	readonly video: Video;
	/** BCP 47 tag of the transcript's language: the video's own, unless the words show otherwise. */
	readonly language: string;
	/** Best first. */
	readonly terms: readonly Term[];
	readonly sections: readonly Section[];
	/** The most informative excerpts, in order: one for each section, several for a longer talk without sections. */
	readonly keyMoments: readonly Excerpt[];
	/** In order. */
	readonly corrections: readonly Correction[];
}

/** A moment in which a term is said. */
export interface Mention {
	readonly videoId: VideoId;
	/** Second of the moment. */
	readonly second: number;
}

/** A term of several videos, or of the notebook's glossary, with all its mentions. */
export interface Concept {
	/**
	 * `en:neural network`, from the language and the key of the term in the study notes; `own:LeCun` for the glossary's.
	 */
	readonly id: string;
	/** Ids of other terms in the study notes that are this concept. */
	readonly also: readonly string[];
	/** Unique, for file names and URLs: lower case, `neural-networks`. */
	readonly slug: string;
	/** Its most common form. */
	readonly text: string;
	/** BCP 47 tag of its language; empty for a term of the glossary, which may be said in any language. */
	readonly language: string;
	/** Its definitions in the notebook's glossary, which differ, each with its scope; absent if there are none. */
	readonly definitions?: readonly Definition[];
	/** How many talks have it as a key term, of the whole or of a section. */
	readonly about: number;
	/** Most informative first; empty for a term of the glossary that nobody says. */
	readonly mentions: readonly Mention[];
	/** Ids of concepts that are said in the same moments, closest first. */
	readonly goesWith: readonly string[];
}
