import { announcer } from '../../page/announcer.ts';

/**
 * Makes a function that says below a filter what it finds: at once to those who see its `output`, and once the reader pauses to
 * screen readers, by its live region.
 *
 * @returns given words and elements, none where nothing is filtered; returns the `output`
 */
export function filterStatus(form: HTMLFormElement): (...words: (string | Node)[]) => HTMLElement | null {
	const output = form.querySelector('output');
	const region = form.querySelector<HTMLElement>('[role=status]');
	const announce = region && announcer(region);
	return (...words) => {
		output?.replaceChildren(...words);
		announce?.(output?.textContent ?? '');
		return output;
	};
}
