/** Milliseconds within which a scroll of our own has come to its end. */
const SETTLED = 900;

let ownUntil = 0;

/**
 * Scrolls an element to the upper middle of what is in view: smoothly where it is near and the reader has nothing against it.
 *
 * @param atOnce never smoothly
 */
export function bringIntoView(element: HTMLElement | undefined, atOnce = false): void {
	if (!element) return;
	const { top, height } = element.getBoundingClientRect();
	const { from, to } = openView();
	const aim = from + Math.max((to - from - height) * 0.38, 16);
	const near = Math.abs(top - aim) < innerHeight;
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	ownUntil = performance.now() + SETTLED;
	scrollBy({ top: top - aim, behavior: near && !calm && !atOnce ? 'smooth' : 'instant' });
}

/**
 * Whether a moment's beginning is in view.
 *
 * @param margins shares of the height, from above and from below, that count as out of view
 */
export function isComfortable(parts: readonly HTMLElement[], [above, below] = [0, 0]): boolean {
	const [first] = parts;
	if (!first) return true;
	const { from, to } = openView();
	const height = to - from;
	const { top } = first.getClientRects()[0] ?? first.getBoundingClientRect();
	const bottom = parts.at(-1)?.getBoundingClientRect().bottom ?? 0;
	return bottom > from + height * above && top < to - height * below - 24;
}

/** Calls back after each scroll that is the reader's own. */
export function startWatchingScroll(onScroll: () => void): void {
	let asked = false;
	addEventListener(
		'scroll',
		() => {
			if (asked || performance.now() < ownUntil) return;
			asked = true;
			requestAnimationFrame(() => {
				asked = false;
				onScroll();
			});
		},
		{ passive: true },
	);
	for (const event of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
		// From here on it is the reader who scrolls.
		addEventListener(event, () => (ownUntil = 0), { passive: true, capture: true });
	}
}

/** The part of the window that nothing lies upon: below the bars, above a player at the bottom edge. */
export function openView(): { from: number; to: number } {
	const bars = [...document.querySelectorAll('.bar, .strip-bar')].map((bar) => bar.getBoundingClientRect().bottom);
	const stage = document.querySelector('.player-stage');
	const box = stage && getComputedStyle(stage).position === 'fixed' ? stage.getBoundingClientRect() : undefined;
	// In the corner of a wide screen it lies beside the text.
	const to = box && box.width > innerWidth * 0.6 ? box.top : innerHeight;
	return { from: Math.max(0, ...bars), to };
}
