import type { GlossaryEntry, Video } from '../model.ts';
import { type Cache, openCache } from '../cache/cache.ts';
import { countWords } from '../text/count-words.ts';
import { standInTitle } from '../markdown/shown-title.ts';
import { encodeTrace } from '../study/corpus/trace.ts';
import { studyVideo } from '../study/study-video.ts';
import { notesKey, type StudiedTalk, studiedKey } from './studied-talk.ts';

/** A video in one language, to be studied. */
export interface TalkToStudy {
	/** Digest of video, glossary and program version; names its results in the cache. */
	readonly digest: string;
	readonly video: Video;
}

/** Studies talks and stores the results in the cache. */
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
		ownTerms: [...new Set(notes.corrections.map(({ term }) => term))],
		corrections: notes.corrections,
		trace: encodeTrace(trace),
	};
	cache.set(notesKey(digest), notes);
	// Stored last: if it exists, so do the notes, unless they were damaged later (see `writeNotesPages`).
	cache.set(studiedKey(digest), studied);
	return studied;
}
