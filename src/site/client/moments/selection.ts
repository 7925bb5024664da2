import { spokenIn } from './moment-elements.ts';
import type { TalkPage } from './talk-page.ts';

/** Words that the reader has selected in a transcript. */
export interface Selected {
	/** Second of the moment in which they begin. */
	readonly second: number;
	readonly words: string;
	/** Where they stand, paragraph by paragraph. */
	readonly ranges: readonly Range[];
}

/** The spoken words in the selection, without times, headings and notes between them; `undefined` if there are none. */
export function selectionIn({ moments, seconds }: TalkPage): Selected | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const selected = selection.getRangeAt(0);
	// A definition that is shown lies within the paragraph, and is no part of what was said.
	if (elementAround(selected)?.closest('.definition')) return undefined;
	const ranges = spokenRanges(selected);
	const [first] = ranges;
	if (!first) return undefined;
	const words = spokenIn(ranges.map((range) => range.cloneContents()));
	const start = first.cloneRange();
	start.collapse(true);
	const index = moments.findLastIndex((moment) => start.comparePoint(moment, 0) <= 0);
	return { second: seconds[index] ?? 0, words, ranges };
}

/** What of a range the transcript says, paragraph by paragraph. */
function spokenRanges(range: Range): Range[] {
	return [...document.querySelectorAll('.notes p.moment')]
		.filter((paragraph) => range.intersectsNode(paragraph))
		.map((paragraph) => withinOf(paragraph, range))
		.filter((part) => spokenIn([part.cloneContents()]) !== '');
}

function elementAround({ commonAncestorContainer: node }: Range): Element | null {
	return node instanceof Element ? node : node.parentElement;
}

/** The part of an element that lies in a range. */
function withinOf(element: Element, selected: Range): Range {
	const range = document.createRange();
	range.selectNodeContents(element);
	if (range.compareBoundaryPoints(Range.START_TO_START, selected) < 0)
		range.setStart(selected.startContainer, selected.startOffset);
	if (range.compareBoundaryPoints(Range.END_TO_END, selected) > 0)
		range.setEnd(selected.endContainer, selected.endOffset);
	return range;
}
