import { phrases } from '#locale/player.ts';
import { formatClock } from '../../../videos/clock.ts';
import { siteName } from '../../site-name.ts';
import { make } from '../page/make.ts';

/** Shows one notice at a time before the picture; none with `undefined`. */
export function openNotices(stage: HTMLElement): (notice: HTMLElement | undefined) => void {
	let shown: HTMLElement | undefined;
	return (notice) => {
		shown?.remove();
		shown = notice;
		if (notice) stage.prepend(notice);
	};
}

/** Stands before YouTube's frame until that answers: an empty frame is opaque where its colours are not those of the page. */
export const waiting = (): HTMLElement => make('p', { className: 'player-waiting' }, phrases.connecting);

/** Says why nothing plays, and links to where it does. */
export function failed(reason: string, momentUrl: string, second: number): HTMLElement {
	const box = make('div', { className: 'player-failure', role: 'alert' }, make('p', {}, reason));
	if (momentUrl) {
		const href = momentUrl.replace('{seconds}', String(Math.floor(second)));
		const said = phrases.openOn(siteName(momentUrl), formatClock(second));
		box.append(make('a', { href, target: '_blank' }, said));
	}
	return box;
}
