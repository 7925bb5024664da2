import { inNextFrame } from '../../page/in-next-frame.ts';
import { isFolded } from './fold.ts';
import { lastAbove, readingLine, topOf } from './reading-line.ts';
import { bringIntoView, isComfortable, scrollAtOnce } from '../scroll.ts';
import { topicsOnPage } from '../sections.ts';
import type { TalkPage } from '../talk-page.ts';

/** What stands at the line being read: an element, and the share of the way from its top to that of the next. */
interface ReadingPlace {
	readonly element: HTMLElement;
	readonly next: HTMLElement | undefined;
	readonly share: number;
}

/**
 * Keeps what is being read in its place when the window gets another width, as a phone's does that is turned: lines break
 * elsewhere then, and the browser only keeps how many pixels were scrolled. A note that is being written stays in view.
 */
export function startKeepingPlace({ moments }: TalkPage): void {
	const topics = topicsOnPage();
	let width = innerWidth;
	let place: ReadingPlace | undefined;

	const find = (): ReadingPlace | undefined => {
		const elements = isFolded() ? topics : moments;
		const index = lastAbove(elements, readingLine());
		const [element, next] = [elements[index], elements[index + 1]];
		// The head of the page is no place to come back to.
		if (!element || topOf(element) > readingLine()) return undefined;
		return { element, next, share: (readingLine() - topOf(element)) / lengthOf(element, next) };
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
			const { element, next, share } = place;
			scrollAtOnce(topOf(element) + share * lengthOf(element, next) - readingLine());
		}
	});
}

/** Pixels from the top of an element to that of the next, or to its own end where there is none; never 0. */
function lengthOf(element: HTMLElement, next: HTMLElement | undefined): number {
	const { top, bottom } = element.getBoundingClientRect();
	return Math.max(1, (next ? topOf(next) : bottom) - top);
}
