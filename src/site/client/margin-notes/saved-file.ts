import { withLineFeeds } from '../../../text/line-ends.ts';
import { withoutLanguage } from '../lists/renamed-talk.ts';
import { addressInMarkdown } from '../talk/copying/quotation.ts';
import { dataOpening, notesInMarkdown, type ShownNote } from './as-markdown.ts';
import { isHighlight } from './highlights.ts';
import { isMarginNote, type MarginNote } from './store.ts';

/** Ends the comment with the notes as JSON, which ends a saved file and is invisible in rendered Markdown. */
const dataClosing = ' -->';

/** Writes a file of notes that people can read, edit and import: the Markdown, followed by the full data. */
export function savedFile(markdown: string, notes: readonly MarginNote[]): string {
	const shown = new Set(shownNotes(markdown, notes).flatMap((one) => (isDeleted(one) ? [] : [one.known])));
	const data = notes.map((note) => (shown.has(note) ? { ...note, isShown: true } : note));
	// Two hyphens could end the comment.
	return `${markdown}\n${dataOpening}${JSON.stringify(data).replaceAll('--', '-\\u002d')}${dataClosing}\n`;
}

/** A note from a saved file. */
export interface ReadNote {
	readonly note: MarginNote;
	/** The text with which it was saved, if the file has been edited since. */
	readonly before?: string;
}

/** The contents of a saved file. */
export interface ReadFile {
	readonly notes: readonly ReadNote[];
	/** Number of other notes whose talk could not be determined. */
	readonly unplaced: number;
	/** Notes that are missing from the Markdown although it was saved with them: a person has deleted them. */
	readonly deleted: readonly MarginNote[];
}

/**
 * Reads a saved file. Takes the text of a note from the Markdown, which a person may have edited, and everything else
 * from the data in the comment. Trailing spaces do not count as an edit. Also reads notes that are only in the data,
 * such as those of other sites, unless they have been deleted from the Markdown. Skips damaged data.
 *
 * @param noteOf makes a note that is not in the data; `undefined` if its talk is unknown
 * @param editedAt when the file was last changed: milliseconds since 1970
 */
export function readSavedFile(
	file: string,
	noteOf: (shown: ShownNote) => MarginNote | undefined,
	editedAt: number,
): ReadFile {
	const lines = withLineFeeds(file).split('\n');
	const data = lines.findLastIndex((line) => line.startsWith(dataOpening));
	const { stored, wereShown } = storedNotes(data < 0 ? '' : (lines[data] ?? ''));
	const shown = shownNotes(lines.filter((_, index) => index !== data).join('\n'), stored);
	const seen = new Set<MarginNote>();
	const notes: ReadNote[] = [];
	let unplaced = 0;
	for (const { known, ...one } of shown) {
		if (isDeleted({ ...one, known })) continue;
		if (known) seen.add(known);
		const note = known ?? noteOf(one);
		if (!note) unplaced++;
		// Text written below a highlight becomes a note that quotes it.
		else if (known && isHighlight(known) && one.text !== '')
			notes.push({ note: known }, { note: { ...known, text: one.text, at: Math.max(known.at, editedAt) } });
		else if (!known) notes.push({ note });
		else if (normalized(known.text) === normalized(one.text)) notes.push({ note: known });
		else notes.push({ note: { ...known, text: one.text, at: Math.max(known.at, editedAt) }, before: known.text });
	}
	const others = stored.filter((note) => !seen.has(note));
	const deleted = others.filter((note) => wereShown.has(note));
	const unshown = others.filter((note) => !wereShown.has(note)).map((note) => ({ note }));
	return { notes: [...notes, ...unshown], unplaced, deleted };
}

/** The notes in the data of a file, and which of them were shown in its Markdown. Older files do not say so of any. */
function storedNotes(line: string): { stored: MarginNote[]; wereShown: Set<MarginNote> } {
	const stored: MarginNote[] = [];
	const wereShown = new Set<MarginNote>();
	for (const value of valuesIn(line)) {
		if (!isMarginNote(value)) continue;
		const { isShown, ...note }: MarginNote & { isShown?: unknown } = value;
		stored.push(note);
		if (isShown === true) wereShown.add(note);
	}
	return { stored, wereShown };
}

/** Whether a quotation has lost its text, which means that its note was deleted. A highlight never had any. */
const isDeleted = ({ text, known }: { readonly text: string; readonly known: MarginNote | undefined }): boolean =>
	text === '' && !(known && isHighlight(known));

function valuesIn(line: string): unknown[] {
	try {
		const values: unknown = JSON.parse(line.slice(dataOpening.length, line.lastIndexOf(dataClosing)));
		return Array.isArray(values) ? values : [];
	} catch {
		return [];
	}
}

/** The notes in a Markdown text, each with the matching one of the data. */
const shownNotes = (
	markdown: string,
	stored: readonly MarginNote[],
): (ShownNote & { readonly known: MarginNote | undefined })[] =>
	mergeQuotations(notesInMarkdown(markdown), stored).map((one) => ({ ...one, known: findStored(one, stored) }));

const normalized = (text: string): string =>
	withLineFeeds(text)
		.replace(/(?<![ \t])[ \t]+$/gm, '')
		.trim();

/** Merges a quotation without text into the note above, unless it was saved as a note of its own. */
function mergeQuotations(shown: readonly ShownNote[], stored: readonly MarginNote[]): ShownNote[] {
	const notes: ShownNote[] = [];
	for (const one of shown) {
		const above = notes.at(-1);
		const belongsAbove = one.text === '' && above !== undefined && findStored(one, stored) === undefined;
		if (belongsAbove) notes[notes.length - 1] = { ...above, text: `${above.text}\n\n${one.quotation}`.trim() };
		else notes.push(one);
	}
	return notes;
}

/**
 * The stored note or highlight that the file shows here: the one with these words, or else the note on the moment,
 * whose quotation may have been edited. Ignores page and title, which may have changed since it was saved.
 */
function findStored(shown: ShownNote, stored: readonly MarginNote[]): MarginNote | undefined {
	const ofTalk = stored.filter(
		(note) => Math.floor(note.second) === shown.second && matchesAddress(note, shown.address),
	);
	return ofTalk.find(({ words }) => words === shown.words) ?? ofTalk.find((note) => !isHighlight(note));
}

function matchesAddress({ videoId, page, source }: MarginNote, address: string): boolean {
	if (source !== '' && addressInMarkdown(source) === address) return true;
	const name = pageIn(address);
	return name === page || (name !== undefined && withoutLanguage(name).endsWith(`-${videoId}`));
}

/** Name of the page that an address links to; `undefined` if it is not a talk's. */
export function pageIn(address: string): string | undefined {
	const [, name] = /\/videos\/([^/?#]+)\.html(?:[?#]|$)/.exec(address) ?? [];
	try {
		return name === undefined ? undefined : decodeURIComponent(name);
	} catch {
		return undefined;
	}
}
