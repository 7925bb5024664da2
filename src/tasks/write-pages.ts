import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '../cache/cache.ts';
import type { StudyNotes } from '../model.ts';
import { renamePatiently } from '../files/patient-rename.ts';
import { type FileState, isChanged, stateOf } from '../files/file-state.ts';
import { type NotesLinks, notesPageOf } from '../markdown/notes-page.ts';
import type { PageOnDisk } from '../markdown/pages/save-pages.ts';
import type { TermPage } from '../markdown/term-page.ts';
import { writePage } from '../markdown/write/write-page.ts';
import { writeTermPage } from '../markdown/write/write-term-page.ts';
import { notesOf, studiedOf } from './studied-talk.ts';

/** Where a page is to be written. */
interface TargetPage {
	readonly file: string;
	/** How the file was when the build looked at it; absent where there was none. */
	readonly seen: FileState | undefined;
}

/** A notes page to write. */
export interface NotesToWrite extends TargetPage {
	/** Digest of the talk, whose notes are in the cache. */
	readonly talk: string;
	readonly links: NotesLinks;
}

/** A term's page to write. */
export interface TermToWrite extends TargetPage {
	readonly page: TermPage;
}

/** Where pages are written: see `savePages`. */
interface TargetFolder {
	readonly folder: string;
	/** Folder that a page is written in before it takes its place. */
	readonly partial: string;
}

/**
 * Writes notes pages, except those whose notes cannot be read from the cache: those talks are dropped from it, so that they
 * are studied again.
 */
export function writeNotesPages({
	pages,
	cacheFolder,
	...place
}: TargetFolder & { pages: readonly NotesToWrite[]; cacheFolder: string }): PageOnDisk[] {
	const cache = openCache(cacheFolder);
	return pages.flatMap(({ talk, links, ...page }) => {
		const notes = cache.get(notesOf(talk)) as StudyNotes | undefined;
		if (!notes) {
			cache.delete(studiedOf(talk));
			return [];
		}
		return putPage(place, page, writePage(notesPageOf(notes, links)));
	});
}

/** Writes the pages of terms. */
export function writeTermPages({ pages, ...place }: TargetFolder & { pages: readonly TermToWrite[] }): PageOnDisk[] {
	return pages.map(({ page, ...where }) => putPage(place, where, writeTermPage(page)));
}

/** Renames a page into place, unless it is there already or somebody has changed the file since the build looked at it. */
function putPage({ folder, partial }: TargetFolder, { file, seen }: TargetPage, text: string): PageOnDisk {
	const target = join(folder, file);
	const bytes = Buffer.from(text);
	const before = stateOf(target);
	if (before?.size === bytes.length && readFileSync(target).equals(bytes)) {
		return { file, written: false, state: before };
	}
	const whole = join(partial, file);
	writeFileSync(whole, bytes);
	const state = stateOf(whole);
	if (isChanged(target, seen)) return { file, written: false, state: undefined };
	renamePatiently(whole, target);
	return { file, written: true, state };
}
