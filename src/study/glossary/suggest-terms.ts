import type { GlossaryEntry, Video, VideoId } from '../../model.ts';
import { openLanguage } from '../words/language.ts';
import { readTalk, type Talk } from '../words/talk.ts';
import { findSoundAlikes, termsBySound } from './sound-alikes.ts';

/** Something in the transcripts that may be a glossary term heard wrongly. */
export interface Suggestion {
	readonly term: string;
	/** In lower case. */
	readonly heard: string;
	/** How many times it is said. */
	readonly count: number;
	/** How alike the letters are, from 0 to 1. */
	readonly likeness: number;
	/** The first moments that say it. */
	readonly places: readonly HeardPlace[];
}

/** A moment, with what is said there: the words before and behind, and those that were heard in quotation marks. */
export interface HeardPlace {
	readonly videoId: VideoId;
	readonly second: number;
	readonly quotation: string;
}

const PLACES = 3;
/** Words before and behind. */
const CONTEXT = 6;

/**
 * What may be glossary terms heard wrongly: runs of words that sound like a term and are spelt alike, likeliest first.
 * Those that hold a form that the glossary knows are left out, and so are runs of ordinary words alone. Works for terms in
 * Latin letters. Time is linear in the words, but for comparing the letters of what sounds alike.
 */
export function suggestTerms(videos: readonly Video[], glossary: readonly GlossaryEntry[]): Suggestion[] {
	const terms = termsBySound(glossary.map(({ term }) => term));
	const known = glossary.flatMap(({ term, soundsLike }) => [term, ...soundsLike]);
	const found = new Map<string, Suggestion>();
	for (const { id: videoId, moments, language } of videos) {
		const talk = readTalk(moments, openLanguage(language));
		for (const { term, heard, likeness, first, end } of findSoundAlikes(talk, terms, known)) {
			const moment = talk.firstWords.findLastIndex((word) => word <= first);
			const key = `${term}\n${heard}`;
			const { count = 0, places = [] } = found.get(key) ?? {};
			const place = { videoId, second: moments[moment]?.second ?? 0, quotation: quotationOf(talk, first, end) };
			const isKnown = places.some((other) => other.videoId === videoId && other.second === place.second);
			const more = isKnown || places.length === PLACES ? places : [...places, place];
			found.set(key, { term, heard, count: count + 1, likeness, places: more });
		}
	}
	return [...found.values()].sort(
		(a, b) => b.likeness - a.likeness || b.count - a.count || (a.heard < b.heard ? -1 : 1),
	);
}

function quotationOf({ text, words }: Talk, first: number, end: number): string {
	const [from, to] = [Math.max(0, first - CONTEXT), Math.min(words.length, end + CONTEXT)];
	const [start = 0, stop = text.length] = [words[first]?.start, words[end - 1]?.end];
	const before = `${from > 0 ? '… ' : ''}${text.slice(words[from]?.start, start)}`;
	const behind = `${text.slice(stop, words[to - 1]?.end)}${to < words.length ? ' …' : ''}`;
	return `${before}“${text.slice(start, stop)}”${behind}`.replace(/\s+/g, ' ');
}
