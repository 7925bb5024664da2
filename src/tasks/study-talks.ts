import type { Correction, GlossaryEntry, Video } from '../model.ts';
import { type Cache, openCache } from '../cache/cache.ts';
import { countWords } from '../sources/words.ts';
import type { NotesKeys } from '../markdown/notes-page.ts';
import { standInTitle } from '../markdown/shown-title.ts';
import { encodeTrace } from '../study/across/trace-bytes.ts';
import { studyVideo } from '../study/study-video.ts';

/** A video in one of its languages, as it is to be studied. */
export interface TalkToStudy {
	/** Name of its results in the cache: the same for the same words, glossary and program. */
	readonly digest: string;
	readonly video: Video;
}

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

/** Studies talks and keeps their notes in the cache. */
export function studyTalks({
	talks,
	glossary,
	cacheFolder,
}: {
	talks: readonly TalkToStudy[];
	glossary: readonly GlossaryEntry[];
	cacheFolder: string;
}): StudiedTalk[] {
	const cache = openCache(cacheFolder);
	return talks.map((talk) => studyTalk(talk, glossary, cache));
}

function studyTalk({ digest, video }: TalkToStudy, glossary: readonly GlossaryEntry[], cache: Cache): StudiedTalk {
	const { notes, trace } = studyVideo(video, glossary);
	const studied: StudiedTalk = {
		digest,
		language: notes.language,
		terms: trace.terms,
		sectionTerms: trace.sectionTerms,
		sections: notes.sections.map(({ second }) => second),
		words: video.moments.reduce((total, { text }) => total + countWords(text), 0),
		shownAs: standInTitle(notes),
		corrections: [...new Set(notes.corrections.map(({ term }) => term))],
		corrected: notes.corrections,
		trace: encodeTrace(trace),
	};
	cache.keep(notesOf(digest), notes);
	// Kept last: if it is there, so are the notes, unless they were damaged later (see `writeNotesPages`).
	cache.keep(studiedOf(digest), studied);
	return studied;
}
