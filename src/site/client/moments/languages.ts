import { momentAt } from '../page/timeline.ts';

/**
 * Makes the links to other languages lead to the moment being read. They are at the top of the page; a reader who has
 * scrolled up to them goes on from the moment before that.
 *
 * @param last the second last played or read, if any
 */
export function startLanguages(
	moments: readonly HTMLElement[],
	seconds: readonly number[],
	last: () => number | undefined,
): void {
	const links = document.querySelectorAll<HTMLAnchorElement>('.languages a:not([aria-current])');
	for (const link of links) {
		link.addEventListener('click', () => {
			const second = secondInView(moments, seconds) ?? last();
			link.hash = second === undefined ? '' : `t=${Math.floor(second)}`;
		});
	}
}

/** The second of the moment in the upper third of the window; `undefined` at the top of the page. */
function secondInView(moments: readonly HTMLElement[], seconds: readonly number[]): number | undefined {
	const named = document.querySelector<HTMLElement>('[id^="t="]:is(.playing, .current, :target)');
	if (named && isInView(named)) return seconds[momentAt(seconds, Number(named.id.slice('t='.length)))];
	const line = innerHeight / 3;
	const index = moments.findLastIndex((moment) => moment.getBoundingClientRect().top <= line);
	return seconds[index];
}

function isInView(element: HTMLElement): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}
