import type { Mention } from '../../model.ts';
import { conceptId } from './concept-id.ts';
import { type CorpusVideo, said } from '../corpus/corpus.ts';

/** By how much a mention counts more where the term is a key term of the section, and of the video … */
const IN_SECTION = 1.5;
const IN_VIDEO = 1.25;
/** … and where it is explained: as much as being said half a dozen times. */
const EXPLAINED = 3;

/** A mention with what it is worth, and the number of its unit in the corpus. */
export interface ScoredMention extends Mention {
	readonly score: number;
	readonly unit: number;
}

/** A term that may be a concept, with what was found of it so far. */
export interface Candidate {
	readonly id: string;
	readonly language: string;
	readonly key: string;
	/** The stems of its words, in each way in which the words are written together or apart. */
	readonly spellings: readonly [readonly number[], ...(readonly number[])[]];
	/** Ids of other candidates that these spellings are. */
	readonly sameAs: readonly string[];
	/** In how many videos it is a key term. */
	readonly keyVideos: number;
	/** How often it is said in which form. */
	readonly surfaces: Map<string, number>;
	/** One for a unit, in the order of the units. */
	readonly mentions: ScoredMention[];
}

/** A way in which a candidate is written, with its place in the list of all. */
interface Spelling {
	readonly candidate: Candidate;
	readonly place: number;
	readonly stems: readonly number[];
}

/** The spellings of candidates by the number of their first stem. */
export type ByFirstStem = readonly (readonly Spelling[] | undefined)[];

/** @param stems how many there are */
export function byFirstStem(candidates: readonly Candidate[], stems: number): ByFirstStem {
	const starting = Array.from<Spelling[] | undefined>({ length: stems });
	candidates.forEach((candidate, place) => {
		for (const spelling of candidate.spellings)
			(starting[spelling[0] ?? 0] ??= []).push({ candidate, place, stems: spelling });
	});
	return starting;
}

/** How many videos say each candidate, in the order of the candidates. Time is linear in the words. */
export function countVideos(
	videos: readonly CorpusVideo[],
	candidates: readonly Candidate[],
	starting: ByFirstStem,
): Int32Array {
	const counts = new Int32Array(candidates.length);
	const last = new Int32Array(candidates.length).fill(-1);
	videos.forEach(({ stems }, video) =>
		eachPlace(stems, starting, ({ place }) => {
			if (last[place] !== video) counts[place] = (counts[place] ?? 0) + 1;
			last[place] = video;
		}),
	);
	return counts;
}

/** Visits the places where a video says candidates, by the index of their first word, in order. */
function eachPlace(stems: Int32Array, starting: ByFirstStem, visit: (spelling: Spelling, word: number) => void): void {
	for (let word = 0; word < stems.length; word++) {
		const stem = stems[word] ?? -1;
		const possible = stem < 0 ? undefined : starting[stem];
		if (!possible) continue;
		for (const spelling of possible) {
			if (isSaid(spelling.stems, stems, word)) visit(spelling, word);
		}
	}
}

function isSaid(phrase: readonly number[], stems: Int32Array, word: number): boolean {
	for (let offset = 1; offset < phrase.length; offset++) if (stems[word + offset] !== phrase[offset]) return false;
	return true;
}

/**
 * Adds to candidates the places where a video says them. Most telling is a moment that explains the term, or says it often,
 * in a section and a video of which it is a key term. Time is linear in the words.
 */
export function collectMentions({ trace, stems, firstUnit }: CorpusVideo, starting: ByFirstStem): void {
	const { videoId, language, momentWords, momentSeconds, units, sections, terms, sectionTerms } = trace;
	const ofVideo = new Set(terms.map((key) => conceptId(language, key)));
	const ofSections = sectionTerms.map((keys) => new Set(keys.map((key) => conceptId(language, key))));
	const explained = new Set(trace.explained);
	const isShouted = isInCapitals(trace);
	let moment = 0;
	let unit = 0;
	let section = 0;
	eachPlace(stems, starting, ({ candidate, stems: { length } }, word) => {
		while ((momentWords[moment + 1] ?? Infinity) <= word) moment++;
		while ((units[unit + 1] ?? Infinity) <= moment) unit++;
		while ((sections[section + 1] ?? Infinity) <= moment) section++;
		const form = said(trace, word, length);
		const surface = isShouted ? form.toLowerCase() : form;
		candidate.surfaces.set(surface, (candidate.surfaces.get(surface) ?? 0) + 1);
		const worth =
			(isOneOf(candidate, ofSections[section]) ? IN_SECTION : 1) *
			(isOneOf(candidate, ofVideo) ? IN_VIDEO : 1) *
			(explained.has(word) || explained.has(word + length - 1) ? EXPLAINED : 1);
		const place = { videoId, second: momentSeconds[moment] ?? 0, unit: firstUnit + unit };
		addMention(candidate.mentions, place, worth);
	});
}

const isOneOf = ({ id, sameAs }: Candidate, ids: ReadonlySet<string> | undefined): boolean =>
	ids !== undefined && (ids.has(id) || sameAs.some((other) => ids.has(other)));

/** As much of a talk's forms tells whether it is in capitals as all of them do, in characters. */
const SAMPLE = 1000;

/** Whether a transcript is all in capitals, as television captions are: then capitals say nothing about a word. */
function isInCapitals({ forms }: CorpusVideo['trace']): boolean {
	const sample = forms.slice(0, SAMPLE);
	const [capitals, small] = [/\p{Lu}/gu, /\p{Ll}/gu].map((letters) => sample.match(letters)?.length ?? 0);
	return (capitals ?? 0) > (small ?? 0);
}

/** Adds a mention to those before it, of which the last may be of the same unit. */
export function addMention(
	mentions: ScoredMention[],
	{ videoId, second, unit }: Pick<ScoredMention, 'videoId' | 'second' | 'unit'>,
	worth = 1,
): void {
	const last = mentions.at(-1);
	if (last?.unit !== unit) {
		mentions.push({ videoId, second, unit, count: 1, score: worth });
		return;
	}
	const count = last.count + 1;
	mentions[mentions.length - 1] = { ...last, count, score: Math.max(last.score, (1 + Math.log(count)) * worth) };
}

/** Most telling first. */
export const byTelling = (a: ScoredMention, b: ScoredMention): number =>
	b.score - a.score || (a.videoId < b.videoId ? -1 : a.videoId > b.videoId ? 1 : a.second - b.second);
