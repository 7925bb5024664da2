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
	/** Place in that playlist, or in its course where no playlist is named; from 1. */
	readonly position?: number;
}

/** A titled stretch of a video, as its creator cut it. It ends where the next begins. */
export interface Chapter {
	/** Second at which it starts. */
	readonly start: number;
	readonly title: string;
}

/** What may be known of a video beyond what a row of a data set says. Absent where no source says. */
export interface VideoDetails {
	/** What the name of the transcript's file has for a title; stands in where no source gives one. */
	readonly fileTitle?: string;
	readonly description?: string;
	readonly tags?: readonly string[];
	/** Seconds. */
	readonly duration?: number;
	/** In the order of their starts; none where the video has none. */
	readonly chapters?: readonly Chapter[];
	/** BCP 47 tag of the language that is spoken; a transcript's own may be a translation. */
	readonly spokenLanguage?: string;
	/** https address of a second of a video that is not on YouTube, `{seconds}` in place of the whole second. */
	readonly momentUrl?: string;
	/** Recording: https address, or path below `sources/`. */
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

/** The second at which a word within a transcript's text begins. */
export interface WordTime {
	/** Characters (UTF-16 code units) of the text before it. */
	readonly at: number;
	/** May be fractional. */
	readonly second: number;
}

/** A silence within a transcript's text that a listener hears as a pause. */
export interface Pause {
	/** Characters (UTF-16 code units) of the text before it; 0 where it is before all of the text. */
	readonly at: number;
	/** How long it is. */
	readonly seconds: number;
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
	/** Of some words within, ascending; absent where the source tells no more than its start. */
	readonly times?: readonly WordTime[];
	/** Ascending; absent where the source tells of none. */
	readonly pauses?: readonly Pause[];
	/** The same object in all segments of one transcript. */
	readonly details?: VideoDetails;
}

/** A folder, and how it is named in what people read. */
export interface Folder {
	readonly path: string;
	readonly name: string;
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
	/** Of some words within, ascending; absent where the sources tell no more than its start. */
	readonly times?: readonly WordTime[];
	/** Ascending; absent where the sources tell of none. */
	readonly pauses?: readonly Pause[];
}

/** What is said in a video in another language than its main one: a translation, or subtitles. */
export interface Translation {
	/** BCP 47 tag. */
	readonly language: string;
	/** What its own sources call the video; absent where that is the video's title, or nothing. */
	readonly title?: string;
	readonly moments: readonly Moment[];
}

/** A row in the list of videos (`videos.csv`) of a course. */
export interface CourseRow {
	/** The folder below `sources/`. */
	readonly course: string;
	/** From 1; the header is none. */
	readonly row: number;
}

/** One video: its moments in order, with what is known of it. */
export interface Video {
	readonly id: VideoId;
	/** Empty where no source gives one. */
	readonly title: string;
	/** https address of its page; absent where there is none, as for a recording of the notebook's own. */
	readonly url?: string;
	/** https address of a picture; absent where there is none. */
	readonly thumbnail?: string;
	/** https address of a second of it, `{seconds}` in place of the whole second; absent on YouTube, and where none is known. */
	readonly momentUrl?: string;
	/**
	 * Recording for the page's own player: the notebook's, as its address from the notes page, percent-encoded
	 * (`../media/dQw4w9WgXcQ.mp4`, `../sources/course/talk.mp3`), or one elsewhere as an https address.
	 */
	readonly media?: string;
	/** Picture of the notebook's own, likewise. */
	readonly poster?: string;
	/** Seconds from 0 to the end of the last moment. */
	readonly duration: number;
	readonly language: string;
	readonly channel?: string;
	readonly published?: string;
	readonly playlist?: string;
	readonly position?: number;
	/** Courses that the video is in, sorted: folders below `sources/`, in composed letters (NFC). */
	readonly courses: readonly string[];
	/** Where it stands in the lists of videos of its courses, sorted by course; absent where it is in none. */
	readonly rows?: readonly CourseRow[];
	readonly moments: readonly Moment[];
	/** The transcripts in other languages, sorted by tag; absent where there are none. */
	readonly translations?: readonly Translation[];
	readonly details?: VideoDetails;
}

/** A video without what is said in it. */
export type VideoHead = Omit<Video, 'moments' | 'translations'>;

/** A word or phrase that says what a stretch of talk is about. */
export interface Term {
	/** Equal for all forms of the term (`neural network`, `neural networks`) within a language. Not for reading. */
	readonly key: string;
	/** As it is said most often. */
	readonly text: string;
	/** How often it is said in the stretch. */
	readonly count: number;
}

/** Words of one moment that stand in a paragraph: all of them, or a part. */
export interface Span {
	/** Second of the moment. */
	readonly second: number;
	/** Whole second at which these words begin: that of the moment, or a later one, told by the sources or reckoned. */
	readonly from: number;
	readonly text: string;
	/** Where in the moment's text it starts, in UTF-16 code units. Nothing but a space stands between two spans. */
	readonly offset: number;
	/** Whether the moment starts here; where not, the words go on with it. */
	readonly starts: boolean;
}

/** A readable stretch of transcript, verbatim. Moments may start inside it, and it may start inside a moment. */
export interface Paragraph {
	readonly spans: readonly Span[];
}

/** A few words of the transcript, from the moment that they start in: verbatim, the glossary's corrections in square brackets. */
export interface Excerpt {
	/** Second of the moment. */
	readonly second: number;
	readonly text: string;
	/** Whether they begin and end where a sentence does; else they are cut out of one. */
	readonly whole: boolean;
}

/** A term of the notebook's own. */
export interface GlossaryEntry {
	/** As it shall be written. */
	readonly term: string;
	/** What transcripts have in its place. */
	readonly soundsLike: readonly string[];
	/** Whether heard forms count with any capitals, or exactly as they are given. */
	readonly case: 'any' | 'exact';
	/** Where heard forms are looked for. */
	readonly scope: 'all' | { readonly course: readonly string[] } | { readonly video: readonly string[] };
	/** Words of which one stands near where a heard form is a mistake; empty where it always is. */
	readonly context: readonly string[];
	readonly definition?: string;
}

/** What a glossary says of a term, and where that counts. */
export type Definition = Required<Pick<GlossaryEntry, 'scope' | 'definition'>>;

/** Words that were heard wrongly, by the notebook's glossary. The text keeps them; what was meant stands beside. */
export interface Correction {
	/** Second of the moment. */
	readonly second: number;
	/** Where in the moment's text they start and end, in UTF-16 code units. */
	readonly start: number;
	readonly end: number;
	/** As the transcript has them; of what goes on in the next moment, all of it. */
	readonly heard: string;
	/** The glossary's term. */
	readonly term: string;
	/** The term in the number that it was said in, where that is another. */
	readonly form?: string;
	/** Whether these are the rest of what began in the moment before: there stands the term. */
	readonly continues?: true;
}

/** A moment in another video on the same matter. */
export interface RelatedMoment {
	/** Second of the moment in this video that it goes with best. */
	readonly from: number;
	readonly videoId: VideoId;
	/** Second of the moment in that video. */
	readonly second: number;
	/** What both speak of, as the other says it, most telling first: the reason to show. */
	readonly terms: readonly string[];
}

/** A run of moments on one topic. */
export interface Section {
	/** The creator's chapter, or key phrases with ` · ` between them. */
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

/** A video with the structure that was found in it. */
export interface StudyNotes {
	readonly video: Video;
	/** BCP 47 tag of the language that its words are in: the video's own, unless the words show another. */
	readonly language: string;
	/** Best first. */
	readonly terms: readonly Term[];
	readonly sections: readonly Section[];
	/** What tells most, in the order of places: one for each section, several for a longer talk that is not divided. */
	readonly keyMoments: readonly Excerpt[];
	/** In the order of their places. */
	readonly corrections: readonly Correction[];
}

/** A moment that says a term. */
export interface Mention {
	readonly videoId: VideoId;
	/** Second of the moment. */
	readonly second: number;
	/** How often the term is said there. */
	readonly count: number;
}

/** A term of several videos, or of the notebook's glossary, with all that leads to it. */
export interface Concept {
	/** Key of the term in the study notes after their language, `en:neural network`; for the notebook's own, `own:LeCun`. */
	readonly id: string;
	/** Ids of terms of the study notes that lead here as well. */
	readonly also: readonly string[];
	/** Unique, for file names and addresses: lower case, `neural-networks`. */
	readonly slug: string;
	/** As it is said most often. */
	readonly text: string;
	/** BCP 47 tag of the language that it is said in; empty for a term of the glossary, which may be said in any. */
	readonly language: string;
	/** What the notebook's glossary says of it; absent where it says nothing. Several differ, and each has its own scope. */
	readonly definitions?: readonly Definition[];
	/** How many talks are about it, or about a section of theirs: it is a key term there. */
	readonly about: number;
	/** Most telling first; empty where nobody says a term of the glossary. */
	readonly mentions: readonly Mention[];
	/** Ids of other concepts that are said in the same moments, closest first. */
	readonly goesWith: readonly string[];
}
