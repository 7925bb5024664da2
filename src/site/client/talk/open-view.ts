/** A box in the window, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** The part of the window that nothing covers: below the bars, above a player at the bottom edge. */
export function openView(): Box {
	const bars = [...document.querySelectorAll('.bar, .strip-bar, .hits-bar')].map(
		(bar) => bar.getBoundingClientRect().bottom,
	);
	const stage = document.querySelector('.player-stage');
	const box = stage && getComputedStyle(stage).position === 'fixed' ? stage.getBoundingClientRect() : undefined;
	// On a wide screen the player is in a corner, beside the text.
	const bottom = box && box.width > innerWidth * 0.6 ? box.top : innerHeight;
	return { left: 0, right: document.documentElement.clientWidth, top: Math.max(0, ...bars), bottom };
}
