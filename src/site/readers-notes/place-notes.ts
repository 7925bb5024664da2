import type { Problem } from '../../errors.ts';
import type { ReadersNote } from '../../markdown/readers-notes/remark-readers-notes.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import type { MediaFile } from '../../media/attach-media.ts';
import type { NotebookPages } from '../../markdown/pages/schemas.ts';
import type { NotesFolder } from './read-files.ts';

/** The rendered reader's notes of a notebook. */
export interface ReadersNotes {
	/** The notes on each talk, by page name. Notes on the whole talk come first, the others follow by time. */
	readonly ofPages: ReadonlyMap<string, readonly ReadersNote[]>;
	/** The pictures in them. */
	readonly pictures: readonly MediaFile[];
	/** Warnings about parts of the notes that are left out. */
	readonly problems: readonly Problem[];
}

/** Finds the talk and second of each note, and renders the notes. About 1 ms per note. */
export async function placeNotes(
	folder: NotesFolder,
	notebook: Pick<Notebook, 'notes' | 'videos' | 'settings'>,
	pages: NotebookPages,
): Promise<ReadersNotes> {
	if (folder.files.length === 0) return { ofPages: new Map(), pictures: [], problems: [] };
	// Loaded on demand: the parsers for tables, code and formulas take a third of a second to load.
	const { renderReadersNotes } = await import('./render-notes.ts');
	return renderReadersNotes(folder, notebook, pages);
}
