/**
 * Words that the reader has highlighted, stored in this browser only. They are kept apart from notes, of which a moment has one:
 * it may have several highlights.
 */
import type { Kept } from '#locale/counts.ts';
import { shortened } from '../../shortened.ts';
import { remember } from '../page/kept/remember.ts';
import {
	type AddedNotes,
	addMarginNotes,
	highlightsKey,
	isOfSameMoment,
	keepMarginNote,
	keyOf,
	type MarginNote,
	type OfMoment,
	readMarginNotes,
	readStored,
} from './keep.ts';
import { quotationsOf, type Quoted } from './quoted.ts';

/** Whether a note is a highlight: words that nothing is written of. */
export const isHighlight = ({ text }: MarginNote): boolean => text.trim() === '';

/** Characters of a highlight that name it. */
const NAMED = 80;

/** The words of a highlight, as far as it takes to tell it from others. */
export const nameOfHighlight = (words: string): string => shortened(words, NAMED);

/** All stored highlights, in no particular order. */
export const readHighlights = (): MarginNote[] => readStored(highlightsKey).filter(isHighlight);

/**
 * Stores highlights and removes others. Those from other tabs are kept.
 *
 * @returns whether the browser stored it
 */
export function changeHighlights(added: readonly MarginNote[], removed: readonly MarginNote[]): boolean {
	const all = new Map(readHighlights().map((highlight) => [highlightKey(highlight), highlight]));
	for (const highlight of removed) all.delete(highlightKey(highlight));
	for (const highlight of added) all.set(highlightKey(highlight), highlight);
	return remember(highlightsKey, all.size === 0 ? null : JSON.stringify([...all.values()]));
}

/** The same for highlights of the same words. */
export const highlightKey = (highlight: MarginNote): string => quoteKey(highlight, highlight);

/** The same for the same words of a moment. */
export const quoteKey = (moment: OfMoment, { words, from = 0 }: Quoted): string => `${keyOf(moment)} ${from} ${words}`;

/** The highlights that stand by themselves: of others, the note of their moment quotes these very words. */
export function highlightsAlone(): MarginNote[] {
	const notes = readMarginNotes();
	const isQuoted = (one: MarginNote): boolean =>
		notes.some((note) => isOfSameMoment(note, one) && quotationsOf(note).some(({ words }) => words === one.words));
	return readHighlights().filter((highlight) => !isQuoted(highlight));
}

/** All that is stored: notes, and the highlights that they do not quote. */
export const readKept = (): MarginNote[] => [...readMarginNotes(), ...highlightsAlone()];

/** Adds notes and highlights to those already stored: see `addMarginNotes`. */
export function addKept(kept: readonly MarginNote[]): AddedNotes {
	const there = new Set(readHighlights().map(highlightKey));
	const fresh = kept.filter((one) => isHighlight(one) && !there.has(highlightKey(one)));
	const notes = addMarginNotes(kept.filter((one) => !isHighlight(one)));
	const isKept = fresh.length === 0 || changeHighlights(fresh, []);
	return { ...notes, added: notes.added + fresh.length, isKept: notes.isKept && isKept };
}

/** How many of some are notes, and how many are highlights. */
export function countsOfKept(kept: readonly MarginNote[]): Kept {
	const highlights = kept.filter(isHighlight).length;
	return { notes: kept.length - highlights, highlights };
}

/** Removes a note or a highlight. */
export function removeKept(one: MarginNote): void {
	if (isHighlight(one)) changeHighlights([], [one]);
	else keepMarginNote({ ...one, text: '' });
}
