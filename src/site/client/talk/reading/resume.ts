import { phrases } from '#locale/talk.ts';
import { formatClock } from '../../../../videos/clock.ts';
import { isBegun, progressOf, saveProgress } from '../../page/kept/progress.ts';
import type { TalkPage } from '../talk-page.ts';

/** Milliseconds between two saves of the playback position. */
const SAVE_INTERVAL = 4000;
/** Milliseconds for which a moment must stay in view to count as read, not just scrolled past. */
const DWELL = 1500;
/** This many stops before the saved position mean that the reader has started over, not just glanced back. */
const STOPS = 5;

/** Records progress through the talk. Times are seconds. */
export interface ProgressRecorder {
	readonly read: (second: number) => void;
	readonly played: (second: number) => void;
	/** Where the reader last stopped below the head of the page, or what was last played. */
	readonly last: () => number | undefined;
}

/**
 * Saves the reader's progress through the talk and offers to continue from there on the next visit. Glancing at earlier
 * moments does not overwrite the saved position.
 *
 * @param begun second named in the address, if any; the saved position is then not offered
 * @param goTo goes to a second of the talk
 */
export function startResuming(
	{ page, videoId, duration }: TalkPage,
	begun: number | undefined,
	goTo: (second: number) => void,
): ProgressRecorder {
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
	let isAdvancing = false;
	const saveRead = (second: number): void => {
		stops.add(second);
		if (second > 0) last = second;
		isAdvancing ||= second >= (before?.second ?? 0) || stops.size >= STOPS;
		if (isAdvancing) saveProgress(page, second, duration);
	};
	let unsaved: number | undefined;
	let saveTimer: ReturnType<typeof setTimeout> | undefined;
	let dwellTimer: ReturnType<typeof setTimeout> | undefined;
	let current: number | undefined;
	const save = (): void => {
		clearTimeout(saveTimer);
		saveTimer = undefined;
		if (unsaved !== undefined) saveProgress(page, unsaved, duration);
		unsaved = undefined;
	};
	document.addEventListener('visibilitychange', save);
	addEventListener('pagehide', save);
	return {
		read: (second) => {
			// Called on every scroll. The timer must not restart while the same moment is read.
			if (second === current) return;
			current = second;
			clearTimeout(dwellTimer);
			dwellTimer = setTimeout(() => saveRead(second), DWELL);
		},
		played: (second) => {
			clearTimeout(dwellTimer);
			current = undefined;
			isAdvancing = true;
			unsaved = last = second;
			saveTimer ??= setTimeout(save, SAVE_INTERVAL);
		},
		last: () => last,
	};
}
