import type { Unit } from './units.ts';

// Seconds of silence that a listener hears as a pause.
const pause = 0.6;

/**
 * Where a run of units is best cut before the unit that no longer fits: behind the last sentence or before the last
 * change of speaker, else at the longest pause, else behind the last cue, else behind the last word.
 *
 * @param least width below which the run is not cut
 * @returns how many units to cut off: fewer than make up `least` where it cannot be cut behind that, and 0
 * where nowhere, because all words start together
 */
export function cutAt(run: readonly Unit[], next: Unit, least: number): number {
	let best = 0;
	let bestWorth = -1;
	let width = 0;
	for (const [index, unit] of run.entries()) {
		width += unit.width;
		const follower = run[index + 1] ?? next;
		// What starts together stays together: a moment has one start.
		if (follower.start <= unit.start || width === 0) continue;
		const worth = width < least ? -1 : worthOf(unit, follower);
		if (worth >= bestWorth) {
			best = index + 1;
			bestWorth = worth;
		}
	}
	return best;
}

function worthOf(unit: Unit, follower: Unit): number {
	if (endsSentence(unit.text) || follower.speaker !== undefined) return 1000;
	const silence = follower.start - unit.said;
	if (silence >= pause) return 1 + Math.min(silence, 100);
	return follower.isAmid ? 0 : 1;
}

function endsSentence(text: string): boolean {
	return (
		/[.!?…。！？｡؟۔।॥]["'”’»)\]」』】]*\s*$/u.test(text) &&
		!/(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|vs|e\.g|i\.e)\.\s*$/u.test(text)
	);
}
