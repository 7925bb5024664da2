import { type Cache, openCache } from '../cache/cache.ts';
import { digestOf } from '../cache/digest.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import { isLarge } from '../memory.ts';
import type { Concept, GlossaryEntry, RelatedMoment } from '../model.ts';
import { findConcepts } from '../study/concepts/concepts.ts';
import { vocabularyOf } from '../study/corpus/vocabulary.ts';
import { decodeTrace } from '../study/corpus/trace.ts';
import type { Pool } from '../tasks/pool.ts';
import { relateTalks } from '../tasks/relate-talks.ts';

/** Related moments in other talks, best first, by talk and section. */
export type Related = readonly (readonly (readonly RelatedMoment[])[])[];

/** Concepts and vocabulary of the whole corpus. */
interface Shared {
	/** Sorted by text. */
	readonly concepts: readonly Concept[];
	/** The words of all talks: see `vocabularyOf`. */
	readonly vocabulary: readonly string[];
}

/** What talks have in common. */
export interface CorpusStudy extends Shared {
	/** For the main talks, in their order. Slowest to compute and needed last, hence a promise. */
	readonly related: Promise<Related>;
}

/** Encoded traces of talks: see `decodeTrace`. */
export interface Traces {
	readonly main: readonly Uint8Array[];
	readonly translations: readonly Uint8Array[];
}

/**
 * Studies the talks as a whole. Results come from the cache unless a transcript or the glossary has changed; titles,
 * dates and reader's notes do not matter.
 */
export async function studyCorpus(
	traced: Traces,
	glossary: readonly GlossaryEntry[],
	{ corpus: folder, version }: Pick<BuildCache, 'corpus' | 'version'>,
	pool: Pool,
): Promise<CorpusStudy> {
	const cache = openCache(folder);
	if (isLarge()) return studySequentially(traced, glossary, cache, pool);
	const { main, translations } = traced;
	const digest = digestOf(version, ...main);
	const names = { related: `${digest}.related`, shared: `${digestOf(digest, glossary, ...translations)}.shared` };
	cache.prune(new Set(Object.values(names)));

	const related = getOrCompute(cache, names.related, () => pool.run('relateTalks', main));
	related.catch(() => {});
	const shared = await getOrCompute(cache, names.shared, () => findShared(traced, glossary));
	return { ...shared, related };
}

async function getOrCompute<Value>(cache: Cache, name: string, compute: () => Value | Promise<Value>): Promise<Value> {
	const cached = cache.get(name) as Value | undefined;
	if (cached !== undefined) return cached;
	const value = await compute();
	cache.set(name, value);
	return value;
}

/** The sequential variant for very large corpora: no other step takes as much memory. */
async function studySequentially(
	traced: Traces,
	glossary: readonly GlossaryEntry[],
	cache: Cache,
	pool: Pool,
): Promise<CorpusStudy> {
	// Caching the results would take as much memory again.
	cache.prune(new Set());
	await pool.renew();
	const shared = findShared(traced, glossary);
	return { ...shared, related: Promise.resolve(relateTalks(traced.main)) };
}

function findShared({ main, translations }: Traces, glossary: readonly GlossaryEntry[]): Shared {
	const traces = main.map(decodeTrace);
	return {
		concepts: findConcepts(traces, glossary),
		vocabulary: vocabularyOf([...traces, ...translations.map(decodeTrace)]),
	};
}
