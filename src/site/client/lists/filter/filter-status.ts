import { announcer } from '../../page/announcer.ts';

/**
 * Makes a function that shows the result of a filter below it: at once, and for screen readers in a live region after a
 * pause.
 *
 * @returns takes words and elements, none if nothing is filtered; returns the element that shows them
 */
export function filterStatus(form: HTMLFormElement): (...words: (string | Node)[]) => Element | null {
	const seen = form.querySelector('.filtered');
	const region = form.querySelector<HTMLElement>('[aria-live]');
	const announce = region && announcer(region);
	return (...words) => {
		seen?.replaceChildren(...words);
		announce?.(seen?.textContent ?? '');
		return seen;
	};
}
