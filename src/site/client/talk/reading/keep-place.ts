import { inNextFrame } from '../../page/in-next-frame.ts';
import { isFolded } from './fold.ts';
import { lastAbove, readingLine, topOf } from './reading-line.ts';
import { bringIntoView, isComfortable, scrollAtOnce } from '../scroll.ts';
import { topicsOnPage } from '../sections.ts';
import type { TalkPage } from '../talk-page.ts';

/** What is at the reading line: an element, and the fraction of the way from its top to the top of the next element. */
interface ReadingPlace {
	readonly element: HTMLElement;
	readonly next: HTMLElement | undefined;
	readonly fraction: number;
}

/**
 * Keeps what is being read in place when the width of the window changes, for example when a phone is turned. Lines
 * then break elsewhere, and the browser only keeps the number of pixels scrolled. A note being written stays in view.
 */
export function startKeepingPlace({ moments }: TalkPage): void {
	const topics = topicsOnPage();
	let width = innerWidth;
	let place: ReadingPlace | undefined;

	const find = (): ReadingPlace | undefined => {
		const elements = isFolded() ? topics : moments;
		const index = lastAbove(elements, readingLine());
		const [element, next] = [elements[index], elements[index + 1]];
		// Do not return to the head of the page.
		if (!element || topOf(element) > readingLine()) return undefined;
		return { element, next, fraction: (readingLine() - topOf(element)) / lengthOf(element, next) };
	};
	addEventListener(
		'scroll',
		inNextFrame(() => {
			if (innerWidth === width) place = find();
		}),
	);
	addEventListener('resize', () => {
		if (innerWidth === width) return;
		width = innerWidth;
		const field = document.activeElement;
		if (field instanceof HTMLElement && field.matches('.notes textarea')) {
			if (!isComfortable([field])) bringIntoView(field, true);
		} else if (place) {
			const { element, next, fraction } = place;
			scrollAtOnce(topOf(element) + fraction * lengthOf(element, next) - readingLine());
		}
	});
}

/** Pixels from the top of an element to the top of the next, or to its own bottom if there is none; at least 1. */
function lengthOf(element: HTMLElement, next: HTMLElement | undefined): number {
	const { top, bottom } = element.getBoundingClientRect();
	return Math.max(1, (next ? topOf(next) : bottom) - top);
}
