import { type CueUnit, pauseBetween } from './cue-units.ts';
import { endsWithSentenceSign } from '../../../text/sentence-end.ts';

/**
 * Finds the best place to cut a run of units when the next one no longer fits: after the last sentence or before the
 * last change of speaker, else at the longest pause, else after the last cue, else after the last word.
 *
 * @param minWidth minimum width of the first part
 * @returns the number of units in the first part: narrower than `minWidth` if no later cut is possible, and 0 if none
 * is possible at all, because all words start together
 */
export function cutAt(run: readonly CueUnit[], next: CueUnit, minWidth: number): number {
	let best = 0;
	let bestScore = -1;
	let width = 0;
	for (const [index, unit] of run.entries()) {
		width += unit.width;
		const follower = run[index + 1] ?? next;
		// Units that start together stay together: a moment has one start.
		if (follower.start <= unit.start || width === 0) continue;
		const score = width < minWidth ? -1 : scoreOfCut(unit, follower);
		if (score >= bestScore) {
			best = index + 1;
			bestScore = score;
		}
	}
	return best;
}

function scoreOfCut(unit: CueUnit, follower: CueUnit): number {
	if (endsSentence(unit.text) || follower.speaker !== undefined) return 1000;
	const pause = pauseBetween(unit, follower);
	if (pause > 0) return 1 + Math.min(pause, 100);
	return follower.continuesCue ? 0 : 1;
}

function endsSentence(text: string): boolean {
	return endsWithSentenceSign(text) && !/(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|vs|e\.g|i\.e)\.\s*$/u.test(text);
}
