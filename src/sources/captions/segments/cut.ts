import { type CueUnit, pauseBetween } from './cue-units.ts';
import { endsWithSentenceSign } from '../../../text/sentence-end.ts';

/**
 * The best place to cut a run of units when the next one no longer fits: behind the last sentence or before the last
 * change of speaker, else at the longest pause, else behind the last cue, else behind the last word.
 *
 * @param least width below which the run is not cut
 * @returns how many units to cut off: fewer than make up `least` where no later cut is possible, and 0 where
 * none is at all, because all words start together
 */
export function cutAt(run: readonly CueUnit[], next: CueUnit, least: number): number {
	let best = 0;
	let bestWorth = -1;
	let width = 0;
	for (const [index, unit] of run.entries()) {
		width += unit.width;
		const follower = run[index + 1] ?? next;
		// Units that start together stay together: a moment has one start.
		if (follower.start <= unit.start || width === 0) continue;
		const worth = width < least ? -1 : worthOf(unit, follower);
		if (worth >= bestWorth) {
			best = index + 1;
			bestWorth = worth;
		}
	}
	return best;
}

function worthOf(unit: CueUnit, follower: CueUnit): number {
	if (endsSentence(unit.text) || follower.speaker !== undefined) return 1000;
	const pause = pauseBetween(unit, follower);
	if (pause > 0) return 1 + Math.min(pause, 100);
	return follower.isAmid ? 0 : 1;
}

function endsSentence(text: string): boolean {
	return endsWithSentenceSign(text) && !/(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|vs|e\.g|i\.e)\.\s*$/u.test(text);
}
