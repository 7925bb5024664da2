import { inNextFrame } from '../page/in-next-frame.ts';
import { openView } from './open-view.ts';

/** Milliseconds after which a scroll by script has certainly ended. */
const SETTLED = 900;

let scriptUntil = 0;
let hasMoved = false;
/** The keys that scroll the page, except in a form field. */
const scrolling = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab']);
const scrolls = ({ key, target }: KeyboardEvent): boolean =>
	scrolling.has(key) && !(target as Element).closest('input, textarea, select');
for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
	addEventListener(
		type,
		(event) => {
			if (event instanceof KeyboardEvent && !scrolls(event)) return;
			// From now on the reader is scrolling.
			scriptUntil = 0;
			hasMoved = true;
		},
		{ passive: true, capture: true },
	);
}

/** Whether the reader has done anything that may have scrolled the page. */
export const hasReaderMoved = (): boolean => hasMoved;

/** Minimum pixels above an element scrolled into view. */
const ABOVE = 16;

/**
 * Scrolls an element to the upper middle of the view: smoothly if it is near and the reader does not prefer reduced
 * motion. If the element begins a section, the heading comes into view too.
 *
 * @param atOnce never scrolls smoothly
 */
export function bringIntoView(element: HTMLElement | undefined, atOnce = false): void {
	if (!element) return;
	const { top, height } = element.getBoundingClientRect();
	const view = openView();
	const visible = view.bottom - view.top;
	const heading = headingAbove(element)?.getBoundingClientRect();
	const head = heading ? top - heading.top : 0;
	// Something long, such as notes, may come between the heading and the element.
	const room = head < visible / 2 ? head : 0;
	const aim = view.top + Math.max((visible - height) * 0.38, ABOVE + room);
	const near = Math.abs(top - aim) < innerHeight;
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	scrollByScript(top - aim, near && !calm && !atOnce ? 'smooth' : 'instant');
}

/** The heading of the section that an element begins. */
function headingAbove(element: HTMLElement): HTMLElement | null | undefined {
	const topic = element.closest<HTMLElement>('.topic');
	return topic?.querySelector('.moment') === element ? topic.querySelector('h2') : undefined;
}

/** Scrolls instantly by some pixels; not counted as a scroll by the reader. */
export const scrollAtOnce = (top: number): void => scrollByScript(top, 'instant');

function scrollByScript(top: number, behavior: ScrollBehavior): void {
	scriptUntil = performance.now() + SETTLED;
	scrollBy({ top, behavior });
}

/**
 * Whether a moment is in view and does not begin too far down.
 *
 * @param margins fractions of the height, at the top and at the bottom, that count as out of view
 */
export function isComfortable(parts: readonly HTMLElement[], [above, below] = [0, 0]): boolean {
	const [first] = parts;
	if (!first) return true;
	const view = openView();
	const height = view.bottom - view.top;
	const { top } = first.getClientRects()[0] ?? first.getBoundingClientRect();
	const bottom = parts.at(-1)?.getBoundingClientRect().bottom ?? 0;
	return bottom > view.top + height * above && top < view.bottom - height * below - 24;
}

/** Whether an element is rendered: the transcript may be folded. */
export const isShown = (element: HTMLElement | undefined): boolean => element?.checkVisibility() === true;

/** Calls back after each scroll by the reader, but not after scrolls by script. */
export function startWatchingScroll(onScroll: () => void): void {
	const soon = inNextFrame(onScroll);
	addEventListener('scroll', () => {
		if (performance.now() >= scriptUntil) soon();
	});
}
