import { addressInMarkdown } from '../moments/quotation.ts';
import { notesInMarkdown, opening, type ShownNote, withPlainEnds } from './as-markdown.ts';
import { isMarginNote, type MarginNote } from './keep.ts';

/** A saved file ends with a comment, invisible in rendered Markdown, that holds the notes as JSON. */
const closing = ' -->';

/** A file of notes that people can read, edit and import: the Markdown, followed by the full data. */
export function savedFile(markdown: string, notes: readonly MarginNote[]): string {
	// Two hyphens could end the comment.
	return `${markdown}\n${opening}${JSON.stringify(notes).replaceAll('--', '-\\u002d')}${closing}\n`;
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
}

/**
 * Reads a saved file. The text of a note is what its Markdown has, which a person may have edited; what Markdown cannot say is
 * from the data in its comment. The two agree about a note where only spaces at the ends of its lines differ. A note that only
 * the data has is read, too: nothing is ever deleted by reading a file. Damaged data is left out.
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
	const stored = data < 0 ? [] : storedNotes(lines[data] ?? '');
	const shown = notesInMarkdown(lines.filter((_, index) => index !== data).join('\n'));
	const seen = new Set<MarginNote>();
	const notes: ReadNote[] = [];
	let unplaced = 0;
	for (const one of withTheirQuotations(shown, stored)) {
		const known = storedAs(one, stored);
		if (one.text === '') continue;
		if (known) seen.add(known);
		const note = known ?? noteOf(one);
		if (!note) unplaced++;
		else if (!known) notes.push({ note });
		else if (plain(known.text) === plain(one.text)) notes.push({ note: known });
		else notes.push({ note: { ...known, text: one.text, at: Math.max(known.at, editedAt) }, before: known.text });
	}
	const others = stored.filter((note) => !seen.has(note)).map((note) => ({ note }));
	return { notes: [...notes, ...others], unplaced };
}

function storedNotes(line: string): MarginNote[] {
	try {
		const notes: unknown = JSON.parse(line.slice(opening.length, line.lastIndexOf(closing)));
		return Array.isArray(notes) ? notes.filter(isMarginNote).filter((note) => note.text.trim() !== '') : [];
	} catch {
		return [];
	}
}

const plain = (text: string): string =>
	withPlainEnds(text)
		.replace(/[ \t]+$/gm, '')
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
	return ofTalk.find(({ words }) => words === shown.words) ?? ofTalk[0];
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

/** The name of a page without the language that a translation has behind it. */
export const withoutLanguage = (page: string): string => page.replace(/\.[a-z]{2,3}(?:-[a-z\d]+)*$/i, '');
