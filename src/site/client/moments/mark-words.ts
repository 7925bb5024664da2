import { plain } from '../search/terms.ts';

/**
 * Marks words within an element, whole and whatever their case, wherever they stand.
 *
 * @param words as `plain` has them
 */
export function markWords(element: Element, words: ReadonlySet<string>): void {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
		node.parentElement?.closest('a, mark') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	for (const text of texts) {
		for (const range of wordRanges(text.data, words).reverse()) {
			const rest = text.splitText(range.start);
			rest.splitText(range.end - range.start);
			const mark = document.createElement('mark');
			rest.replaceWith(mark);
			mark.append(rest);
		}
	}
}

/** Where the words stand in a text, in its order. */
function wordRanges(text: string, words: ReadonlySet<string>): { start: number; end: number }[] {
	const ranges: { start: number; end: number }[] = [];
	const segmenter = new Intl.Segmenter(document.documentElement.lang || undefined, { granularity: 'word' });
	for (const { index, segment, isWordLike } of segmenter.segment(text)) {
		if (isWordLike && words.has(plain(segment))) ranges.push({ start: index, end: index + segment.length });
	}
	return ranges;
}
