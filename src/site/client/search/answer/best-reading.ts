import type { Hit } from '../hits/hit.ts';
import { hitsOf, type VideoHits, type Wanted } from '../hits/hits.ts';
import type { FoundPage } from '../index/engine.ts';

/**
 * Reads a page as that spelling of the query that it says best, of several the one that was typed, with the moments that say
 * another one in full. `wave particle` finds `Wave/Particle` in a title as one word, and what the talk says as two; `C++` finds
 * `C plus plus`, too.
 *
 * @returns `undefined` if the page cannot be loaded
 */
export async function bestReading(result: FoundPage, query: string, wanted: Wanted): Promise<VideoHits | undefined> {
	const found = [result, ...(result.others ?? [])];
	found.sort((a, b) => Number(b.sought === query) - Number(a.sought === query));
	const readings: VideoHits[] = [];
	for (const { data, sought } of found) {
		const page = await data().catch(() => undefined);
		if (!page) return undefined;
		readings.push(hitsOf(page, sought, wanted));
	}
	const best = readings.reduce((so, reading) => (isBetter(reading, so) ? reading : so));
	const hits = [...best.hits];
	for (const hit of readings.filter(saysAll).flatMap((reading) => reading.hits))
		if (!hits.some((known) => isSameMoment(known, hit))) hits.push(hit);
	if (wanted.allMoments) hits.sort((a, b) => a.second - b.second);
	return { ...best, hits };
}

const saysAll = ({ complete, strength }: VideoHits): boolean => complete && strength === 1;

const isSameMoment = (a: Hit, b: Hit): boolean => a.second === b.second && a.isReadersNote === b.isReadersNote;

/** How much of the query the title or the best moment has. */
export const closeness = ({ titled, strength }: VideoHits): number => (titled ? 1 : strength);

const isBetter = (a: VideoHits, b: VideoHits): boolean =>
	a.complete === b.complete ? closeness(a) > closeness(b) : a.complete;
