import { pageLanguage } from '../../page/site.ts';
import { wordAround } from '../../words/word-around.ts';
import { spokenIn } from '../moment-elements.ts';
import type { TalkPage } from '../talk-page.ts';

/** Characters: more than a moment says. */
const FAR = 4000;

/** Words of a talk that the reader has selected, whole ones. */
export interface Selected {
	/** Second of the moment in which they begin. */
	readonly second: number;
	readonly words: string;
	/** How many characters of what is said from that second on stand before them. */
	readonly from: number;
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
	takeWholeWords(ranges);
	const words = spokenIn(ranges.map((range) => range.cloneContents()));
	const start = first.cloneRange();
	start.collapse(true);
	const index = moments.findLastIndex((moment) => start.comparePoint(moment, 0) <= 0);
	const from = index < 0 ? 0 : spokenBefore(moments[index], start).length;
	return { second: seconds[index] ?? 0, words, from, ranges };
}

/**
 * The paragraph in which some words end.
 *
 * @param moment that they begin in
 * @param from characters of what is said from its second on that stand before them, at least
 * @returns nothing where the transcript does not say them there
 */
export function paragraphSaying(moment: HTMLElement, words: string, from: number): HTMLElement | undefined {
	const paragraphs = [...document.querySelectorAll<HTMLElement>('.notes p.moment')];
	let said = '';
	for (const paragraph of paragraphs.slice(paragraphs.findIndex((one) => one.contains(moment)))) {
		const range = document.createRange();
		range.selectNodeContents(paragraph);
		if (said === '' && paragraph !== moment) range.setStartBefore(moment);
		said = `${said} ${spokenIn([range.cloneContents()])}`.trimStart();
		if (said.includes(words, from)) return paragraph;
		// Words that begin in a moment do not begin far behind it.
		if (said.length > from + words.length + FAR) return undefined;
	}
	return undefined;
}

/** What is said between the beginning of a moment and a place in the transcript. */
function spokenBefore(moment: HTMLElement | undefined, place: Range): string {
	if (!moment) return '';
	const range = document.createRange();
	range.setStartBefore(moment);
	range.setEnd(place.startContainer, place.startOffset);
	return spokenIn(spokenRanges(range).map((part) => part.cloneContents()));
}

/** What of a range the transcript says, paragraph by paragraph. */
function spokenRanges(range: Range): Range[] {
	return [...document.querySelectorAll('.notes p.moment')]
		.filter((paragraph) => range.intersectsNode(paragraph))
		.map((paragraph) => withinOf(paragraph, range))
		.filter((part) => spokenIn([part.cloneContents()]) !== '');
}

/** Takes in the rest of the words that some ranges begin and end in: a pointer seldom meets their first and last letters. */
function takeWholeWords(ranges: readonly Range[]): void {
	const language = pageLanguage();
	const [first, last] = [ranges[0], ranges.at(-1)];
	if (first?.startContainer instanceof Text)
		first.setStart(first.startContainer, wordAround(first.startContainer.data, first.startOffset, language).start);
	if (last?.endContainer instanceof Text)
		last.setEnd(last.endContainer, wordAround(last.endContainer.data, last.endOffset, language).end);
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
