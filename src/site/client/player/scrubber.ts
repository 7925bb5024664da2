import { phrases } from '#locale/player.ts';
import { formatClock } from '../../../videos/clock.ts';
import { make } from '../page/make.ts';

/**
 * A slider that shows and sets the position in a medium. For audio, which has no picture to hold the browser's controls.
 */
export function makeScrubber(medium: HTMLMediaElement): HTMLInputElement {
	const slider = make('input', {
		type: 'range',
		min: '0',
		step: '1',
		value: '0',
		ariaLabel: phrases.position,
	});
	slider.className = 'player-scrubber';
	/** While the reader drags it, playback does not move it. */
	let held = false;
	const show = (): void => {
		slider.max = String(Math.floor(Number.isFinite(medium.duration) ? medium.duration : 0));
		if (!held) slider.value = String(Math.floor(medium.currentTime));
		slider.ariaValueText = phrases.positionOf(formatClock(Number(slider.value)), formatClock(Number(slider.max)));
	};
	slider.addEventListener('input', () => {
		held = true;
		show();
	});
	slider.addEventListener('change', () => {
		held = false;
		medium.currentTime = Number(slider.value);
	});
	slider.addEventListener('keydown', (event) => {
		if (event.key !== ' ') return;
		event.preventDefault();
		if (medium.paused) void medium.play();
		else medium.pause();
	});
	for (const event of ['durationchange', 'timeupdate', 'seeking']) medium.addEventListener(event, show);
	show();
	return slider;
}
