import type { Mention } from '../../model.ts';
import { conceptId } from './concept-id.ts';
import { type CorpusVideo, textOf } from '../corpus/corpus.ts';

/** Factors of a mention's score: if the term is a key term of the section, and of the video … */
const IN_SECTION = 1.5;
const IN_VIDEO = 1.25;
/** … and if it is explained there, which is worth as much as half a dozen occurrences. */
const EXPLAINED = 3;

/** A mention with its score, the number of times that the term is said there, and of its unit in the corpus. */
export interface ScoredMention extends Mention {
	readonly score: number;
	readonly count: number;
	readonly unit: number;
}

/** A term that may become a concept, with what has been collected so far. */
export interface Candidate {
	readonly id: string;
	readonly language: string;
	readonly key: string;
	/** The stems of its words, for each way of writing them together or apart. */
	readonly spellings: readonly [readonly number[], ...(readonly number[])[]];
	/** Ids of the other candidates that these spellings would be. */
	readonly sameAs: readonly string[];
	/** Number of videos that have it as a key term. */
	readonly keyVideos: number;
	/** Occurrences of each of its forms. */
	readonly surfaces: Map<string, number>;
	/** At most one per unit, in the order of the units. */
	readonly mentions: ScoredMention[];
}

/** A spelling of a candidate, with the candidate's index. */
interface Spelling {
	readonly candidate: Candidate;
	readonly index: number;
	readonly stems: readonly number[];
}

/** The spellings of candidates by the number of their first stem. */
export type ByFirstStem = readonly (readonly Spelling[] | undefined)[];

/** @param stems number of stems in the corpus */
export function byFirstStem(candidates: readonly Candidate[], stems: number): ByFirstStem {
	const byStem = Array.from<Spelling[] | undefined>({ length: stems });
	candidates.forEach((candidate, index) => {
		for (const spelling of candidate.spellings)
			(byStem[spelling[0] ?? 0] ??= []).push({ candidate, index, stems: spelling });
	});
	return byStem;
}

/** For each candidate, the number of videos that say it. Time is linear in the words. */
export function countVideos(
	videos: readonly CorpusVideo[],
	candidates: readonly Candidate[],
	byStem: ByFirstStem,
): Int32Array {
	const counts = new Int32Array(candidates.length);
	const last = new Int32Array(candidates.length).fill(-1);
	videos.forEach(({ stems }, video) =>
		eachOccurrence(stems, byStem, ({ index }) => {
			if (last[index] !== video) counts[index] = (counts[index] ?? 0) + 1;
			last[index] = video;
		}),
	);
	return counts;
}

/** Visits each occurrence of a candidate in a video, with the index of its first word, in order. */
function eachOccurrence(
	stems: Int32Array,
	byStem: ByFirstStem,
	visit: (spelling: Spelling, word: number) => void,
): void {
	for (let word = 0; word < stems.length; word++) {
		const stem = stems[word] ?? -1;
		const spellings = stem < 0 ? undefined : byStem[stem];
		if (!spellings) continue;
		for (const spelling of spellings) {
			if (isSaid(spelling.stems, stems, word)) visit(spelling, word);
		}
	}
}

function isSaid(phrase: readonly number[], stems: Int32Array, word: number): boolean {
	for (let offset = 1; offset < phrase.length; offset++) if (stems[word + offset] !== phrase[offset]) return false;
	return true;
}

/**
 * Adds a video's mentions to the candidates. A mention scores higher in a section and a video that have the term as a
 * key term, the more often it is said there, and most if it is explained there. Time is linear in the words.
 */
export function collectMentions({ trace, stems, firstUnit }: CorpusVideo, byStem: ByFirstStem): void {
	const { videoId, language, momentWords, momentSeconds, units, sections, terms, sectionTerms } = trace;
	const ofVideo = new Set(terms.map((key) => conceptId(language, key)));
	const ofSections = sectionTerms.map((keys) => new Set(keys.map((key) => conceptId(language, key))));
	const explained = new Set(trace.explained);
	const isShouted = isInCapitals(trace);
	let moment = 0;
	let unit = 0;
	let section = 0;
	eachOccurrence(stems, byStem, ({ candidate, stems: { length } }, word) => {
		while ((momentWords[moment + 1] ?? Infinity) <= word) moment++;
		while ((units[unit + 1] ?? Infinity) <= moment) unit++;
		while ((sections[section + 1] ?? Infinity) <= moment) section++;
		const form = textOf(trace, word, length);
		const surface = isShouted ? form.toLowerCase() : form;
		candidate.surfaces.set(surface, (candidate.surfaces.get(surface) ?? 0) + 1);
		const factor =
			(isOneOf(candidate, ofSections[section]) ? IN_SECTION : 1) *
			(isOneOf(candidate, ofVideo) ? IN_VIDEO : 1) *
			(explained.has(word) || explained.has(word + length - 1) ? EXPLAINED : 1);
		const place = { videoId, second: momentSeconds[moment] ?? 0, unit: firstUnit + unit };
		addMention(candidate.mentions, place, factor);
	});
}

const isOneOf = ({ id, sameAs }: Candidate, ids: ReadonlySet<string> | undefined): boolean =>
	ids !== undefined && (ids.has(id) || sameAs.some((other) => ids.has(other)));

/** Characters of a talk's forms to look at: enough to tell whether it is all in capitals. */
const SAMPLE = 1000;

/** Whether a transcript is all in capitals, like television captions: then capitals carry no information. */
function isInCapitals({ forms }: CorpusVideo['trace']): boolean {
	const sample = forms.slice(0, SAMPLE);
	const [capitals, small] = [/\p{Lu}/gu, /\p{Ll}/gu].map((letters) => sample.match(letters)?.length ?? 0);
	return (capitals ?? 0) > (small ?? 0);
}

/** Adds a mention, or adds to the count of the last one if it is in the same unit. */
export function addMention(
	mentions: ScoredMention[],
	{ videoId, second, unit }: Pick<ScoredMention, 'videoId' | 'second' | 'unit'>,
	factor = 1,
): void {
	const last = mentions.at(-1);
	if (last?.unit !== unit) {
		mentions.push({ videoId, second, unit, count: 1, score: factor });
		return;
	}
	const count = last.count + 1;
	mentions[mentions.length - 1] = { ...last, count, score: Math.max(last.score, (1 + Math.log(count)) * factor) };
}

/** Best first. */
export const byScore = (a: ScoredMention, b: ScoredMention): number =>
	b.score - a.score || (a.videoId < b.videoId ? -1 : a.videoId > b.videoId ? 1 : a.second - b.second);
