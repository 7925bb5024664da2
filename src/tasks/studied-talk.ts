import type { NotesKeys } from '../markdown/notes-page.ts';
import type { Correction } from '../model.ts';

/** What a build needs to know about a studied talk. Its notes stay in the cache until its page is written. */
export interface StudiedTalk extends NotesKeys {
	readonly digest: string;
	readonly sections: readonly number[];
	readonly words: number;
	/** Substitute for a missing title: see `standInTitle`. */
	readonly shownAs?: string | undefined;
	/** Glossary corrections, shown where the page of a term quotes the talk. */
	readonly corrections: readonly Correction[];
	/** Input to the corpus study: see `decodeTrace`. */
	readonly trace: Uint8Array;
}

/** Cache names of a talk's notes and of its `StudiedTalk`. */
export const notesKey = (digest: string): string => `${digest}.notes`;
export const studiedKey = (digest: string): string => `${digest}.talk`;
