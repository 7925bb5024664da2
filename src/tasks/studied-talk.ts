import type { NotesKeys } from '../markdown/notes-page.ts';
import type { Correction } from '../model.ts';

/** What a build needs to know of a studied talk; its notes are in the cache, and read when its page is written. */
export interface StudiedTalk extends NotesKeys {
	readonly digest: string;
	readonly sections: readonly number[];
	readonly words: number;
	/** What stands in for a title: see `standInTitle`. */
	readonly shownAs?: string | undefined;
	/** What the glossary corrects: shown where a term's page quotes the talk. */
	readonly corrected: readonly Correction[];
	/** What ties it to other talks: see `decodeTrace`. */
	readonly trace: Uint8Array;
}

/** Names of what is kept of a talk. */
export const notesOf = (digest: string): string => `${digest}.notes`;
export const studiedOf = (digest: string): string => `${digest}.talk`;
