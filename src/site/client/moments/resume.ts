import { formatClock } from '../../../videos/clock.ts';
import { isBegun, readProgress, saveProgress } from '../page/progress.ts';
import type { TalkPage } from './talk-page.ts';

/** Milliseconds between two times that the place of the player is kept. */
const PAUSE = 4000;
/** Milliseconds for which a place has to stay in view to count as read: who passes by has not stopped there. */
const DWELL = 1500;
/** At so many places one has to stop before the kept one for the reader to have begun again, and not only looked in. */
const STOPS = 5;

/** What is told of where the reader is; seconds. */
export interface Keeping {
	readonly read: (second: number) => void;
	readonly played: (second: number) => void;
	/** Where the reader stopped last below the head of the page, or heard last. */
	readonly last: () => number | undefined;
}

/**
 * Keeps where the reader is in the talk, and offers to go on from there at the next visit. A glance at what comes before the
 * kept place does not replace it.
 *
 * @param begun second that the address names, if it does: then no other is offered
 * @param goTo goes to a second of the talk
 */
export function startResuming(
	{ page, duration }: TalkPage,
	begun: number | undefined,
	goTo: (second: number) => void,
): Keeping {
	const before = readProgress()[page];
	const button = document.querySelector<HTMLButtonElement>('[data-resume]');
	if (button && before && begun === undefined && isBegun(before)) {
		button.textContent = `Continue at ${formatClock(before.second)}`;
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
