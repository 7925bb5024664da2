import { phrases } from '#locale/player.ts';
import { formatClock } from '../../../videos/clock.ts';
import { make } from '../page/make.ts';

/**
 * A slider that shows and sets the position in a medium. For audio, which has no picture for the browser's controls.
 * While it has keyboard focus, it does not follow playback until a key moves it: screen readers announce every change
 * of the focused element, each second, over the audio.
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
	/** Whether the reader is dragging: playback then does not move the slider. */
	let isDragged = false;
	const show = (): void => {
		slider.max = String(Math.floor(Number.isFinite(medium.duration) ? medium.duration : 0));
		if (!isDragged) slider.value = String(Math.floor(medium.currentTime));
		slider.ariaValueText = phrases.positionOf(formatClock(Number(slider.value)), formatClock(Number(slider.max)));
	};
	slider.addEventListener('input', () => {
		isDragged = true;
		show();
	});
	slider.addEventListener('change', () => {
		isDragged = false;
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
