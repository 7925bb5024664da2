import { phrases as buttons } from '#locale/player-buttons.ts';
import { phrases } from '#locale/player.ts';
import { formatClock } from '../../../videos/clock.ts';
import { makeButton } from '../page/make-button.ts';
import { make } from '../page/make.ts';
import type { Player } from './api.ts';
import { icon } from './icons.ts';
import type { Medium } from './medium.ts';

/** The speeds, all of which YouTube supports. */
export const speeds = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** What the buttons do. */
interface ControlActions extends Pick<Player, 'toggle' | 'skip' | 'toggleCaptions' | 'close'> {
	readonly setSpeed: (speed: number) => void;
}

/** The row of controls; `show` updates it. */
export interface Controls {
	readonly element: HTMLElement;
	show(medium: Medium, captions: boolean): void;
	/** Focuses the button for play and pause. */
	focus(): void;
}

/** @param duration in seconds, until the medium reports its own */
export function makeControls(duration: number, actions: ControlActions): Controls {
	const play = button(phrases.play, 'K', icon.play, actions.toggle);
	const whole = make('span', { className: 'player-whole' });
	// The first text node is the current time, followed by the total.
	const time = make('span', { className: 'player-time' }, '', whole);
	const options = speeds.map((value) => new Option(`${value}×`, String(value)));
	const speed = make('select', { title: `${phrases.speed} (< >)` }, ...options);
	speed.addEventListener('change', () => actions.setSpeed(Number(speed.value)));
	const captions = button(buttons.captions, 'C', icon.captions, actions.toggleCaptions);
	const row = make(
		'div',
		{ className: 'player-controls', role: 'group', ariaLabel: phrases.controls },
		button(buttons.back(10), 'J', icon.back, () => actions.skip(-10)),
		play,
		button(buttons.ahead(10), 'L', icon.ahead, () => actions.skip(10)),
		time,
		speed,
		captions,
		button(buttons.close, 'X', icon.close, actions.close),
	);
	return {
		element: row,
		show: (medium, captionsShown) => {
			const name = nameOf(medium.paused ? phrases.play : phrases.pause, 'K');
			if (play.title !== name) {
				play.title = name;
				play.replaceChildren(icon[medium.paused ? 'play' : 'pause']());
			}
			write(time.firstChild, formatClock(medium.currentTime));
			write(whole, ` / ${formatClock(Number.isFinite(medium.duration) ? medium.duration : duration)}`);
			const nearest = speeds.find((value) => value >= medium.playbackRate) ?? 2;
			if (document.activeElement !== speed || speed.value !== String(nearest)) speed.value = String(nearest);
			captions.ariaPressed = String(captionsShown);
		},
		focus: () => play.focus({ preventScroll: true }),
	};
}

function write(node: Node | null, text: string): void {
	if (node && node.textContent !== text) node.textContent = text;
}

function button(label: string, key: string, picture: () => SVGElement, run: () => void): HTMLButtonElement {
	return makeButton(picture(), run, { title: nameOf(label, key) });
}

/** The title is also the button's name: next to a different name, screen readers would read both. */
const nameOf = (label: string, key: string): string => `${label} (${key})`;
