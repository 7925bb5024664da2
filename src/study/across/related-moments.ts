import type { RelatedMoment } from '../../model.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { type Corpus, type CorpusVideo, wordsOf } from './corpus.ts';
import { runsOf, sharedTerms } from './shared-terms.ts';
import { indexUnits, type Vector } from './unit-index.ts';

/** Moments less close than this have words in common and no more. */
const FLOOR = 0.18;
const MOST = 3;
/** A section is about the stems that weigh most in it; the others are what it happens to say. */
const QUERY = 40;
/** How many are looked at before those without a good reason are left out. */
const CANDIDATES = 8;

/**
 * For each video, for each of its sections, the closest moments in other videos: cosine of TF-IDF vectors (Salton and
 * Buckley 1988, "Term-weighting approaches in automatic text retrieval") over an inverted index, one moment for a video,
 * none below a floor, and none without two words of the subject in common.
 *
 * Time is O(sections · units that say a stem), with a ceiling to the latter; memory is linear in the
 * words.
 */
export function findRelatedMoments(whole: Corpus): RelatedMoment[][][] {
	const corpus = withoutBoilerplate(whole);
	const index = indexUnits(corpus);
	const videoOf = new Int32Array(corpus.units);
	corpus.videos.forEach(({ firstUnit, units }, video) => videoOf.fill(video, firstUnit, firstUnit + units.length));
	const scores = new Float32Array(corpus.units);

	return corpus.videos.map((video, self) =>
		sectionUnits(video).map(({ from, to }) => {
			const words = wordsOf(video, from, to);
			const vector = heaviest(index.vectorOf(words), corpus.hashes);
			const best = new Map<number, { unit: number; score: number }>();
			for (const unit of index.score(vector, scores)) {
				const score = scores[unit] ?? 0;
				scores[unit] = 0;
				const other = videoOf[unit] ?? 0;
				if (other !== self && score >= FLOOR && score > (best.get(other)?.score ?? 0)) best.set(other, { unit, score });
			}
			const runs = best.size === 0 ? new Set<string>() : runsOf(words);
			return [...best]
				.sort(([one, a], [other, b]) => b.score - a.score || compareIds(corpus, one, other))
				.slice(0, CANDIDATES)
				.flatMap(([other, { unit, score }]): RelatedMoment[] => {
					const target = corpus.videos[other];
					if (!target) return [];
					const at = unit - target.firstUnit;
					const terms = sharedTerms(runs, vector, target, at, corpus.general);
					if (terms.length === 0) return [];
					const goesWith = closestUnit(video, from, to, index.vectorOf(wordsOf(target, at)), index.vectorOf);
					const place = { videoId: target.notes.video.id, second: secondOf(target, at) };
					return [{ from: secondOf(video, goesWith), ...place, score: Math.round(score * 1000) / 1000, terms }];
				})
				.slice(0, MOST);
		}),
	);
}

/** The units of each section: those that start in it. */
function sectionUnits({ notes, units }: CorpusVideo): { from: number; to: number }[] {
	const { moments } = notes.video;
	const at = (second: number): number => {
		const unit = units.findIndex((moment) => (moments[moment]?.second ?? 0) >= second);
		return unit < 0 ? units.length : unit;
	};
	return notes.sections.map(({ second }, index) => {
		const next = notes.sections[index + 1];
		return { from: at(second), to: next ? at(next.second) : units.length };
	});
}

function closestUnit(
	video: CorpusVideo,
	from: number,
	to: number,
	target: Vector,
	vectorOf: (words: Int32Array) => Vector,
): number {
	let best = { unit: from, score: 0 };
	for (let unit = from; unit < to; unit++) {
		let score = 0;
		for (const [stem, weight] of vectorOf(wordsOf(video, unit))) score += weight * (target.get(stem) ?? 0);
		if (score > best.score) best = { unit, score };
	}
	return best.unit;
}

/** The heaviest entries of a vector, brought back to length 1. */
function heaviest(vector: Vector, hashes: readonly number[]): Vector {
	const chosen = [...vector]
		.sort(([a, one], [b, other]) => other - one || (hashes[a] ?? 0) - (hashes[b] ?? 0))
		.slice(0, QUERY);
	const length = Math.hypot(...chosen.map(([, weight]) => weight));
	return new Map(chosen.map(([stem, weight]) => [stem, weight / length]));
}

const compareIds = ({ videos }: Corpus, one: number, other: number): number =>
	(videos[one]?.notes.video.id ?? '') < (videos[other]?.notes.video.id ?? '') ? -1 : 1;

const secondOf = ({ notes, units }: CorpusVideo, unit: number): number =>
	notes.video.moments[units[unit] ?? 0]?.second ?? 0;
