import { formatClock } from '../../../videos/clock.ts';
import { isBegun, readProgress, saveProgress } from '../page/progress.ts';
import type { Talk } from './talk.ts';

/** Milliseconds between two times that the place is kept. */
const PAUSE = 4000;

/**
 * Keeps where the reader is in the talk, and offers to go on from there at the next visit.
 *
 * @param offered whether to offer it: not where the address already names a moment
 * @param goTo goes to a second of the talk
 * @returns what is told of each place that the reader comes to; seconds
 */
export function startResuming(
	{ page, duration }: Talk,
	offered: boolean,
	goTo: (second: number) => void,
): (second: number) => void {
	const before = readProgress()[page];
	const button = document.querySelector<HTMLButtonElement>('[data-resume]');
	if (button && before && offered && isBegun(before)) {
		button.textContent = `Continue at ${formatClock(before.second)}`;
		button.hidden = false;
		button.addEventListener('click', () => {
			goTo(before.second);
			button.hidden = true;
		});
	}
	let place: number | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const save = (): void => {
		clearTimeout(timer);
		timer = undefined;
		if (place !== undefined) saveProgress(page, place, duration);
		place = undefined;
	};
	document.addEventListener('visibilitychange', save);
	addEventListener('pagehide', save);
	return (second) => {
		place = second;
		timer ??= setTimeout(save, PAUSE);
	};
}
