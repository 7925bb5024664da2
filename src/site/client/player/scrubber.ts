import { phrases } from '#locale/player.ts';
import { formatClock } from '../../../videos/clock.ts';
import { make } from '../page/make.ts';

/**
 * A slider that shows and sets the position in a medium. For audio, which has no picture to hold the browser's controls. Reached
 * by key, it stays where it is while the medium plays on, and goes on from what plays as soon as a key moves it: screen readers
 * say each change of what has the focus, every second, over what is said.
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
		show();
		if (event.key !== ' ') return;
		event.preventDefault();
		if (medium.paused) void medium.play();
		else medium.pause();
	});
	slider.addEventListener('blur', show);
	for (const event of ['durationchange', 'seeking']) medium.addEventListener(event, show);
	medium.addEventListener('timeupdate', () => {
		if (!slider.matches(':focus-visible')) show();
	});
	show();
	return slider;
}
