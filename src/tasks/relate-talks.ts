import type { RelatedMoment } from '../model.ts';
import { findRelatedMoments } from '../study/related/related-moments.ts';
import { decodeTrace } from '../study/corpus/trace-bytes.ts';

/**
 * Relates the moments of talks: see `findRelatedMoments`.
 *
 * @param traces of the talks, as bytes
 */
export const relateTalks = (traces: readonly Uint8Array[]): RelatedMoment[][][] =>
	findRelatedMoments(traces.map(decodeTrace));
