import { isMarginNote, type MarginNote } from './keep.ts';

/** What a saved file ends with: a comment, which Markdown does not show, with the notes once more, for programs. */
const opening = '<!-- cuemark-notes ';
const closing = ' -->';

/** A file of notes, to be read by people and back by this site: their Markdown, and behind it all that is known of them. */
export function savedFile(markdown: string, notes: readonly MarginNote[]): string {
	// Two hyphens would end the comment.
	return `${markdown}\n${opening}${JSON.stringify(notes).replaceAll('--', '-\\u002d')}${closing}\n`;
}

/** The notes in a saved file; none where it is another. Those that are damaged are left out. */
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
