import { fragmentOf } from '../../../markdown/fragments.ts';

/**
 * Points the links to other languages at the moment being read.
 * @param reading returns its second; `undefined` at the head of the page
 */
export function startLanguages(reading: () => number | undefined): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a:not([aria-current])')) {
		link.addEventListener('click', () => {
			const second = reading();
			link.hash = second === undefined ? '' : fragmentOf(Math.floor(second));
		});
	}
}
