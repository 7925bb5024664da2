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
	const others = readMarginNotes().filter((other) => keyOf(other) !== keyOf(note));
	const all = note.text.trim() === '' ? others : [...others, note];
	return remember(key, all.length === 0 ? null : JSON.stringify(all));
}

/** What came of notes that were to be kept beside others. */
export interface AddedNotes {
	/** How many moments have a note now that had none, or one whose words are all in the new one. */
	readonly added: number;
	/** How many were put together with the note that their moment had. */
	readonly joined: number;
	/** Whether the browser keeps them. */
	readonly isKept: boolean;
}

/** Keeps notes beside those that are there already. Where a moment has one, nothing of either is lost. */
export function addMarginNotes(notes: readonly MarginNote[]): AddedNotes {
	const all = new Map(readMarginNotes().map((note) => [keyOf(note), note]));
	let added = 0;
	let joined = 0;
	for (const given of notes) {
		// One of the future would be the latest for ever.
		const note = { ...given, at: Math.min(given.at, Date.now()) };
		const there = all.get(keyOf(note));
		if (there && holds(there, note)) continue;
		const isMore = !there || holds(note, there);
		all.set(keyOf(note), isMore ? note : joinedOf(there, note));
		if (isMore) added++;
		else joined++;
	}
	return { added, joined, isKept: added + joined === 0 || remember(key, JSON.stringify([...all.values()])) };
}

const holds = (note: MarginNote, other: MarginNote): boolean => note.text.includes(other.text.trim());

/** One note with the texts of two, the earlier first. */
function joinedOf(one: MarginNote, other: MarginNote): MarginNote {
	const [earlier, later] = one.at <= other.at ? [one, other] : [other, one];
	return { ...later, text: `${earlier.text.trim()}\n\n${later.text.trim()}` };
}

const keyOf = ({ videoId, second, site = '' }: MarginNote): string =>
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
