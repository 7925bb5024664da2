import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { digestOf } from './digest.ts';
import { readFrontMatter } from './front-matter.ts';

/** A page that a folder is to have. */
export interface PageToSave {
	/** What the page is about, which stays the same when its name changes. */
	readonly key: string;
	/** File name. */
	readonly file: string;
	readonly write: () => string;
}

/** What became of the pages in a folder. Names are file names. */
export interface SavedPages {
	readonly written: readonly string[];
	readonly unchanged: readonly string[];
	/** Edited by hand, so left as they are though they are to be there. */
	readonly edited: readonly string[];
	/** Edited by hand, and kept though nothing in the sources leads to them any more. */
	readonly orphaned: readonly string[];
	readonly removed: readonly string[];
}

/** How pages of one kind are recognised. */
export interface PageKind<Schema extends z.ZodType> {
	readonly schema: Schema;
	readonly keyOf: (frontMatter: z.infer<Schema>, file: string) => string;
}

/** A page that a folder has, as it is. */
export interface ExistingPage {
	readonly file: string;
	readonly text: string;
	/** Whether a person has changed it since it was generated. */
	readonly edited: boolean;
	/** Files of the same page under other names, which a build left that was killed while it renamed the page. */
	readonly leftovers: readonly string[];
}

/** Pages by what they are about. */
export type ExistingPages = ReadonlyMap<string, ExistingPage>;

/**
 * Writes the pages of one kind into a folder and removes those that are to be there no more. A page that was edited by
 * hand is neither overwritten nor removed. Each file is replaced in one step: a kill at any time leaves the old page or
 * the new one.
 */
export async function savePages(
	folder: string,
	existing: ExistingPages,
	pages: readonly PageToSave[],
	onPage?: (done: number, total: number) => void,
): Promise<SavedPages> {
	const partial = join(folder, '.partial');
	await rm(partial, { recursive: true, force: true });
	await mkdir(partial, { recursive: true });
	const unclaimed = new Map(existing);

	const lists = { written: [], unchanged: [], edited: [], orphaned: [], removed: [] };
	const result: Record<keyof SavedPages, string[]> = lists;
	const remove = async (file: string): Promise<void> => {
		await rm(join(folder, file));
		result.removed.push(file);
	};
	for (const [index, { key, file, write }] of pages.entries()) {
		const before = unclaimed.get(key);
		unclaimed.delete(key);
		const leftovers = new Set(before?.leftovers).add(before?.file ?? file);
		if (before?.edited) {
			leftovers.delete(before.file);
			result.edited.push(before.file);
		} else {
			leftovers.delete(file);
			const text = write();
			if (before?.file === file && before.text === text) {
				result.unchanged.push(file);
			} else {
				await writeFile(join(partial, file), text);
				await rename(join(partial, file), join(folder, file));
				result.written.push(file);
			}
		}
		for (const leftover of leftovers) await remove(leftover);
		onPage?.(index + 1, pages.length);
	}
	for (const { file, edited, leftovers } of unclaimed.values()) {
		if (edited) result.orphaned.push(file);
		else await remove(file);
		for (const leftover of leftovers) await remove(leftover);
	}
	await rm(partial, { recursive: true });
	return result;
}

/**
 * Reads the pages of one kind that a folder has, and makes the folder where there is none.
 *
 * @param shownAs how the folder is named in errors
 * @throws {CuemarkError} where a page's front matter cannot be read
 */
export async function readPages<Schema extends z.ZodType<{ digest: string }>>(
	folder: string,
	shownAs: string,
	{ schema, keyOf }: PageKind<Schema>,
): Promise<ExistingPages> {
	await mkdir(folder, { recursive: true });
	const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
	const pages = new Map<string, ExistingPage>();
	for (const file of files) {
		const text = await readFile(join(folder, file), 'utf8');
		const { frontMatter } = readFrontMatter(text, `${shownAs}/${file}`, schema);
		const key = keyOf(frontMatter, file);
		const edited = digestOf(text) !== frontMatter.digest;
		const other = pages.get(key);
		const leftovers = other?.leftovers ?? [];
		// An edited page is never a leftover; of two, which only a hand can have made, the first counts and both stay.
		if (!other) pages.set(key, { file, text, edited, leftovers });
		else if (!edited) pages.set(key, { ...other, leftovers: [...leftovers, file] });
		else if (!other.edited) pages.set(key, { file, text, edited, leftovers: [...leftovers, other.file] });
	}
	return pages;
}
