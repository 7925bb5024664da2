import type { GlossaryEntry, Video, VideoId } from '../../model.ts';
import { openLanguage } from '../words/language.ts';
import { secondWithin } from '../words/second-within.ts';
import { readTalk, type Talk } from '../words/talk.ts';
import { findSoundAlikes, termsBySound } from './sound-alikes.ts';

/** A run of words in the transcripts that may be a glossary term heard wrongly. */
export interface Suggestion {
	readonly term: string;
	/** In lower case. */
	readonly heard: string;
	/** Occurrences. */
	readonly count: number;
	/** Similarity of the letters, from 0 to 1. */
	readonly similarity: number;
	/** Its first occurrences. */
	readonly places: readonly HeardPlace[];
}

/** An occurrence, quoted in context, with the run in quotation marks. */
export interface HeardPlace {
	readonly videoId: VideoId;
	/** Of its first word. */
	readonly second: number;
	readonly quotation: string;
}

/** Maximum number of occurrences to quote. */
const PLACES = 3;
/** Words before and after. */
const CONTEXT = 6;

/**
 * Runs of words that may be glossary terms heard wrongly, because they sound like a term and are spelt similarly;
 * likeliest first. Skips runs that contain a form that the glossary has already, and runs without a content word. Works
 * for terms in Latin letters. Time is linear in the words, apart from comparing the spelling of sound-alikes.
 */
export function suggestTerms(videos: readonly Video[], glossary: readonly GlossaryEntry[]): Suggestion[] {
	const terms = termsBySound(glossary.map(({ term }) => term));
	const known = glossary.flatMap(({ term, soundsLike }) => [term, ...soundsLike]);
	const found = new Map<string, Suggestion>();
	const quoted = new Set<string>();
	for (const { id: videoId, moments, language } of videos) {
		const talk = readTalk(moments, openLanguage(language));
		for (const { term, heard, similarity, first, end } of findSoundAlikes(talk, terms, known)) {
			const moment = talk.firstWords.findLastIndex((word) => word <= first);
			const key = `${term}\n${heard}`;
			const { count = 0, places = [] } = found.get(key) ?? {};
			const second = secondWithin(moments, moment, (talk.words[first]?.start ?? 0) - (talk.offsets[moment] ?? 0));
			const place = { videoId, second, quotation: quotationOf(talk, first, end) };
			const inMoment = `${key}\n${videoId}\n${moment}`;
			const more = quoted.has(inMoment) || places.length === PLACES ? places : [...places, place];
			quoted.add(inMoment);
			found.set(key, { term, heard, count: count + 1, similarity, places: more });
		}
	}
	return [...found.values()].sort(
		(a, b) => b.similarity - a.similarity || b.count - a.count || (a.heard < b.heard ? -1 : 1),
	);
}

function quotationOf({ text, words }: Talk, first: number, end: number): string {
	const [from, to] = [Math.max(0, first - CONTEXT), Math.min(words.length, end + CONTEXT)];
	const [start = 0, stop = text.length] = [words[first]?.start, words[end - 1]?.end];
	const before = `${from > 0 ? '… ' : ''}${text.slice(words[from]?.start, start)}`;
	const after = `${text.slice(stop, words[to - 1]?.end)}${to < words.length ? ' …' : ''}`;
	return `${before}“${text.slice(start, stop)}”${after}`.replace(/\s+/g, ' ');
}
