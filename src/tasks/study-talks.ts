import type { GlossaryEntry, Video } from '../model.ts';
import { type Cache, openCache } from '../cache/cache.ts';
import { countWords } from '../text/count-words.ts';
import { standInTitle } from '../markdown/shown-title.ts';
import { encodeTrace } from '../study/corpus/trace-bytes.ts';
import { studyVideo } from '../study/study-video.ts';
import { notesOf, type StudiedTalk, studiedOf } from './studied-talk.ts';

/** A video in one of its languages, as it is to be studied. */
export interface TalkToStudy {
	/** Name of its results in the cache: the same for the same words, glossary and program. */
	readonly digest: string;
	readonly video: Video;
}

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
	cache.set(notesOf(digest), notes);
	// Kept last: if it is there, so are the notes, unless they were damaged later (see `writeNotesPages`).
	cache.set(studiedOf(digest), studied);
	return studied;
}
