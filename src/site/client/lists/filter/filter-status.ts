import { announcer } from '../../page/announcer.ts';

/**
 * Makes a function that says below a filter what it finds: at once where it is seen, and once the reader pauses to screen
 * readers, by its live region.
 *
 * @returns given words and elements, none where nothing is filtered; returns the element that says them
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
