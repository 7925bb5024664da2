/**
 * Words that the reader has highlighted, stored in this browser only. They are stored apart from notes, because a
 * moment has one note at most, but any number of highlights.
 */
import type { Kept } from '#locale/counts.ts';
import { shortened } from '../../shortened.ts';
import { store } from '../page/kept/storage.ts';
import {
	type AddedNotes,
	addMarginNotes,
	highlightsKey,
	keepMarginNote,
	keyOf,
	type MarginNote,
	type OfMoment,
	readMarginNotes,
	storedNotes,
} from './store.ts';
import { quotationsOf, type Quoted } from './quoted.ts';

/** Whether a note is a highlight: words without text. */
export const isHighlight = ({ text }: MarginNote): boolean => text.trim() === '';

/** Maximum characters in the name of a highlight. */
const MAX_NAME = 80;

/** A short name for a highlight: the beginning of its words. */
export const nameOfHighlight = (words: string): string => shortened(words, MAX_NAME);

/** All stored highlights, in no particular order. */
export const readHighlights = (): MarginNote[] => storedNotes(highlightsKey).filter(isHighlight);

/**
 * Adds and removes highlights. Those stored by other tabs are kept.
 *
 * @returns whether the browser stored the change
 */
export function changeHighlights(added: readonly MarginNote[], removed: readonly MarginNote[]): boolean {
	const all = new Map(readHighlights().map((highlight) => [highlightKey(highlight), highlight]));
	for (const highlight of removed) all.delete(highlightKey(highlight));
	for (const highlight of added) all.set(highlightKey(highlight), highlight);
	return store(highlightsKey, all.size === 0 ? null : JSON.stringify([...all.values()]));
}

/** Equal for highlights of the same words. */
export const highlightKey = (highlight: MarginNote): string => quoteKey(highlight, highlight);

/** Equal for the same words of a moment. */
export const quoteKey = (moment: OfMoment, { words, from = 0 }: Quoted): string => `${keyOf(moment)} ${from} ${words}`;

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
