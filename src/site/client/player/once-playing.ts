import type { Medium } from './medium.ts';

/** Seconds between two `timeupdate` events, at most: browsers send one every quarter, and play at no more than double speed. */
const STEP = 1;

/** Calls back once a medium gets ahead by playing: a jump to another second is none. */
export function oncePlaying(medium: Medium, then: () => void, signal: AbortSignal): void {
	const done = new AbortController();
	let last = medium.currentTime;
	medium.addEventListener(
		'timeupdate',
		() => {
			const gone = medium.currentTime - last;
			last = medium.currentTime;
			if (medium.paused || gone <= 0 || gone > STEP) return;
			done.abort();
			then();
		},
		{ signal: AbortSignal.any([done.signal, signal]) },
	);
}
