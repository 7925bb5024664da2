import type { RelatedMoment } from '../../model.ts';
import type { Vector } from '../passages/vectors.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { type Corpus, type CorpusVideo, readCorpus, secondOf, wordsOf } from '../corpus/corpus.ts';
import { findSharedTerms, readPassage, type Shared } from './shared-terms.ts';
import type { Trace } from '../corpus/trace.ts';
import { indexUnits, type UnitIndex } from './unit-index.ts';

/** Moments with a lower cosine than this share some words, but no subject. */
const FLOOR = 0.18;
/** Maximum number per section. */
const MAX_MOMENTS = 3;
/** Moments that share no phrase must share at least this many words: see `breadthOf`. */
const MIN_BREADTH = 2.2;
/** Number of stems of a section to query: it is about its heaviest ones, and the others are incidental. */
const QUERY_STEMS = 40;
/** Number of closest moments to consider, before those without a good reason are dropped. */
const CANDIDATES = 8;

/** A unit of another video: index of the video in the corpus, and number of the unit. */
interface Close {
	readonly video: number;
	readonly unit: number;
}

/**
 * For each trace, for each of its sections, the closest moments in other videos, by cosine of TF-IDF vectors (Salton
 * and Buckley 1988, "Term-weighting approaches in automatic text retrieval") over an inverted index. At most one moment
 * per video, and only if the two share a phrase, or if they share more than a couple of topical words and the other
 * video has a section close to this video in turn: a moment that touches on everything is close to many sections, while
 * no section of its video is close to them (Radovanović, Nanopoulos and Ivanović 2010, "Hubs in space").
 *
 * The order of the traces affects only the order of the result. Time is O(sections · units that say a stem), the latter
 * capped; memory is linear in the words.
 */
export function findRelatedMoments(traces: readonly Trace[]): RelatedMoment[][][] {
	const corpus = withoutBoilerplate(readCorpus(traces));
	const index = indexUnits(corpus);
	const best = withoutOneSided(relateSections(corpus, index));
	const momentOf = ({ video, unit, terms }: Relation): RelatedMoment[] => {
		const other = corpus.videos[video];
		return other
			? [{ videoId: other.trace.videoId, second: secondOf(other.trace, unit - other.firstUnit), terms }]
			: [];
	};
	const byId = new Map(
		corpus.videos.map(({ trace }, video) => [trace.videoId, best[video]?.map((close) => close.flatMap(momentOf))]),
	);
	return traces.map(({ videoId }) => byId.get(videoId) ?? []);
}

/** A unit of another video, and what the section shares with it. */
type Relation = Close & Shared;

/**
 * The best relations, without those that share no phrase and whose video has no relation back to the section's video.
 */
function withoutOneSided(related: readonly (readonly Relation[])[][]): Relation[][][] {
	const others = related.map((sections) => new Set(sections.flatMap((close) => close.map(({ video }) => video))));
	return related.map((sections, self) =>
		sections.map((close) =>
			close.filter(({ phrase, video }) => phrase || others[video]?.has(self) === true).slice(0, MAX_MOMENTS),
		),
	);
}

/** For each section of each video, the units that are close to it for a good reason, closest first. */
function relateSections(corpus: Corpus, index: UnitIndex): Relation[][][] {
	const findClosest = closestFinder(corpus, index);
	return corpus.videos.map((video, self) =>
		sectionUnits(video).map(({ from, to }) => {
			const words = wordsOf(video, from, to);
			const vector = heaviest(index.vectorOf(words), corpus.hashes);
			const passage = readPassage(words, vector);
			return findClosest(vector, self).flatMap((close): Relation[] => {
				const at = corpus.videos[close.video];
				const shared = at && findSharedTerms(corpus, passage, at, close.unit - at.firstUnit);
				if (!shared || (!shared.phrase && breadthOf(vector, index.rowOf(close.unit)) < MIN_BREADTH)) return [];
				return [{ ...close, ...shared }];
			});
		}),
	);
}

/** The units that start in each section, by their indexes in the video. */
function sectionUnits({ trace: { units, sections } }: CorpusVideo): { from: number; to: number }[] {
	const at = (moment: number): number => {
		const unit = units.findIndex((first) => first >= moment);
		return unit < 0 ? units.length : unit;
	};
	const starts = Array.from(sections, at);
	return starts.map((from, index) => ({ from, to: starts[index + 1] ?? units.length }));
}

/** Returns a function that finds the closest unit of every other video, closest first; skips videos below the floor. */
function closestFinder(corpus: Corpus, index: UnitIndex): (vector: Vector, self: number) => Close[] {
	const videoOf = new Int32Array(corpus.units);
	corpus.videos.forEach(({ firstUnit, trace }, video) =>
		videoOf.fill(video, firstUnit, firstUnit + trace.units.length),
	);
	// For each video, the closest unit and its cosine; 0 if none was found.
	const units = new Int32Array(corpus.videos.length);
	const scores = new Float32Array(corpus.videos.length);
	return (vector, self) => {
		const found: number[] = [];
		index.score(vector, FLOOR, (unit, score) => {
			const video = videoOf[unit] ?? 0;
			if (video === self) return;
			const before = scores[video] ?? 0;
			if (before === 0) found.push(video);
			if (score < before || (score === before && unit > (units[video] ?? 0))) return;
			units[video] = unit;
			scores[video] = score;
		});
		// Breaks ties by id, which videos are sorted by.
		const closest = found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, CANDIDATES);
		const places = closest.map((video) => ({ video, unit: units[video] ?? 0 }));
		for (const video of found) scores[video] = 0;
		return places;
	};
}

/**
 * The effective number of words that contribute to the cosine of two vectors (the inverse of Simpson's index over their
 * contributions; Hill 1973, "Diversity and evenness"). Two rare and heavy words may meet by chance (`forests`,
 * `trees`); a third that adds next to nothing does not make them a shared subject.
 */
function breadthOf(vector: Vector, row: ReturnType<UnitIndex['rowOf']>): number {
	let sum = 0;
	let squares = 0;
	vector.stems.forEach((stem, at) => {
		const product = (vector.weights[at] ?? 0) * (row.weights[row.stems.indexOf(stem)] ?? 0);
		sum += product;
		squares += product * product;
	});
	return (sum * sum) / squares;
}

/** The heaviest entries of a vector, rescaled to length 1. */
function heaviest({ stems, weights }: Vector, hashes: readonly number[]): Vector {
	const minimum = Float64Array.from(weights).sort().at(-QUERY_STEMS) ?? 0;
	const chosen = [...stems.keys()]
		.filter((at) => (weights[at] ?? 0) >= minimum)
		.sort(
			(a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || (hashes[stems[a] ?? 0] ?? 0) - (hashes[stems[b] ?? 0] ?? 0),
		)
		.slice(0, QUERY_STEMS);
	const length = Math.hypot(...chosen.map((at) => weights[at] ?? 0));
	return {
		stems: chosen.map((at) => stems[at] ?? 0),
		weights: chosen.map((at) => (weights[at] ?? 0) / length),
	};
}
