import { phrases } from '#locale/player.ts';
import { formatClock } from '../../../videos/clock.ts';
import { siteName } from '../../site-name.ts';
import { make } from '../page/make.ts';

/** Makes a function that shows one notice at a time in front of the picture; none for `undefined`. */
export function openNotices(stage: HTMLElement): (notice: HTMLElement | undefined) => void {
	let shown: HTMLElement | undefined;
	return (notice) => {
		shown?.remove();
		shown = notice;
		if (notice) stage.prepend(notice);
	};
}

/** Covers YouTube's frame until it answers: an empty frame is opaque if its color scheme differs from the page's. */
export const connectingNotice = (): HTMLElement => make('p', { className: 'player-waiting' }, phrases.connecting);

/** Says why playback failed, and links to the video's site. */
export function failureNotice(reason: string, momentUrl: string, second: number): HTMLElement {
	const box = make('div', { className: 'player-failure', role: 'alert' }, make('p', {}, reason));
	if (momentUrl) {
		const href = momentUrl.replace('{seconds}', String(Math.floor(second)));
		const label = phrases.openOn(siteName(momentUrl), formatClock(second));
		box.append(make('a', { href, target: '_blank' }, label));
	}
	return box;
}
