import { withoutLanguage } from '../lists/renamed-talk.ts';
import { addressInMarkdown } from '../talk/copying/quotation.ts';
import { notesInMarkdown, opening, type ShownNote, withPlainEnds } from './as-markdown.ts';
import { isHighlight } from './highlights.ts';
import { isMarginNote, type MarginNote } from './keep.ts';

/** A saved file ends with a comment, invisible in rendered Markdown, that holds the notes as JSON. */
const closing = ' -->';

/** A file of notes that people can read, edit and import: the Markdown, followed by the full data. */
export function savedFile(markdown: string, notes: readonly MarginNote[]): string {
	const shown = new Set(shownNotes(markdown, notes).flatMap((one) => (isLeftOut(one) ? [] : [one.known])));
	const data = notes.map((note) => (shown.has(note) ? { ...note, isShown: true } : note));
	// Two hyphens could end the comment.
	return `${markdown}\n${opening}${JSON.stringify(data).replaceAll('--', '-\\u002d')}${closing}\n`;
}

/** A note of a saved file. */
export interface ReadNote {
	readonly note: MarginNote;
	/** The text that it was saved with, where the file has another one now. */
	readonly before?: string;
}

/** What was read from a saved file. */
export interface ReadFile {
	readonly notes: readonly ReadNote[];
	/** How many more are of a talk that cannot be told. */
	readonly unplaced: number;
	/** Those that the Markdown had when it was saved, and has no more: a person has deleted them. */
	readonly deleted: readonly MarginNote[];
}

/**
 * Reads a saved file. The text of a note is what its Markdown has, which a person may have edited; what Markdown cannot say is
 * from the data in its comment. The two agree about a note where only spaces at the ends of its lines differ. A note that only
 * the data has is read, too, if the Markdown never had it: those of other sites. Damaged data is left out.
 *
 * @param noteOf places a note that the data does not have; `undefined` where its talk is not known
 * @param editedAt when the file was last changed: milliseconds since 1970
 */
export function readSavedFile(
	file: string,
	noteOf: (shown: ShownNote) => MarginNote | undefined,
	editedAt: number,
): ReadFile {
	const lines = withPlainEnds(file).split('\n');
	const data = lines.findLastIndex((line) => line.startsWith(opening));
	const { stored, wereShown } = storedNotes(data < 0 ? '' : (lines[data] ?? ''));
	const shown = shownNotes(lines.filter((_, index) => index !== data).join('\n'), stored);
	const seen = new Set<MarginNote>();
	const notes: ReadNote[] = [];
	let unplaced = 0;
	for (const { known, ...one } of shown) {
		if (isLeftOut({ ...one, known })) continue;
		if (known) seen.add(known);
		const note = known ?? noteOf(one);
		if (!note) unplaced++;
		// Who writes below a highlight has a note that quotes it.
		else if (known && isHighlight(known) && one.text !== '')
			notes.push({ note: known }, { note: { ...known, text: one.text, at: Math.max(known.at, editedAt) } });
		else if (!known) notes.push({ note });
		else if (plain(known.text) === plain(one.text)) notes.push({ note: known });
		else notes.push({ note: { ...known, text: one.text, at: Math.max(known.at, editedAt) }, before: known.text });
	}
	const others = stored.filter((note) => !seen.has(note));
	const deleted = others.filter((note) => wereShown.has(note));
	const unshown = others.filter((note) => !wereShown.has(note)).map((note) => ({ note }));
	return { notes: [...notes, ...unshown], unplaced, deleted };
}

/** The notes in the data of a file, and which of them its Markdown had. Files of before do not say that of any. */
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

/** Whether a quotation has nothing below it any more: a note without text is deleted, while a highlight never had any. */
const isLeftOut = ({ text, known }: { readonly text: string; readonly known: MarginNote | undefined }): boolean =>
	text === '' && !(known && isHighlight(known));

function valuesIn(line: string): unknown[] {
	try {
		const values: unknown = JSON.parse(line.slice(opening.length, line.lastIndexOf(closing)));
		return Array.isArray(values) ? values : [];
	} catch {
		return [];
	}
}

/** The notes in a Markdown, each with the one of the data that it is. */
const shownNotes = (
	markdown: string,
	stored: readonly MarginNote[],
): (ShownNote & { readonly known: MarginNote | undefined })[] =>
	withTheirQuotations(notesInMarkdown(markdown), stored).map((one) => ({ ...one, known: storedAs(one, stored) }));

const plain = (text: string): string =>
	withPlainEnds(text)
		.replace(/(?<![ \t])[ \t]+$/gm, '')
		.trim();

/** A quotation with nothing below it is no note unless one was saved there: it was put into the note above it. */
function withTheirQuotations(shown: readonly ShownNote[], stored: readonly MarginNote[]): ShownNote[] {
	const notes: ShownNote[] = [];
	for (const one of shown) {
		const above = notes.at(-1);
		const isOfNoteAbove = one.text === '' && above !== undefined && storedAs(one, stored) === undefined;
		if (isOfNoteAbove) notes[notes.length - 1] = { ...above, text: `${above.text}\n\n${one.quotation}`.trim() };
		else notes.push(one);
	}
	return notes;
}

/** The note that the file shows so. Its page and title may be others there: those of the talk when the file was saved. */
function storedAs(shown: ShownNote, stored: readonly MarginNote[]): MarginNote | undefined {
	const ofTalk = stored.filter((note) => Math.floor(note.second) === shown.second && isOfAddress(note, shown.address));
	const ofKind = Map.groupBy(ofTalk, isHighlight);
	const highlight = ofKind.get(true)?.find(({ words }) => words === shown.words);
	const notes = ofKind.get(false) ?? [];
	const note = notes.find(({ words }) => words === shown.words) ?? notes[0];
	return shown.text === '' ? (highlight ?? note) : (note ?? highlight);
}

function isOfAddress({ videoId, page, source }: MarginNote, address: string): boolean {
	if (source !== '' && addressInMarkdown(source) === address) return true;
	const name = pageIn(address);
	return name === page || (name !== undefined && withoutLanguage(name).endsWith(`-${videoId}`));
}

/** Name of the page that an address leads to; `undefined` where that is no talk's. */
export function pageIn(address: string): string | undefined {
	const [, name] = /\/videos\/([^/?#]+)\.html(?:[?#]|$)/.exec(address) ?? [];
	try {
		return name === undefined ? undefined : decodeURIComponent(name);
	} catch {
		return undefined;
	}
}
