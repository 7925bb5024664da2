import { pageLanguage } from '../../page/site.ts';
import { wordAround } from '../../words/word-around.ts';
import { spokenIn } from '../moment-elements.ts';
import type { TalkPage } from '../talk-page.ts';

/** Characters: more than any moment has. */
const FAR = 4000;

/** Whole words of a talk that the reader has selected. */
export interface Selected {
	/** Second of the moment in which they begin. */
	readonly second: number;
	readonly words: string;
	/** Characters spoken between that second and the words. */
	readonly from: number;
	/** Their ranges, one for each paragraph. */
	readonly ranges: readonly Range[];
}

/** The selected spoken words, without times, headings and notes between them; `undefined` if there are none. */
export function selectionIn(talk: TalkPage): Selected | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const selected = selection.getRangeAt(0);
	// An open definition lies within the paragraph but is not part of the transcript.
	if (containerOf(selected)?.closest('.definition')) return undefined;
	const { moments, seconds } = talk;
	const ranges = spokenRanges(talk, selected);
	const [first] = ranges;
	if (!first) return undefined;
	expandToWords(ranges);
	const words = spokenIn(ranges.map((range) => range.cloneContents()));
	const start = first.cloneRange();
	start.collapse(true);
	const index = moments.findLastIndex((moment) => start.comparePoint(moment, 0) <= 0);
	const from = index < 0 ? 0 : spokenBefore(talk, moments[index], start).length;
	return { second: seconds[index] ?? 0, words, from, ranges };
}

/**
 * The paragraph in which some words end. Only finds the very words, unlike `findQuote`, which marks them: a note has to
 * be in its place from the start, before that script has loaded.
 *
 * @param moment in which the words begin
 * @param from minimum number of characters spoken between its second and the words
 * @returns `undefined` if the transcript does not have the words there
 */
export function paragraphSaying(
	{ paragraphs }: TalkPage,
	moment: HTMLElement,
	words: string,
	from: number,
): HTMLElement | undefined {
	let spoken = '';
	for (const paragraph of paragraphs.slice(paragraphs.findIndex((one) => one.contains(moment)))) {
		const range = contentsOf(paragraph);
		if (spoken === '' && paragraph !== moment) range.setStartBefore(moment);
		spoken = `${spoken} ${spokenIn([range.cloneContents()])}`.trimStart();
		if (spoken.includes(words, from)) return paragraph;
		// The words cannot begin far after the moment in which they begin.
		if (spoken.length > from + words.length + FAR) return undefined;
	}
	return undefined;
}

/** The words between the start of a moment and a position in the transcript. */
function spokenBefore(talk: TalkPage, moment: HTMLElement | undefined, place: Range): string {
	if (!moment) return '';
	const range = document.createRange();
	range.setStartBefore(moment);
	range.setEnd(place.startContainer, place.startOffset);
	return spokenIn(spokenRanges(talk, range).map((part) => part.cloneContents()));
}

/** The spoken parts of a range, one for each paragraph. */
function spokenRanges({ paragraphs }: TalkPage, range: Range): Range[] {
	return paragraphs
		.filter((paragraph) => range.intersectsNode(paragraph))
		.map((paragraph) => intersectionOf(paragraph, range))
		.filter((part) => spokenIn([part.cloneContents()]) !== '');
}

/** Extends ranges to whole words: pointers rarely hit the first and last letters exactly. */
function expandToWords(ranges: readonly Range[]): void {
	const language = pageLanguage();
	const [first, last] = [ranges[0], ranges.at(-1)];
	if (first?.startContainer instanceof Text)
		first.setStart(first.startContainer, wordAround(first.startContainer.data, first.startOffset, language).start);
	if (last?.endContainer instanceof Text)
		last.setEnd(last.endContainer, wordAround(last.endContainer.data, last.endOffset, language).end);
}

function containerOf({ commonAncestorContainer: node }: Range): Element | null {
	return node instanceof Element ? node : node.parentElement;
}

/** A range of everything within an element. */
export function contentsOf(element: Element): Range {
	const range = document.createRange();
	range.selectNodeContents(element);
	return range;
}

/** The part of an element within a range. */
function intersectionOf(element: Element, selected: Range): Range {
	const range = contentsOf(element);
	if (range.compareBoundaryPoints(Range.START_TO_START, selected) < 0)
		range.setStart(selected.startContainer, selected.startOffset);
	if (range.compareBoundaryPoints(Range.END_TO_END, selected) > 0)
		range.setEnd(selected.endContainer, selected.endOffset);
	return range;
}
