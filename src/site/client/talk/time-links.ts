import { secondShown } from '../../../markdown/time-link.ts';
import { isPlainClick } from '../page/plain-click.ts';

/** The second of this talk that a time link points to; `undefined` for other links and for times in other talks. */
function secondOfTimeLink(link: Element | null): number | undefined {
	if (!link?.matches('.notes .at') || link.closest('.related-moments')) return undefined;
	return secondShown(link.textContent, link.getAttribute('href') ?? '');
}

/**
 * Calls `play` for each plain click on a time of the talk, and `again` for one on a link to the current fragment, which
 * fires no `hashchange`.
 */
export function onTimeClicks(play: (second: number) => boolean, again: () => void): void {
	document.addEventListener('click', (event) => {
		if (!isPlainClick(event)) return;
		const link = (event.target as Element).closest('a');
		const second = secondOfTimeLink(link);
		if (second !== undefined && play(second)) event.preventDefault();
		const hash = link?.getAttribute('href') ?? '';
		if (/^#[ts]=\d+$/.test(hash) && hash === location.hash) again();
	});
}
