/** What the reader keeps of talks: notes and highlights together. */
import type { Kept } from '#locale/counts.ts';
import { changeHighlights, highlightKey, isHighlight, readHighlights } from './highlights.ts';
import { quotationsOf } from './quoted.ts';
import { type AddedNotes, addMarginNotes, keepMarginNote, keyOf, type MarginNote, readMarginNotes } from './store.ts';

/** The highlights that are not quoted, word for word, by the note of their moment. */
export function unquotedHighlights(): MarginNote[] {
	const notes = new Map(readMarginNotes().map((note) => [keyOf(note), note]));
	return readHighlights().filter((highlight) => {
		const note = notes.get(keyOf(highlight));
		return !note || quotationsOf(note).every(({ words }) => words !== highlight.words);
	});
}

/** All stored notes, and the highlights that they do not quote. */
export const readKept = (): MarginNote[] => [...readMarginNotes(), ...unquotedHighlights()];

/** Adds notes and highlights to those already stored: see `addMarginNotes`. */
export function addKept(kept: readonly MarginNote[]): AddedNotes {
	const there = new Set(readHighlights().map(highlightKey));
	const fresh = kept.filter((one) => isHighlight(one) && !there.has(highlightKey(one)));
	const notes = addMarginNotes(kept.filter((one) => !isHighlight(one)));
	const isKept = fresh.length === 0 || changeHighlights(fresh, []);
	return { ...notes, added: notes.added + fresh.length, isKept: notes.isKept && isKept };
}

/** Counts notes and highlights. */
export function countsOfKept(kept: readonly MarginNote[]): Kept {
	const highlights = kept.filter(isHighlight).length;
	return { notes: kept.length - highlights, highlights };
}

/** Removes a note or a highlight. */
export function removeKept(one: MarginNote): void {
	if (isHighlight(one)) changeHighlights([], [one]);
	else keepMarginNote({ ...one, text: '' });
}
