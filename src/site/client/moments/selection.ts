import { type Talk } from './talk.ts';

/** Words of a talk that the reader has selected. */
export interface Selected {
	/** Second of the moment that they begin in. */
	readonly second: number;
	readonly words: string;
}

/** What is selected in the text of a talk; nothing where that is elsewhere. */
export function selectionIn({ moments, seconds }: Talk): Selected | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const index = moments.findLastIndex((moment) => range.comparePoint(moment, 0) <= 0);
	const isOfTalk = document.querySelector('.notes')?.contains(range.commonAncestorContainer) === true;
	const words = wordsOf(range.cloneContents());
	return isOfTalk && index >= 0 && words !== '' ? { second: seconds[index] ?? 0, words } : undefined;
}

/** The words of the transcript in a piece of the page. */
function wordsOf(piece: DocumentFragment): string {
	for (const extra of piece.querySelectorAll('.at, .here, .heard, .moment-tools, .margin-note')) extra.remove();
	for (const paragraph of piece.querySelectorAll('p')) paragraph.append(' ');
	return piece.textContent.replace(/\s+/g, ' ').trim();
}
