import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExistingPages } from './existing-pages.ts';
import { type FileState, isChanged } from '../../files/file-state.ts';
import { isPassedOver } from '../../sources/find.ts';

/** A page that a folder is to have. */
export interface PageToSave {
	/** What the page is about, which stays the same when its name changes. */
	readonly key: string;
	/** File name. Where a page that was edited by hand stands for this one, the name of that. */
	readonly file: string;
}

/** What became of the pages in a folder. Names are file names. */
export interface SavedPages {
	readonly written: readonly string[];
	readonly unchanged: readonly string[];
	/** Wanted, but edited by hand, so left as they are. */
	readonly edited: readonly string[];
	/** Edited by hand, so kept although their source is gone. */
	readonly orphaned: readonly string[];
	/** Edited by hand, and kept, while another page is that of the same thing: the site shows only that. */
	readonly copies: readonly { readonly file: string; readonly of: string }[];
	readonly removed: readonly string[];
	/** No pages, and no READMEs: the site does not show them. */
	readonly foreign: readonly string[];
}

/** What became of a page that was to be written. */
export interface PageOnDisk {
	/** File name. */
	readonly file: string;
	/** Its state afterwards; absent where somebody has changed the file since the build looked at it: then it was left alone. */
	readonly state: FileState | undefined;
	/** `false` if the same page was there already. */
	readonly written: boolean;
}

/**
 * Saves the pages of one kind in a folder and removes those that are to be there no more. A page that was edited by hand
 * is neither overwritten nor removed, be it while this runs. Each file is replaced in one step: a kill at any time leaves
 * the old page or the new one, or both where the name changes, and the next build removes the old one.
 *
 * @param write puts pages in their places, by way of the folder `partial`; those that it does not answer for were there already
 * @returns also how each page was left, by file, where nobody has changed it since it was read
 */
export async function savePages<Page extends PageToSave>(
	folder: string,
	existing: ExistingPages,
	pages: readonly Page[],
	write: (pages: readonly Page[], partial: string) => Promise<readonly PageOnDisk[]>,
): Promise<{ readonly saved: SavedPages; readonly left: ReadonlyMap<string, FileState> }> {
	const partial = join(folder, '.partial');
	await rm(partial, { recursive: true, force: true });
	await mkdir(partial, { recursive: true });
	const toWrite = pages.filter(({ file }) => existing.pages.get(file)?.edited !== true);
	const done = await write(toWrite, partial);
	const written = new Set(done.filter((page) => page.written).map(({ file }) => file));
	const byHand = new Set(done.filter(({ state }) => !state).map(({ file }) => file));
	const removed: string[] = [];
	const generated = new Set(toWrite.map(({ file }) => file));
	for (const { file, edited, state } of existing.pages.values()) {
		if (generated.has(file)) continue;
		const path = join(folder, file);
		if (edited || isChanged(path, state)) byHand.add(file);
		else {
			await rm(path, { force: true });
			removed.push(file);
		}
	}
	await rm(partial, { recursive: true });
	const files = new Set(pages.map(({ file }) => file));
	const keys = new Set(pages.map(({ key }) => key));
	const isWanted = (file: string): boolean => files.has(file) || keys.has(existing.pages.get(file)?.key ?? '');
	const copies = copiesAmong(existing, pages);
	const isCopy = (file: string): boolean => copies.some((copy) => copy.file === file);
	const inPlace = toWrite.map(({ file }) => file).filter((file) => !byHand.has(file));
	const saved = {
		written: inPlace.filter((file) => written.has(file)),
		unchanged: inPlace.filter((file) => !written.has(file)),
		edited: [...byHand].filter((file) => isWanted(file) && !isCopy(file)).sort(),
		orphaned: [...byHand].filter((file) => !isWanted(file)).sort(),
		copies,
		removed,
		foreign: [...existing.foreign.keys()].filter((file) => !isPassedOver(file, false)),
	};
	return { saved, left: statesLeft(existing, done, removed) };
}

function statesLeft(
	existing: ExistingPages,
	done: readonly PageOnDisk[],
	removed: readonly string[],
): Map<string, FileState> {
	const states = new Map([...existing.pages.values(), ...done].map(({ file, state }) => [file, state]));
	for (const file of removed) states.delete(file);
	return new Map([...states].flatMap(([file, state]) => (state ? [[file, state] as const] : [])));
}

/** The pages that were edited by hand beside those that stand for what they are about. */
function copiesAmong(existing: ExistingPages, pages: readonly PageToSave[]): { file: string; of: string }[] {
	const standing = new Map(pages.map(({ key, file }) => [key, file]));
	const files = new Set(standing.values());
	return [...existing.pages.values()].flatMap(({ file, key, edited }) => {
		const of = standing.get(key);
		return edited && of !== undefined && !files.has(file) ? [{ file, of }] : [];
	});
}
