/**
 * The notes that the reader writes on the page, stored in this browser only. For notes in Markdown files, see
 * readers-notes.
 */
import { onStorageChange, readStoredJson, store } from '../page/kept/storage.ts';
import { isLocal, siteKey } from '../page/site.ts';

/** A note on a moment, with enough about the moment to be understood without its page. */
export interface MarginNote {
	/** Stable, and the same for all languages of the talk, whereas the page's name changes with the title. */
	readonly videoId: string;
	/** Name of the page that it was written on, without extension, and the talk's title there. */
	readonly page: string;
	readonly title: string;
	/** The site that it was written on: see `siteKey`; absent in older notes. */
	readonly site?: string;
	/** The moment's second. */
	readonly second: number;
	/** Https address at which the moment can be played; may be empty. */
	readonly source: string;
	/** The words that the reader selected, else the first ones of the moment. */
	readonly words: string;
	/** Minimum number of characters spoken between the second and the words; absent for 0. */
	readonly from?: number;
	/** The reader's text; empty for a highlight: see `highlights.ts`. */
	readonly text: string;
	/** When it was last edited: milliseconds since 1970. */
	readonly at: number;
}

const key = 'cuemark-notes';

/** Storage key of the highlights. */
export const highlightsKey = 'cuemark-highlights';

/** Calls back when notes or highlights may have changed elsewhere: see `onStorageChange`. */
export const onMarginNotes = (changed: () => void): void => onStorageChange([key, highlightsKey], changed);

/** Whether a note may belong to a talk of this site, judging by its id. */
export const isOfSite = ({ videoId, site = '' }: MarginNote): boolean => !isLocal(videoId) || site === siteKey();

/** Makes a predicate for the notes on a talk of this site, by the id of its video. */
export const isOfTalk =
	(videoId: string) =>
	(note: MarginNote): boolean =>
		note.videoId === videoId && isOfSite(note);

/** All stored notes, in no particular order. */
export const readMarginNotes = (): MarginNote[] => storedNotes(key);

/** The valid notes stored under a key. */
export function storedNotes(name: string): MarginNote[] {
	const kept = readStoredJson(name);
	return Array.isArray(kept) ? kept.filter(isMarginNote) : [];
}

/**
 * Stores a note, replacing the one at the same moment; an empty note is removed. Notes from other tabs are kept.
 *
 * @returns whether the browser stored it
 */
export function keepMarginNote(note: MarginNote): boolean {
	const others = readMarginNotes().filter((other) => !isOfSameMoment(other, note));
	const all = note.text.trim() === '' ? others : [...others, note];
	return store(key, all.length === 0 ? null : JSON.stringify(all));
}

/** The result of adding notes to those already stored. */
export interface AddedNotes {
	/** How many were new: their moment had no note, or one whose text they contain. */
	readonly added: number;
	/** How many were merged with a different note on the same moment. */
	readonly joined: number;
	/** Whether the browser stored them. */
	readonly isKept: boolean;
}

/** Adds notes to the stored ones. If a moment already has a note, the texts are merged, so that none is lost. */
export function addMarginNotes(notes: readonly MarginNote[]): AddedNotes {
	const all = new Map(readMarginNotes().map((note) => [keyOf(note), note]));
	let added = 0;
	let joined = 0;
	for (const given of notes) {
		// A time in the future would make it the latest note for ever.
		const note = { ...given, at: Math.min(given.at, Date.now()) };
		const existing = all.get(keyOf(note));
		if (existing && includesText(existing, note)) continue;
		const isMore = !existing || includesText(note, existing);
		all.set(keyOf(note), isMore ? note : merge(existing, note));
		if (isMore) added++;
		else joined++;
	}
	return { added, joined, isKept: added + joined === 0 || store(key, JSON.stringify([...all.values()])) };
}

const includesText = (note: MarginNote, other: MarginNote): boolean => note.text.includes(other.text.trim());

/** Merges two notes: both texts, the earlier one first. */
function merge(one: MarginNote, other: MarginNote): MarginNote {
	const [earlier, later] = one.at <= other.at ? [one, other] : [other, one];
	return { ...later, text: `${earlier.text.trim()}\n\n${later.text.trim()}` };
}

/** Whether two notes belong to the same moment of a talk. A browser stores one for each. */
export const isOfSameMoment = (note: MarginNote, other: MarginNote): boolean => keyOf(note) === keyOf(other);

/** Identifies a moment. */
export type OfMoment = Pick<MarginNote, 'videoId' | 'second' | 'site'>;

/** Equal for the same moment. */
export const keyOf = ({ videoId, second, site = '' }: OfMoment): string =>
	`${videoId} ${second} ${isLocal(videoId) ? site : ''}`;

const texts = ['videoId', 'page', 'title', 'source', 'words', 'text'] as const;

/** Whether a value is a note. Validates every field, since it may come from a file. */
export function isMarginNote(value: unknown): value is MarginNote {
	if (typeof value !== 'object' || value === null) return false;
	const note = value as Partial<Record<keyof MarginNote, unknown>>;
	const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;
	const isSource = note.source === '' || String(note.source).startsWith('https://');
	if (note.site !== undefined && typeof note.site !== 'string') return false;
	if (note.from !== undefined && !isCount(note.from)) return false;
	return texts.every((name) => typeof note[name] === 'string') && isCount(note.second) && isCount(note.at) && isSource;
}
