import { spokenIn } from './moment-elements.ts';
import type { TalkPage } from './talk-page.ts';

/** Words that the reader has selected in a transcript. */
export interface Selected {
	/** Second of the moment in which they begin. */
	readonly second: number;
	readonly words: string;
}

/** The spoken words in the selection, without times, headings and notes between them; `undefined` if there are none. */
export function selectionIn({ moments, seconds }: TalkPage): Selected | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const selected = selection.getRangeAt(0);
	const ranges = [...document.querySelectorAll('.notes p.moment')]
		.filter((paragraph) => selected.intersectsNode(paragraph))
		.map((paragraph) => withinOf(paragraph, selected))
		.filter((range) => spokenIn([range.cloneContents()]) !== '');
	const [first] = ranges;
	if (!first) return undefined;
	const words = spokenIn(ranges.map((range) => range.cloneContents()));
	first.collapse(true);
	const index = moments.findLastIndex((moment) => first.comparePoint(moment, 0) <= 0);
	return { second: seconds[index] ?? 0, words };
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
