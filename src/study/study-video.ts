import type { GlossaryEntry, Section, StudyNotes, Video } from '../model.ts';
import { type Trace, traceTalk } from './across/trace.ts';
import { correctTalk } from './glossary/correct-talk.ts';
import { correctionsIn, hearTerms } from './glossary/hear-terms.ts';
import { findBreaks } from './passages/breaks.ts';
import { cutRange } from './passages/cut.ts';
import { findKeyMoments } from './passages/key-moments.ts';
import { writeParagraphs } from './passages/paragraphs.ts';
import { findSections } from './sections/find-sections.ts';
import { timeTitle } from './sections/time-title.ts';
import { titlesFrom } from './sections/title.ts';
import { findKeyTerms, findSectionTerms } from './terms/key-terms.ts';
import { findPhrases } from './terms/phrases.ts';
import { detectLanguage } from './words/detect-language.ts';
import type { Language } from './words/language.ts';
import { readTalk } from './words/talk.ts';

/** So many moments, from the first, tell the language. */
const LANGUAGE_MOMENTS = 300;
/** In words: of a talk that is not divided, each such part has a key moment. */
const PART = { shortest: 400, longest: 700 };

/** The notes of a video, and what it leaves behind for the others. Both are plain values. */
export interface StudiedVideo {
	readonly notes: StudyNotes;
	readonly trace: Trace;
}

/**
 * Finds the structure of one video: its sections, what each is about, its key terms and moments, its paragraphs. Nothing
 * is asked of the other videos, so that a page changes only when its video does.
 *
 * Milliseconds for an hour of talk; time is O(words + units²), where a unit is some 60 words.
 */
export const studyVideo = (video: Video, glossary: readonly GlossaryEntry[] = []): StudyNotes =>
	studyAndTrace(video, glossary).notes;

/** The same, with the trace of the video, which `traceOf` would have to find the words for once more. */
export function studyAndTrace(video: Video, glossary: readonly GlossaryEntry[] = []): StudiedVideo {
	const { moments } = video;
	const language = languageOf(video);
	const heard = hearTerms(video, glossary, language);
	const corrections = correctionsIn(heard);
	const talk = correctTalk(readTalk(moments, language), corrections);
	const breaks = findBreaks(talk);
	const starts = moments.length === 0 ? [] : findSections(talk, breaks, video.chapters);

	const phrases = findPhrases(talk);
	const momentRanges = starts.map(({ moment }, index) => ({
		from: moment,
		to: starts[index + 1]?.moment ?? moments.length,
	}));
	const wordRanges = momentRanges.map(({ from, to }) => ({
		from: talk.firstWords[from] ?? 0,
		to: talk.firstWords[to] ?? 0,
	}));
	const sectionTerms = findSectionTerms(talk, phrases, wordRanges);
	const titles = titlesFrom(sectionTerms);
	const parts = wordRanges.length > 1 ? wordRanges : wordRanges.flatMap((whole) => cutRange(whole, breaks, PART));
	const keyMoments = findKeyMoments(talk, parts, breaks).filter((one) => one !== undefined);

	const sections = starts.map(({ title }, index): Section => {
		const range = momentRanges[index] ?? { from: 0, to: 0 };
		const terms = sectionTerms[index] ?? [];
		const label = titles[index] ?? '';
		const second = moments[range.from]?.second ?? 0;
		const end = moments[range.to]?.second ?? video.duration;
		return {
			title: title ?? (label || timeTitle(second, end)),
			second,
			end,
			moments: moments.slice(range.from, range.to),
			terms,
			paragraphs: writeParagraphs(talk, range, breaks),
		};
	});
	const terms = findKeyTerms(talk, phrases);
	const notes: StudyNotes = { video, language: language.tag, terms, sections, keyMoments, corrections };
	return { notes, trace: traceTalk(notes, talk, heard) };
}

function languageOf({ moments, language }: Video): Language {
	const texts = moments.slice(0, LANGUAGE_MOMENTS).map(({ text }) => text);
	return detectLanguage(texts.join(' '), language);
}
