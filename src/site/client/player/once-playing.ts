import type { Medium } from './medium.ts';

/** Maximum seconds between two `timeupdate` events: browsers send four a second, and play at double speed at most. */
const MAX_STEP = 1;

/** Calls back once a medium advances by playing, as opposed to a jump. */
export function oncePlaying(medium: Medium, callback: () => void, signal: AbortSignal): void {
	const done = new AbortController();
	let last = medium.currentTime;
	medium.addEventListener(
		'timeupdate',
		() => {
			const advance = medium.currentTime - last;
			last = medium.currentTime;
			if (medium.paused || advance <= 0 || advance > MAX_STEP) return;
			done.abort();
			callback();
		},
		{ signal: AbortSignal.any([done.signal, signal]) },
	);
}
