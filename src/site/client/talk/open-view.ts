/** A box in the window, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** The part of the window that nothing covers: below the bars, above a player at the bottom edge. */
export function openView(): Box {
	const bars = [...document.querySelectorAll('.bar, .strip-bar, .hits-bar')].map(
		(bar) => bar.getBoundingClientRect().bottom,
	);
	const stage = document.querySelector('.player-stage');
	const isDocked = stage !== null && getComputedStyle(stage).position === 'fixed';
	const bottom = isDocked ? stage.getBoundingClientRect().top : innerHeight;
	return { left: 0, right: document.documentElement.clientWidth, top: Math.max(0, ...bars), bottom };
}
