import { fragmentOf } from '../../../markdown/fragments.ts';

/**
 * Makes the links to other languages lead to the moment being read.
 *
 * @param reading gives its second; `undefined` for the head of the page
 */
export function startLanguages(reading: () => number | undefined): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a:not([aria-current])')) {
		link.addEventListener('click', () => {
			const second = reading();
			link.hash = second === undefined ? '' : fragmentOf(Math.floor(second));
		});
	}
}
