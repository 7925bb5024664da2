/**
 * The context of words that the reader marked, stored in this browser only. It is stored when they are marked, since
 * notes contain only the words themselves, and only the talk's page has the text around them.
 */
import { readStored, readStoredJson, store } from '../page/kept/storage.ts';
import { highlightKey, quoteKey, readHighlights } from './highlights.ts';
import { type MarginNote, readMarginNotes } from './store.ts';
import { quotationsOf } from './quoted.ts';

/** The text before and after some words, including the space between. */
export interface Context {
	readonly before: string;
	readonly after: string;
}

/** Contexts by the `quoteKey` of their words. */
export type Contexts = ReadonlyMap<string, Context>;

const key = 'cuemark-contexts';

/** All stored contexts. */
export function readContexts(): Contexts {
	return new Map(Object.entries((readStoredJson(key) ?? {}) as Record<string, unknown>).filter(isContextEntry));
}

function isContextEntry(entry: [string, unknown]): entry is [string, Context] {
	const { before, after } = (entry[1] ?? {}) as Partial<Record<keyof Context, unknown>>;
	return typeof before === 'string' && typeof after === 'string';
}

/** Adds contexts, and drops those whose words are no longer marked. If storage is full, the old ones stay. */
export function keepContexts(found: Contexts): void {
	const marked = new Set([...readHighlights().map(highlightKey), ...readMarginNotes().flatMap(keysOf)]);
	const all = [...[...readContexts()].filter(([one]) => marked.has(one)), ...found];
	const changed = all.length === 0 ? null : JSON.stringify(Object.fromEntries(all));
	if (changed !== readStored(key)) store(key, changed);
}

/** The keys of a note: one for each quotation in it. */
const keysOf = (note: MarginNote): string[] => quotationsOf(note).map((quoted) => quoteKey(note, quoted));
