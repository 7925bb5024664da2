import { phrases } from '#locale/talk.ts';
import { formatClock } from '../../../../videos/clock.ts';
import { isBegun, progressOf, saveProgress } from '../../page/kept/progress.ts';
import type { TalkPage } from '../talk-page.ts';

/** Milliseconds between two saves of the playback position. */
const PAUSE = 4000;
/** Milliseconds that a moment must stay in view to count as read, rather than scrolled past. */
const DWELL = 1500;
/** After this many stops before the saved position, the reader is taken to have started over, not just glanced back. */
const STOPS = 5;

/** Records where the reader is. Times are seconds. */
export interface Keeping {
	readonly read: (second: number) => void;
	readonly played: (second: number) => void;
	/** Where the reader last stopped below the top of the page, or what was last played. */
	readonly last: () => number | undefined;
}

/**
 * Saves where the reader is in the talk, and offers to continue from there on the next visit. A glance at earlier moments
 * does not replace the saved position.
 *
 * @param begun second named in the address, if any; then the saved one is not offered
 * @param goTo goes to a second of the talk
 */
export function startResuming(
	{ page, videoId, duration }: TalkPage,
	begun: number | undefined,
	goTo: (second: number) => void,
): Keeping {
	const before = progressOf(page, videoId);
	const button = document.querySelector<HTMLButtonElement>('[data-resume]');
	if (button && before && begun === undefined && isBegun(before)) {
		button.textContent = phrases.continueAt(formatClock(before.second));
		button.hidden = false;
		button.addEventListener('click', () => {
			goTo(before.second);
			button.hidden = true;
		});
	}
	const stops = new Set<number>();
	let last = begun;
	let goesOn = false;
	const saveRead = (second: number): void => {
		stops.add(second);
		if (second > 0) last = second;
		goesOn ||= second >= (before?.second ?? 0) || stops.size >= STOPS;
		if (goesOn) saveProgress(page, second, duration);
	};
	let heard: number | undefined;
	let hearing: ReturnType<typeof setTimeout> | undefined;
	let reading: ReturnType<typeof setTimeout> | undefined;
	let at: number | undefined;
	const save = (): void => {
		clearTimeout(hearing);
		hearing = undefined;
		if (heard !== undefined) saveProgress(page, heard, duration);
		heard = undefined;
	};
	document.addEventListener('visibilitychange', save);
	addEventListener('pagehide', save);
	return {
		read: (second) => {
			// Told with each scrolling: who reads on within a moment is still there.
			if (second === at) return;
			at = second;
			clearTimeout(reading);
			reading = setTimeout(() => saveRead(second), DWELL);
		},
		played: (second) => {
			clearTimeout(reading);
			at = undefined;
			goesOn = true;
			heard = last = second;
			hearing ??= setTimeout(save, PAUSE);
		},
		last: () => last,
	};
}
