import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import type { GlossaryEntry, Video, VideoId } from '../../model.ts';
import { openLanguage } from '../words/language.ts';
import { readTalk } from '../words/talk.ts';
import { codesNear } from './codes-near.ts';

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
	readonly places: readonly { readonly videoId: VideoId; readonly second: number }[];
}

/** A term of fewer sounds than this is heard everywhere. */
const LEAST_SOUNDS = 3;
const LONGEST = 4;
/** How alike the letters are at least: where the sounds are the same, and where one is different. */
const SAME_SOUNDS = 0.5;
const NEAR_SOUNDS = 0.65;
const PLACES = 3;

/**
 * What may be glossary terms heard wrongly: runs of words that sound like a term (Philips 2000, "The Double Metaphone
 * search algorithm", at most one sound apart) and are spelt alike (Levenshtein distance). Those that hold
 * a form that the glossary knows are left out, and so are runs of ordinary words alone. Likeliest first. Works for terms in Latin letters.
 *
 * Time is linear in the words, but for comparing the letters of what sounds alike.
 */
export function suggestTerms(videos: readonly Video[], glossary: readonly GlossaryEntry[]): Suggestion[] {
	const bySound = termsBySound(glossary);
	const known = glossary.flatMap(({ term, soundsLike }) => [term, ...soundsLike].map(lettersOf));
	const found = new Map<
		string,
		Omit<Suggestion, 'places'> & { count: number; places: Suggestion['places'][number][] }
	>();
	for (const { id: videoId, moments, language } of videos) {
		const { words, text, firstWords } = readTalk(moments, openLanguage(language));
		const spoken = words.map(({ start, end }) =>
			text
				.slice(start, end)
				.toLowerCase()
				.replace(/['’]s?$/, ''),
		);
		const sounds = spoken.map(soundOf);
		let moment = 0;
		for (let first = 0; first < words.length; first++) {
			while ((firstWords[moment + 1] ?? Infinity) <= first) moment++;
			let sound = '';
			for (let length = 1; length <= LONGEST && first + length <= words.length; length++) {
				if (length > 1 && !words[first + length - 1]?.joined) break;
				sound += sounds[first + length - 1] ?? '';
				for (const { term, least } of bySound.get(sound) ?? []) {
					const run = words.slice(first, first + length);
					if (run.every(({ kind }) => kind !== 'content')) continue;
					const heard = spoken.slice(first, first + length).join(' ');
					const likeness = likenessOf(heard, term);
					if (likeness < least || known.some((form) => lettersOf(heard).includes(form))) continue;
					const key = `${term}\n${heard}`;
					const one = found.get(key) ?? { term, heard, count: 0, likeness, places: [] };
					one.count++;
					if (one.places.length < PLACES) one.places.push({ videoId, second: moments[moment]?.second ?? 0 });
					found.set(key, one);
				}
			}
		}
	}
	return [...found.values()].sort(
		(a, b) => b.likeness - a.likeness || b.count - a.count || (a.heard < b.heard ? -1 : 1),
	);
}

/** The terms by all sounds that are near enough to theirs, with how alike the letters then must be. */
function termsBySound(glossary: readonly GlossaryEntry[]): Map<string, { term: string; least: number }[]> {
	const terms = new Map<string, { term: string; least: number }[]>();
	for (const { term } of glossary) {
		const sound = lettersIn(term).map(soundOf).join('');
		if (sound.length < LEAST_SOUNDS) continue;
		for (const near of codesNear(sound)) {
			const one = { term, least: near === sound ? SAME_SOUNDS : NEAR_SOUNDS };
			const others = terms.get(near);
			if (others) others.push(one);
			else terms.set(near, [one]);
		}
	}
	return terms;
}

const codes = new Map<string, string>();

/** The sound of a word as American English reads it. Remembered: a corpus has few words, said often. */
function soundOf(word: string): string {
	let code = codes.get(word);
	if (code === undefined) codes.set(word, (code = doubleMetaphone(word)[0]));
	return code;
}

const lettersIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const lettersOf = (text: string): string => lettersIn(text).join('');

function likenessOf(heard: string, term: string): number {
	const a = lettersOf(heard);
	const b = lettersOf(term);
	return Math.round((1 - distance(a, b) / Math.max(a.length, b.length)) * 100) / 100;
}
