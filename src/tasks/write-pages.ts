import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '../cache/cache.ts';
import type { StudyNotes } from '../model.ts';
import { renameWithRetry } from '../files/rename-with-retry.ts';
import { type FileState, isChanged, stateOf } from '../files/file-state.ts';
import { type NotesLinks, notesPageOf } from '../markdown/notes-page.ts';
import type { PageOnDisk } from '../markdown/pages/save-pages.ts';
import type { TermPage } from '../markdown/term-page.ts';
import { writePage } from '../markdown/write/write-page.ts';
import { writeTermPage } from '../markdown/write/write-term-page.ts';
import { notesKey, studiedKey } from './studied-talk.ts';

/** The file of a page to write. */
export interface TargetPage {
	readonly file: string;
	/** State of the file when the build read it; absent if it did not exist. */
	readonly seen: FileState | undefined;
}

/** What a notes page is written from. */
export interface NotesToWrite {
	/** Digest of the talk, whose notes are in the cache. */
	readonly talk: string;
	readonly links: NotesLinks;
}

/** What a term's page is written from. */
export interface TermToWrite {
	readonly page: TermPage;
}

/** Where to write pages: see `savePages`. */
interface TargetFolder {
	readonly folder: string;
	/** Folder for incomplete files. */
	readonly partial: string;
}

/**
 * Writes notes pages. Talks whose cached notes are unreadable are skipped and deleted from the cache, so that they are
 * studied again.
 */
export function writeNotesPages({
	pages,
	cacheFolder,
	...place
}: TargetFolder & { pages: readonly (TargetPage & NotesToWrite)[]; cacheFolder: string }): PageOnDisk[] {
	const cache = openCache(cacheFolder);
	return pages.flatMap(({ talk, links, ...page }) => {
		const notes = cache.get(notesKey(talk)) as StudyNotes | undefined;
		if (!notes) {
			cache.delete(studiedKey(talk));
			return [];
		}
		return putPage(place, page, writePage(notesPageOf(notes, links)));
	});
}

export function writeTermPages({
	pages,
	...place
}: TargetFolder & { pages: readonly (TargetPage & TermToWrite)[] }): PageOnDisk[] {
	return pages.map(({ page, ...where }) => putPage(place, where, writeTermPage(page)));
}

/** Writes a page, unless the same page exists already or somebody has changed the file since the build read it. */
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
	renameWithRetry(whole, target);
	return { file, written: true, state };
}
