import { isMarginNote, type MarginNote } from './keep.ts';

/** A saved file ends with a comment, invisible in rendered Markdown, that holds the notes as JSON. */
const opening = '<!-- cuemark-notes ';
const closing = ' -->';

/** A file of notes that people can read and this site can import: the Markdown, followed by the full data. */
export function savedFile(markdown: string, notes: readonly MarginNote[]): string {
	// Two hyphens could end the comment.
	return `${markdown}\n${opening}${JSON.stringify(notes).replaceAll('--', '-\\u002d')}${closing}\n`;
}

/** The notes in a saved file; empty for any other file. Damaged notes are left out. */
export function readSavedFile(text: string): MarginNote[] {
	try {
		const start = text.lastIndexOf(opening);
		const end = text.indexOf(closing, start);
		const notes: unknown = start < 0 ? [] : JSON.parse(text.slice(start + opening.length, end));
		return Array.isArray(notes) ? notes.filter(isMarginNote).filter((note) => note.text.trim() !== '') : [];
	} catch {
		return [];
	}
}
