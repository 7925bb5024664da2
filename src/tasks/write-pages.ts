import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '../cache/cache.ts';
import type { StudyNotes } from '../model.ts';
import { type NotesLinks, notesPageOf } from '../markdown/notes-page.ts';
import type { TermPage } from '../markdown/term-page.ts';
import { writePage } from '../markdown/write-page.ts';
import { writeTermPage } from '../markdown/write-term-page.ts';
import { notesOf } from './study-talks.ts';

/** A page as it stands in its folder. */
export interface PageOnDisk {
	/** File name. */
	readonly file: string;
	/** Whether it had to be written: an equal one was not there. */
	readonly written: boolean;
	/** Bytes. */
	readonly size: number;
	readonly mtimeMs: number;
}

/** A notes page to write. */
export interface NotesToWrite {
	readonly file: string;
	/** Digest of the talk, whose notes are in the cache. */
	readonly talk: string;
	readonly links: NotesLinks;
}

/** A term's page to write. */
export interface TermToWrite {
	readonly file: string;
	readonly page: TermPage;
}

/** Where pages are written: see `savePages`. */
interface Place {
	readonly folder: string;
	/** Folder that a page is written in before it takes its place. */
	readonly partial: string;
}

/** Writes notes pages. */
export function writeNotesPages({
	pages,
	cacheFolder,
	...place
}: Place & { pages: readonly NotesToWrite[]; cacheFolder: string }): PageOnDisk[] {
	const cache = openCache(cacheFolder);
	return pages.map(({ file, talk, links }) => {
		const notes = cache.find(notesOf(talk)) as StudyNotes | undefined;
		if (!notes) throw new Error(`The notes for ${file} are not in ${cacheFolder}.`);
		return putPage(place, file, writePage(notesPageOf(notes, links)));
	});
}

/** Writes the pages of terms. */
export function writeTermPages({ pages, ...place }: Place & { pages: readonly TermToWrite[] }): PageOnDisk[] {
	return pages.map(({ file, page }) => putPage(place, file, writeTermPage(page)));
}

/** Puts a page in its place in one step, unless an equal one is there. */
function putPage({ folder, partial }: Place, file: string, text: string): PageOnDisk {
	const target = join(folder, file);
	const before = statSync(target, { throwIfNoEntry: false });
	const bytes = Buffer.from(text);
	if (before?.size === bytes.length && readFileSync(target).equals(bytes)) {
		return { file, written: false, size: before.size, mtimeMs: before.mtimeMs };
	}
	writeFileSync(join(partial, file), bytes);
	renameSync(join(partial, file), target);
	const { size, mtimeMs } = statSync(target);
	return { file, written: true, size, mtimeMs };
}
