import type { Flaw } from '../../errors.ts';
import type { Chapter } from '../../model.ts';

/** A timed part of a text: usually one word with the space before it. */
export interface Word {
	/** Seconds from the start of the video. */
	readonly start: number;
	/** Verbatim, spaces included: the words of a line, concatenated, are its text. */
	readonly text: string;
}

/** A text, with the times of its words if the source has them. */
export interface Line {
	/** Trimmed, with white space collapsed to single spaces. Empty for a blank line. */
	readonly text: string;
	readonly words?: readonly Word[];
}

/** One row of a caption, as shown on the screen. */
export interface CaptionRow extends Line {
	/** Set if the format has a field for the speaker. */
	readonly speaker?: string;
}

/** A caption as in the file. Empty rows are kept: rolling captions are detected by the position of each row. */
export interface Caption {
	/** 1-based line of its times, in formats with lines. */
	readonly line?: number;
	/** 1-based number of the caption, in formats without lines. */
	readonly row?: number;
	readonly start: number;
	/** Second at which it disappears; equal to the start if the source has no end. */
	readonly end: number;
	readonly rows: readonly CaptionRow[];
}

/** A sound that is not a word: `[Music]`. */
export interface Sound {
	/** Offset in the cue's text, in UTF-16 code units. */
	readonly at: number;
	/** Without its brackets. */
	readonly text: string;
}

/** The words of one speaker in one caption, with speaker and sounds as separate fields. Times are seconds. */
export interface Cue extends Line {
	readonly start: number;
	readonly end: number;
	/** The speaker's name; empty at a change to an unnamed speaker (`>> `); absent if unknown. */
	readonly speaker?: string;
	readonly sounds?: readonly Sound[];
}

/** Facts about the video in a caption file. */
export interface TrackFacts {
	readonly videoId?: string;
	readonly title?: string;
	readonly url?: string;
	/** As written: a tag (`pt-BR`) or a name (`english`). */
	readonly language?: string;
	readonly chapters?: readonly Chapter[];
}

/** A kind of irregularity that was corrected while reading a file, with its count. */
export interface Oddity {
	readonly what: string;
	readonly count: number;
}

/** Counts oddities by kind. */
export class OddityTally {
	readonly #counts = new Map<string, number>();

	add(what: string, count = 1): void {
		if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
	}

	addAll(oddities: readonly Oddity[]): void {
		for (const { what, count } of oddities) this.add(what, count);
	}

	/** Returns the counts, in the order of first occurrence. */
	list(): Oddity[] {
		return [...this.#counts].map(([what, count]) => ({ what, count }));
	}
}

/** A caption format. Its module exports one, and `formats.ts` lists them. */
export interface Format<Input> {
	/** Its common name, for messages. */
	readonly name: string;
	/** Whether a text, at least its first 16,384 characters, or a JSON value may be in this format. */
	readonly looksLike: (input: Input) => boolean;
	/**
	 * Reads a whole file. A caption that cannot be read is a flaw.
	 *
	 * @param file path for error messages
	 * @throws {CuemarkError} if the file is broken as a whole
	 */
	readonly parse: (input: Input, file: string) => Track;
}

/** The result of parsing one caption file. */
export interface Track {
	/** In file order. */
	readonly captions: readonly Caption[];
	readonly facts?: TrackFacts;
	readonly oddities?: readonly Oddity[];
	/** Captions that could not be read, and why. */
	readonly flaws?: readonly Flaw[];
}
