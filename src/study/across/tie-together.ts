import type { Concept, GlossaryEntry, RelatedMoment } from '../../model.ts';
import { findConcepts } from './concepts.ts';
import { readCorpus } from './corpus.ts';
import { findRelatedMoments } from './related-moments.ts';
import type { Trace } from './trace.ts';

/** What ties videos together. */
export interface Ties {
	/** For each trace, for each of its sections, the related moments in other videos, closest first. */
	readonly related: readonly (readonly (readonly RelatedMoment[])[])[];
	/** In the order of their texts. */
	readonly concepts: readonly Concept[];
}

/**
 * Ties videos together by their traces: related moments and concepts. The order of the traces matters only for the
 * order of the related moments, which is the same. Time is linear in the words, and so is memory.
 *
 * @param glossary the same that the traces were made with
 */
export function tieTogether(traces: readonly Trace[], glossary: readonly GlossaryEntry[] = []): Ties {
	const corpus = readCorpus(traces);
	const related = findRelatedMoments(corpus);
	const byId = new Map(corpus.videos.map(({ trace }, video) => [trace.videoId, related[video] ?? []]));
	return {
		related: traces.map(({ videoId }) => byId.get(videoId) ?? []),
		concepts: findConcepts(corpus, glossary),
	};
}
