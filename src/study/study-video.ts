import type { Excerpt, GlossaryEntry, Section, StudyNotes, Video } from '../model.ts';
import { type Trace, traceTalk } from './corpus/trace.ts';
import { correctTalk } from './glossary/correct-talk.ts';
import { correctionsIn, matchGlossary } from './glossary/match-glossary.ts';
import { spellTerms } from './glossary/spell-terms.ts';
import { findBreaks } from './passages/breaks.ts';
import { cutRange } from './passages/cut.ts';
import { findKeyMoments } from './passages/key-moments.ts';
import { linkedSecondAt, writeParagraphs } from './passages/paragraphs.ts';
import { findSections } from './sections/find-sections.ts';
import { timeTitle, titlesFrom } from './sections/title.ts';
import { findExplanations } from './terms/explanations.ts';
import { findKeyTerms, findSectionTerms } from './terms/key-terms.ts';
import { findPhrases } from './terms/find-phrases.ts';
import { detectLanguage } from './words/detect-language.ts';
import type { Language } from './words/language.ts';
import { readTalk } from './words/talk.ts';

/** Number of moments at the start from which the language is detected. */
const LANGUAGE_MOMENTS = 300;
/** In words. A talk without sections gets a key moment for each part of this length. */
const PART = { shortest: 400, longest: 700 };

/** The notes of a video, and its trace for relating it to others. Both are plain values. */
export interface StudiedVideo {
	readonly notes: StudyNotes;
	readonly trace: Trace;
}

/**
 * Finds the structure of one video: its sections with their key terms and paragraphs, its key terms and key moments,
 * and the glossary's corrections. Independent of other videos, so a page changes only when its video does.
 *
 * Takes milliseconds for an hour of talk. Time is O(words + units²), where a unit is some 60 words.
 *
 * Weights and thresholds without a source were chosen by comparing the notes of real talks, and on the labelled
 * recordings of `npm run bench -- study`.
 */
export function studyVideo(video: Video, glossary: readonly GlossaryEntry[] = []): StudiedVideo {
	const { moments } = video;
	const language = languageOf(video);
	const matches = matchGlossary(video, glossary, language);
	const corrections = correctionsIn(matches);
	const talk = correctTalk(spellTerms(readTalk(moments, language), matches), corrections);
	const breaks = findBreaks(talk);
	const starts = moments.length === 0 ? [] : findSections(talk, breaks, video.details?.chapters);

	const phrases = findPhrases(talk);
	const end = { moment: moments.length, word: talk.words.length };
	const places = starts.map((start, index) => ({ start, next: starts[index + 1] ?? end }));
	const ranges = places.map(({ start, next }) => ({ from: start.word, to: next.word }));
	const sectionTerms = findSectionTerms(talk, phrases, ranges);
	const terms = findKeyTerms(talk, phrases, video.title);
	// A talk that is one section is about its key terms.
	const titles = titlesFrom(starts.length > 1 || terms.length === 0 ? sectionTerms : [terms], language);
	// Does not quote words in the next section's first moment: their timestamp would lead to that section.
	const own = places.map(({ start, next }) => ({ from: start.word, to: talk.firstWords[next.moment] ?? next.word }));
	const parts = own.length > 1 ? own : own.flatMap((whole) => cutRange(whole, breaks, PART));
	const paragraphs = places.map(({ start, next }) => writeParagraphs(talk, start, next, breaks));
	const secondOf = linkedSecondAt(talk, paragraphs.flat());
	const explanations = findExplanations(talk);
	const keyMoments = findKeyMoments(talk, parts, breaks, explanations)
		.filter((one) => one !== undefined)
		.map(({ word, ...excerpt }): Excerpt => ({ second: secondOf(word), ...excerpt }));

	const seconds = paragraphs.map((own) => own[0]?.spans[0]?.from ?? 0);
	const sections = places.map(({ start, next }, index): Section => {
		const label = titles[index] ?? '';
		const second = seconds[index] ?? 0;
		const until = seconds[index + 1] ?? video.duration;
		return {
			title: start.title ?? (label || timeTitle(second, until)),
			second,
			end: until,
			moments: moments.slice(start.moment, next.moment),
			terms: sectionTerms[index] ?? [],
			paragraphs: paragraphs[index] ?? [],
		};
	});
	const notes: StudyNotes = { video, language: language.tag, terms, sections, keyMoments, corrections };
	return { notes, trace: traceTalk(notes, talk, matches, explanations) };
}

function languageOf({ moments, language }: Video): Language {
	const texts = moments.slice(0, LANGUAGE_MOMENTS).map(({ text }) => text);
	return detectLanguage(texts.join(' '), language);
}
