import { type Cache, openCache } from '../cache/cache.ts';
import { digestOf } from '../cache/digest.ts';
import type { BuildCache } from '../cache/workshop.ts';
import { isLarge } from '../memory.ts';
import type { Concept, GlossaryEntry, RelatedMoment } from '../model.ts';
import { findConcepts } from '../study/concepts/concepts.ts';
import { saidWords } from '../study/corpus/said-words.ts';
import { decodeTrace } from '../study/corpus/trace-bytes.ts';
import type { Pool } from '../tasks/pool.ts';
import { relateTalks } from '../tasks/relate-talks.ts';

/** For each talk, for each of its sections, the related moments in other talks, closest first. */
export type Related = readonly (readonly (readonly RelatedMoment[])[])[];

/** What talks say together. */
interface Shared {
	/** In the order of their texts. */
	readonly concepts: readonly Concept[];
	/** The words that are said in talks: see `saidWords`. */
	readonly said: readonly string[];
}

/** What ties talks together. */
export interface Ties extends Shared {
	/** Of the talks that are no translations, in their order. They take the longest to find, and are needed last. */
	readonly related: Promise<Related>;
}

/** Traces of talks, as bytes. */
export interface TracedTalks {
	readonly main: readonly Uint8Array[];
	readonly translations: readonly Uint8Array[];
}

/**
 * Ties talks together, where what they say or the glossary has changed since the last build: else their ties are as they were.
 * A title, a date or a person's note changes none.
 */
export async function tieTalks(
	traced: TracedTalks,
	glossary: readonly GlossaryEntry[],
	{ corpus: folder, version }: Pick<BuildCache, 'corpus' | 'version'>,
	pool: Pool,
): Promise<Ties> {
	const cache = openCache(folder);
	if (isLarge()) return tieInTurn(traced, glossary, cache, pool);
	const { main, translations } = traced;
	const digest = digestOf(version, ...main);
	const names = { related: `${digest}.related`, shared: `${digestOf(digest, glossary, ...translations)}.shared` };
	cache.prune(new Set(Object.values(names)));

	const related = findOrMake(cache, names.related, () => pool.run('relateTalks', main));
	related.catch(() => {});
	const shared = await findOrMake(cache, names.shared, () => findShared(traced, glossary));
	return { ...shared, related };
}

async function findOrMake<Value>(cache: Cache, name: string, make: () => Value | Promise<Value>): Promise<Value> {
	const found = cache.get(name) as Value | undefined;
	if (found !== undefined) return found;
	const made = await make();
	cache.set(name, made);
	return made;
}

/** Nothing takes more memory than to tie talks together: where there are very many, one thing comes after the other. */
async function tieInTurn(
	traced: TracedTalks,
	glossary: readonly GlossaryEntry[],
	cache: Cache,
	pool: Pool,
): Promise<Ties> {
	// To keep ties would take as much once more.
	cache.prune(new Set());
	await pool.renew();
	const shared = findShared(traced, glossary);
	return { ...shared, related: Promise.resolve(relateTalks(traced.main)) };
}

function findShared({ main, translations }: TracedTalks, glossary: readonly GlossaryEntry[]): Shared {
	const traces = main.map(decodeTrace);
	return { concepts: findConcepts(traces, glossary), said: saidWords([...traces, ...translations.map(decodeTrace)]) };
}
