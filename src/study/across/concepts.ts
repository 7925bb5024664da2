import type { Concept, Mention } from '../../model.ts';
import { compareTexts } from './order.ts';
import type { Corpus, CorpusVideo } from './corpus.ts';
import { findCompanions } from './companions.ts';
import { giveSlugs } from './slugs.ts';

/** A term is a concept if it is a key term in so many videos. */
const LEAST_VIDEOS = 2;

/** What a mention is worth more where the term is a key term of the section, and of the video. */
const IN_SECTION = 1.5;
const IN_VIDEO = 1.25;

interface Candidate {
	readonly id: string;
	readonly language: string;
	readonly stems: readonly number[];
	readonly surfaces: Map<string, number>;
	readonly mentions: (Mention & { readonly score: number; readonly unit: number })[];
}

/**
 * The terms that are key terms in two videos or more, with every moment in any video that says them. Most telling is a
 * moment that says the term often, in a section and a video of which it is a key term. Time is linear in the words.
 */
export function findConcepts(corpus: Corpus): Concept[] {
	const candidates = findCandidates(corpus);
	const starting = Map.groupBy(candidates, ({ stems }) => stems[0] ?? -1);
	for (const video of corpus.videos) collectMentions(video, starting);

	const found = candidates.filter(
		({ mentions }) => new Set(mentions.map(({ videoId }) => videoId)).size >= LEAST_VIDEOS,
	);
	const companions = findCompanions(
		found.map(({ mentions, stems }) => ({ stems, units: mentions.map(({ unit }) => unit) })),
		corpus.units,
	);
	const named = found.map((one, index) => ({ ...one, text: commonest(one.surfaces), with: companions[index] ?? [] }));
	const slugs = giveSlugs(named);
	return named
		.map(({ id, text, language, mentions, with: others }, index): Concept => ({
			id,
			slug: slugs[index] ?? '',
			text,
			language,
			mentions: mentions
				.sort(
					(a, b) => b.score - a.score || (a.videoId < b.videoId ? -1 : a.videoId > b.videoId ? 1 : a.second - b.second),
				)
				.map(({ videoId, second, count }) => ({ videoId, second, count })),
			goesWith: others.flatMap((other) => found[other]?.id ?? []),
		}))
		.sort((a, b) => compareTexts(a.text, b.text) || (a.id < b.id ? -1 : 1));
}

/** The key terms of enough videos, in the order of their ids, but for single words of any subject. */
function findCandidates({ videos, numberOf, general }: Corpus): Candidate[] {
	const counts = new Map<string, { language: string; key: string; videos: number }>();
	for (const { notes } of videos) {
		const keys = new Set([...notes.terms, ...notes.sections.flatMap(({ terms }) => terms)].map(({ key }) => key));
		for (const key of keys) {
			const id = conceptId(notes.language, key);
			const count = counts.get(id);
			if (count) count.videos++;
			else counts.set(id, { language: notes.language, key, videos: 1 });
		}
	}
	return [...counts]
		.filter(([, count]) => count.videos >= LEAST_VIDEOS)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, { language, key }]) => {
			const stems = key.split(' ').map((stem) => numberOf(language, stem) ?? -1);
			return { id, language, stems, surfaces: new Map(), mentions: [] };
		})
		.filter(({ stems }) => stems.length > 1 || !general[stems[0] ?? -1]);
}

/** Id of the concept that a key term of a video leads to. Not every key term has one. */
export const conceptId = (language: string, key: string): string => `${language}:${key}`;

function collectMentions(video: CorpusVideo, starting: ReadonlyMap<number, readonly Candidate[]>): void {
	const { notes, stems, starts, ends, text, units, firstWords, firstUnit } = video;
	const { moments, id: videoId } = notes.video;
	const ofVideo = new Set(notes.terms.map(({ key }) => conceptId(notes.language, key)));
	const ofSections = notes.sections.map(({ terms }) => new Set(terms.map(({ key }) => conceptId(notes.language, key))));
	let moment = 0;
	let unit = 0;
	let section = 0;
	for (let word = 0; word < stems.length; word++) {
		while ((firstWords[moment + 1] ?? Infinity) <= word) moment++;
		while ((units[unit + 1] ?? Infinity) <= moment) unit++;
		const second = moments[moment]?.second ?? 0;
		while ((notes.sections[section + 1]?.second ?? Infinity) <= second) section++;
		for (const candidate of starting.get(stems[word] ?? -1) ?? []) {
			if (!candidate.stems.every((stem, offset) => stems[word + offset] === stem)) continue;
			const surface = text.slice(starts[word], ends[word + candidate.stems.length - 1]);
			candidate.surfaces.set(surface, (candidate.surfaces.get(surface) ?? 0) + 1);
			const last = candidate.mentions.at(-1);
			const again = last?.unit === firstUnit + unit;
			const count = again ? last.count + 1 : 1;
			const score =
				(1 + Math.log(count)) *
				(ofSections[section]?.has(candidate.id) ? IN_SECTION : 1) *
				(ofVideo.has(candidate.id) ? IN_VIDEO : 1);
			const mention = { videoId, second: again ? last.second : second, count, score, unit: firstUnit + unit };
			if (again) candidate.mentions[candidate.mentions.length - 1] = mention;
			else candidate.mentions.push(mention);
		}
	}
}

function commonest(counts: ReadonlyMap<string, number>): string {
	return [...counts].sort(([a, one], [b, other]) => other - one || (a > b ? -1 : 1))[0]?.[0] ?? '';
}
