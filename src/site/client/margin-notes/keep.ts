/** The reader's own notes beside moments, kept in this browser only. */
import { recall, remember } from '../page/remember.ts';
import { isLocal, siteTitle } from '../page/site.ts';

/** What the reader wrote beside a moment, with enough of the moment to be read without its page. */
export interface MarginNote {
	/** Of the talk, in whichever language it was read: its page has another name once its title is put right. */
	readonly videoId: string;
	/** Name of the page that it was written on, without ending, and the talk's title there. */
	readonly page: string;
	readonly title: string;
	/** Title of the site that it was written on; absent in notes from before they had it. */
	readonly site?: string;
	/** Of the moment, from the start of the talk. */
	readonly second: number;
	/** Where the moment can be heard: an https address, or empty. */
	readonly source: string;
	/** What is said there. */
	readonly words: string;
	/** As the reader wrote it; never empty. */
	readonly text: string;
	/** When it was written last: milliseconds since 1970. */
	readonly at: number;
}

const key = 'cuemark-notes';

/** Calls back where they may have changed: in another tab of this browser, or while the page was left. */
export function onMarginNotes(changed: () => void): void {
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) changed();
	});
	addEventListener('storage', (event) => {
		if (event.key === key || event.key === null) changed();
	});
}

/** Whether a note is of this site's talk, as far as its id tells. */
export const isOfSite = ({ videoId, site = '' }: MarginNote): boolean => !isLocal(videoId) || site === siteTitle();

/** All of them, in no order. */
export function readMarginNotes(): MarginNote[] {
	try {
		const kept: unknown = JSON.parse(recall(key) ?? '[]');
		return Array.isArray(kept) ? kept.filter(isMarginNote) : [];
	} catch {
		return [];
	}
}

/**
 * Keeps a note in place of the one that its moment has; one without text is forgotten. Those of other tabs stay.
 *
 * @returns whether the browser keeps it
 */
export function keepMarginNote(note: MarginNote): boolean {
	const others = readMarginNotes().filter((other) => placeOf(other) !== placeOf(note));
	const all = note.text.trim() === '' ? others : [...others, note];
	return remember(key, all.length === 0 ? null : JSON.stringify(all));
}

/**
 * Keeps notes beside those that are there already; of two of one moment the one that was written in last.
 *
 * @returns how many were not there as they are, and whether the browser keeps them
 */
export function addMarginNotes(notes: readonly MarginNote[]): { added: number; isKept: boolean } {
	const all = new Map(readMarginNotes().map((note) => [placeOf(note), note]));
	let added = 0;
	for (const given of notes) {
		// One of the future could never be replaced by another.
		const note = { ...given, at: Math.min(given.at, Date.now()) };
		if ((all.get(placeOf(note))?.at ?? -1) >= note.at) continue;
		all.set(placeOf(note), note);
		added++;
	}
	return { added, isKept: added === 0 || remember(key, JSON.stringify([...all.values()])) };
}

const placeOf = ({ videoId, second, site = '' }: MarginNote): string =>
	`${videoId} ${second} ${isLocal(videoId) ? site : ''}`;

const texts = ['videoId', 'page', 'title', 'source', 'words', 'text'] as const;

/** Whether a value is a note. It may come from a file that anybody has made. */
export function isMarginNote(value: unknown): value is MarginNote {
	if (typeof value !== 'object' || value === null) return false;
	const note = value as Partial<Record<keyof MarginNote, unknown>>;
	const isTime = (time: unknown): boolean => typeof time === 'number' && Number.isFinite(time) && time >= 0;
	const isSource = note.source === '' || String(note.source).startsWith('https://');
	if (note.site !== undefined && typeof note.site !== 'string') return false;
	return texts.every((name) => typeof note[name] === 'string') && isTime(note.second) && isTime(note.at) && isSource;
}
