import type { Mention } from '../../model.ts';
import { conceptId } from './concept-id.ts';
import type { CorpusVideo } from './corpus.ts';

/** What a mention is worth more where the term is a key term of the section, and of the video. */
const IN_SECTION = 1.5;
const IN_VIDEO = 1.25;

/** A mention with what it is worth, and the number of its unit in the corpus. */
export interface ScoredMention extends Mention {
	readonly score: number;
	readonly unit: number;
}

/** A term that may be a concept, with what was found of it so far. */
export interface Candidate {
	readonly id: string;
	readonly language: string;
	readonly stems: readonly number[];
	/** In how many videos it is a key term. */
	readonly keyVideos: number;
	/** How often it is said in which form. */
	readonly surfaces: Map<string, number>;
	/** One for a unit, in the order of the units. */
	readonly mentions: ScoredMention[];
}

/** Candidates by the number of their first stem. */
export type ByFirstStem = ReadonlyMap<number, readonly Candidate[]>;

export const byFirstStem = (candidates: readonly Candidate[]): ByFirstStem =>
	Map.groupBy(candidates, ({ stems }) => stems[0] ?? -1);

/** How many videos say each candidate. Time is linear in the words. */
export function countVideos(videos: readonly CorpusVideo[], starting: ByFirstStem): Map<Candidate, number> {
	const counts = new Map<Candidate, number>();
	for (const { stems } of videos) {
		const said = new Set<Candidate>();
		for (let word = 0; word < stems.length; word++) {
			for (const candidate of starting.get(stems[word] ?? -1) ?? []) {
				if (!said.has(candidate) && isSaid(candidate, stems, word)) said.add(candidate);
			}
		}
		for (const candidate of said) counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
	}
	return counts;
}

const isSaid = ({ stems }: Candidate, said: Int32Array, word: number): boolean =>
	stems.every((stem, offset) => said[word + offset] === stem);

/**
 * Adds to candidates the places where a video says them. Most telling is a moment that says the term often, in a section
 * and a video of which it is a key term. Time is linear in the words.
 */
export function collectMentions(video: CorpusVideo, starting: ByFirstStem): void {
	const { notes, stems, starts, ends, text, units, firstWords, firstUnit } = video;
	const ofVideo = new Set(notes.terms.map(({ key }) => conceptId(notes.language, key)));
	const ofSections = notes.sections.map(({ terms }) => new Set(terms.map(({ key }) => conceptId(notes.language, key))));
	let moment = 0;
	let unit = 0;
	let section = 0;
	for (let word = 0; word < stems.length; word++) {
		while ((firstWords[moment + 1] ?? Infinity) <= word) moment++;
		while ((units[unit + 1] ?? Infinity) <= moment) unit++;
		const second = notes.video.moments[moment]?.second ?? 0;
		while ((notes.sections[section + 1]?.second ?? Infinity) <= second) section++;
		for (const candidate of starting.get(stems[word] ?? -1) ?? []) {
			if (!isSaid(candidate, stems, word)) continue;
			const surface = text.slice(starts[word], ends[word + candidate.stems.length - 1]);
			candidate.surfaces.set(surface, (candidate.surfaces.get(surface) ?? 0) + 1);
			const key =
				(ofSections[section]?.has(candidate.id) ? IN_SECTION : 1) * (ofVideo.has(candidate.id) ? IN_VIDEO : 1);
			addMention(candidate.mentions, { videoId: notes.video.id, second, unit: firstUnit + unit }, key);
		}
	}
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
