import type { Flaw } from '../../errors.ts';
import type { Chapter } from '../../model.ts';

/** A stretch of a text with the second at which it is said: mostly one word with the space before it. */
export interface Word {
	/** Seconds from the start of the video. */
	readonly start: number;
	/** Verbatim, spaces included: the words of a line, put together, are its text. */
	readonly text: string;
}

/** A text, with the times of its words where the source has them. */
export interface Line {
	/** White space folded to single spaces, none at either end. Empty for a blank line. */
	readonly text: string;
	readonly words?: readonly Word[];
}

/** One row of a caption as it stands on the screen. */
export interface CaptionRow extends Line {
	/** Who says it, where the format has a field for that. */
	readonly speaker?: string;
}

/** A caption as its file has it. Rows keep their place: rolling captions are recognised by the row that a line is in. */
export interface Caption {
	/** Line of its times, from 1; absent where the format has no lines. */
	readonly line?: number;
	/** Its number in the file, from 1; only where the format has no lines. */
	readonly row?: number;
	readonly start: number;
	/** Second at which it leaves the screen; the start where the source names none. */
	readonly end: number;
	readonly rows: readonly CaptionRow[];
}

/** Something heard that is not a word: `[Music]`. */
export interface Sound {
	/** Characters of the cue's text before it. */
	readonly at: number;
	/** Without its brackets. */
	readonly text: string;
}

/** What one speaker says in one caption: words only, with what was said about them kept beside. Times are seconds. */
export interface Cue extends Line {
	readonly start: number;
	readonly end: number;
	/** Who speaks; empty where a new speaker begins who has no name (`>> `); absent where nothing is said of it. */
	readonly speaker?: string;
	readonly sounds?: readonly Sound[];
}

/** What a file says of its video besides the captions. */
export interface TrackFacts {
	readonly videoId?: string;
	readonly title?: string;
	readonly url?: string;
	/** As written: a tag (`pt-BR`) or a name (`english`). */
	readonly language?: string;
	readonly chapters?: readonly Chapter[];
}

/** Something in a file that was put right on the way in, and how often. */
export interface Oddity {
	readonly what: string;
	readonly count: number;
}

/** What a parser makes of one file, in the file's order. What it says nothing of is absent. */
export interface Track {
	readonly captions: readonly Caption[];
	readonly facts?: TrackFacts;
	readonly oddities?: readonly Oddity[];
	/** Captions that cannot be read, and why. */
	readonly flaws?: readonly Flaw[];
}
