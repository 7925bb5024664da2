import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExistingPages } from './existing-pages.ts';
import { showToGit } from './git-ignore.ts';
import { type FileState, isChanged } from '../../files/file-state.ts';
import { isSkipped } from '../../sources/find.ts';

/** A page that a folder should contain. */
export interface PageToSave {
	/** Identifies the page even when its name changes. */
	readonly key: string;
	/** File name; that of the edited page if one replaces this page. */
	readonly file: string;
	/** Digest of everything it is made from. */
	readonly digest: string;
}

/** The outcome of `savePages`, as lists of file names. */
export interface SavedPages {
	readonly written: readonly string[];
	readonly unchanged: readonly string[];
	/** Edited by hand, so not overwritten. */
	readonly edited: readonly string[];
	/** Edited by hand, so kept although their source is gone. */
	readonly orphaned: readonly string[];
	/** Edited by hand, so kept, but not on the site, which shows the page `of` with the same key. */
	readonly copies: readonly { readonly file: string; readonly of: string }[];
	readonly removed: readonly string[];
	/** Files that are neither pages nor READMEs, and the paths of pages in folders below; they are not on the site. */
	readonly foreign: readonly string[];
}

/** The outcome of writing one page. */
export interface PageOnDisk {
	/** File name. */
	readonly file: string;
	/** Its state afterwards; absent if the file was changed during the build and therefore not overwritten. */
	readonly state: FileState | undefined;
	/** `false` if the same page existed already. */
	readonly written: boolean;
}

/**
 * Saves the pages of one kind in a folder: writes those made from something else than the last build's, and removes
 * obsolete ones. A page that was edited by hand, even while this runs, is neither overwritten nor removed. Files are
 * replaced atomically: if the process is killed, a page is either old or new. If its name changes, both may exist, and
 * the next build removes the old one. Git does not ignore the pages that were edited: see `showToGit`.
 *
 * @param write writes pages via the folder `partial`
 * @returns also the final state of each page's file, by file name, unless it was changed during the build
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
	const generated = pages.filter(({ file }) => existing.pages.get(file)?.edited !== true);
	const changed = generated.filter(({ file, digest }) => existing.pages.get(file)?.madeFrom !== digest);
	const results = await write(changed, partial);
	const written = new Set(results.filter((page) => page.written).map(({ file }) => file));
	const byHand = new Set(results.filter(({ state }) => !state).map(({ file }) => file));
	const removed: string[] = [];
	const generatedFiles = new Set(generated.map(({ file }) => file));
	for (const { file, edited, state } of existing.pages.values()) {
		if (generatedFiles.has(file)) continue;
		const path = join(folder, file);
		if (edited || isChanged(path, state)) byHand.add(file);
		else {
			await rm(path, { force: true });
			removed.push(file);
		}
	}
	await rm(partial, { recursive: true });
	await showToGit(folder, [...byHand].sort());
	const files = new Set(pages.map(({ file }) => file));
	const keys = new Set(pages.map(({ key }) => key));
	const isWanted = (file: string): boolean => files.has(file) || keys.has(existing.pages.get(file)?.key ?? '');
	const copies = copiesAmong(existing, pages);
	const isCopy = (file: string): boolean => copies.some((copy) => copy.file === file);
	const inPlace = [...generatedFiles].filter((file) => !byHand.has(file));
	const saved = {
		written: inPlace.filter((file) => written.has(file)),
		unchanged: inPlace.filter((file) => !written.has(file)),
		edited: [...byHand].filter((file) => isWanted(file) && !isCopy(file)).sort(),
		orphaned: [...byHand].filter((file) => !isWanted(file)).sort(),
		copies,
		removed,
		foreign: [...existing.foreign.keys()].filter((file) => !isSkipped(file, false)),
	};
	return { saved, left: finalStates(existing, results, removed) };
}

function finalStates(
	existing: ExistingPages,
	results: readonly PageOnDisk[],
	removed: readonly string[],
): Map<string, FileState> {
	const states = new Map([...existing.pages.values(), ...results].map(({ file, state }) => [file, state]));
	for (const file of removed) states.delete(file);
	return new Map([...states].flatMap(([file, state]) => (state ? [[file, state] as const] : [])));
}

/** Edited pages that have the same key as a page of the site, but another name. */
function copiesAmong(existing: ExistingPages, pages: readonly PageToSave[]): { file: string; of: string }[] {
	const fileByKey = new Map(pages.map(({ key, file }) => [key, file]));
	const files = new Set(fileByKey.values());
	return [...existing.pages.values()].flatMap(({ file, key, edited }) => {
		const of = fileByKey.get(key);
		return edited && of !== undefined && !files.has(file) ? [{ file, of }] : [];
	});
}
