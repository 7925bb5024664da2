import type { Hit } from '../hits/hit.ts';
import { hitsOf, type VideoHits, type HitOptions } from '../hits/hits.ts';
import type { FoundPage } from '../index/found-pages.ts';

/**
 * Reads a page as the variant of the query that it matches best, preferring the query as typed, and adds the moments
 * that fully match another variant. `wave particle` finds `Wave/Particle` in a title as one word and in speech as two;
 * `C++` also finds `C plus plus`.
 *
 * @returns `undefined` if the page cannot be loaded
 */
export async function readBestVariant(
	result: FoundPage,
	query: string,
	options: HitOptions,
): Promise<VideoHits | undefined> {
	const found = [result, ...(result.alternatives ?? [])];
	found.sort((a, b) => Number(b.foundBy === query) - Number(a.foundBy === query));
	const variants: VideoHits[] = [];
	for (const { data, foundBy } of found) {
		const page = await data().catch(() => undefined);
		if (!page) return undefined;
		variants.push(hitsOf(page, foundBy, options));
	}
	const best = variants.reduce((top, variant) => (isBetter(variant, top) ? variant : top));
	const hits = [...best.hits];
	for (const hit of variants.filter(hasAllWords).flatMap((variant) => variant.hits))
		if (!hits.some((known) => isSameMoment(known, hit))) hits.push(hit);
	if (options.allMoments) hits.sort((a, b) => a.second - b.second);
	return { ...best, hits };
}

const hasAllWords = ({ complete, strength }: VideoHits): boolean => complete && strength === 1;

const isSameMoment = (a: Hit, b: Hit): boolean => a.second === b.second && a.isReadersNote === b.isReadersNote;

/** How much of the query the title or the best moment matches. */
export const closeness = ({ titled, strength }: VideoHits): number => (titled ? 1 : strength);

const isBetter = (a: VideoHits, b: VideoHits): boolean =>
	a.complete === b.complete ? closeness(a) > closeness(b) : a.complete;
