import type { RelatedMoment } from '../model.ts';
import { findRelatedMoments } from '../study/related/related-moments.ts';
import { decodeTrace } from '../study/corpus/trace.ts';

/**
 * Finds related moments between talks: see `findRelatedMoments`.
 *
 * @param traces encoded traces of the talks
 */
export const relateTalks = (traces: readonly Uint8Array[]): RelatedMoment[][][] =>
	findRelatedMoments(traces.map(decodeTrace));
