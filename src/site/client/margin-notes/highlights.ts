/**
 * Words that the reader has highlighted, stored in this browser only. They are stored apart from notes, because a
 * moment has one note at most, but any number of highlights.
 */
import { shortened } from '../../shortened.ts';
import { store } from '../page/kept/storage.ts';
import type { Quoted } from './quoted.ts';
import { highlightsKey, keyOf, type MarginNote, type OfMoment, storedNotes } from './store.ts';

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
