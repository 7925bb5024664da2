/** The part of the window that nothing covers, in pixels: below the bars, above a player at the bottom edge. */
export function openView(): { from: number; to: number } {
	const bars = [...document.querySelectorAll('.bar, .strip-bar, .hits-bar')].map(
		(bar) => bar.getBoundingClientRect().bottom,
	);
	const stage = document.querySelector('.player-stage');
	const box = stage && getComputedStyle(stage).position === 'fixed' ? stage.getBoundingClientRect() : undefined;
	// On a wide screen the player is in a corner, beside the text.
	const to = box && box.width > innerWidth * 0.6 ? box.top : innerHeight;
	return { from: Math.max(0, ...bars), to };
}
