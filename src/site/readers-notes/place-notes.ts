import type { Problem } from '../../errors.ts';
import type { ReadersNote } from '../../markdown/readers-notes/remark-readers-notes.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import type { MediaFile } from '../../media/give-media.ts';
import type { NotebookPages } from '../plan/plan-pages.ts';
import type { NotesFolder } from './read-files.ts';

/** The reader's notes on the talks of a notebook, as its pages show them. */
export interface ReadersNotes {
	/** By the names of the pages. Notes on the whole talk come first, the others in order of time. */
	readonly ofPages: ReadonlyMap<string, readonly ReadersNote[]>;
	/** The pictures in them. */
	readonly pictures: readonly MediaFile[];
	/** Warnings about what in them has no effect. */
	readonly problems: readonly Problem[];
}

/** Finds the talks and seconds that notes refer to, and draws the notes. About 1 ms a note. */
export async function placeNotes(
	folder: NotesFolder,
	notebook: Pick<Notebook, 'notes' | 'videos' | 'settings'>,
	pages: NotebookPages,
): Promise<ReadersNotes> {
	if (folder.files.length === 0) return { ofPages: new Map(), pictures: [], problems: [] };
	// Loaded only if there are notes: what they may contain takes a third of a second to load.
	const { drawNotes } = await import('./draw-notes.ts');
	return drawNotes(folder, notebook, pages);
}
