import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { CuemarkError } from '../errors.ts';
import { digestOf } from './digest.ts';
import { isOwnPage, readFrontMatter } from './front-matter.ts';

/** A page that a folder is to have. */
export interface PageToSave {
	/** What the page is about, which stays the same when its name changes. */
	readonly key: string;
	/** File name. */
	readonly file: string;
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
export interface PageKind<Facts> {
	readonly schema: z.ZodType<Facts & { digest: string }>;
	readonly keyOf: (facts: Facts, file: string) => string;
}

/** A page that a folder has, as it is. */
export interface ExistingPage<Facts = unknown> {
	readonly file: string;
	/** What stands above it. */
	readonly facts: Facts;
	/** Changes whenever the page does. */
	readonly digest: string;
	/** Whether a person has changed it since it was generated. */
	readonly edited: boolean;
	/** What the last build made it from, and how it left the file; absent where somebody has touched it since. */
	readonly madeFrom?: string;
	readonly place?: PlaceOnDisk;
}

/** How a file is on the disk. */
export interface PlaceOnDisk {
	/** Bytes. */
	readonly size: number;
	readonly mtimeMs: number;
}

/** The pages of one kind that a folder has. */
export interface ExistingPages<Facts = unknown> {
	/** By what they are about; a killed build or a hand can leave several pages about one thing. Edited ones come first. */
	readonly byKey: ReadonlyMap<string, readonly ExistingPage<Facts>[]>;
	/** Names of Markdown files that no build made, and none may touch. */
	readonly foreign: ReadonlySet<string>;
}

/** A page that the last build left, if nobody has touched the file since. */
export interface KnownPage<Facts> extends PlaceOnDisk {
	readonly facts: Facts;
	/** Digest of all that it was made from. */
	readonly madeFrom: string;
}

/**
 * Saves the pages of one kind in a folder and removes those that are to be there no more. A page that was edited by hand
 * is neither overwritten nor removed. Each file is replaced in one step: a kill at any time leaves the old page or the new
 * one, or both where the name changes, and the next build removes the old one.
 *
 * @param write puts pages in their places, by way of the folder `partial`, and tells which it had to write
 */
export async function savePages<Page extends PageToSave>(
	folder: string,
	existing: ExistingPages,
	pages: readonly Page[],
	write: (pages: readonly Page[], partial: string) => Promise<ReadonlySet<string>>,
): Promise<SavedPages> {
	const partial = join(folder, '.partial');
	await rm(partial, { recursive: true, force: true });
	await mkdir(partial, { recursive: true });
	const wanted = new Map(pages.map((page) => [page.key, page]));
	const taken = new Set(pages.map(({ file }) => file));
	const editedOf = (key: string): readonly ExistingPage[] =>
		(existing.byKey.get(key) ?? []).filter(({ edited }) => edited);

	const toWrite = pages.filter(({ key }) => editedOf(key).length === 0);
	const written = await write(toWrite, partial);
	const removed: string[] = [];
	const orphaned: string[] = [];
	for (const [key, found] of existing.byKey) {
		const page = wanted.get(key);
		for (const { file, edited } of found) {
			if (edited && !page) orphaned.push(file);
			if (edited || (taken.has(file) && editedOf(key).length === 0)) continue;
			await rm(join(folder, file));
			removed.push(file);
		}
	}
	await rm(partial, { recursive: true });
	return {
		written: toWrite.flatMap(({ file }) => (written.has(file) ? [file] : [])),
		unchanged: toWrite.flatMap(({ file }) => (written.has(file) ? [] : [file])),
		edited: pages.flatMap(({ key }) => editedOf(key).map(({ file }) => file)),
		orphaned,
		removed,
	};
}

/**
 * Reads the pages of one kind that a folder has, and makes the folder where there is none.
 *
 * @param shownAs how the folder is named in errors
 * @param known pages that need not be read where the file is just as it was
 * @throws {CuemarkError} where a page's front matter cannot be read
 */
export async function readPages<Facts>(
	folder: string,
	shownAs: string,
	{ schema, keyOf }: PageKind<Facts>,
	known: ReadonlyMap<string, KnownPage<Facts>> = new Map(),
): Promise<ExistingPages<Facts>> {
	await mkdir(folder, { recursive: true });
	const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
	const byKey = new Map<string, ExistingPage<Facts>[]>();
	const foreign = new Set<string>();
	for (const file of files) {
		const page = pageAsKnown(folder, file, known.get(file)) ?? (await readPage(folder, shownAs, file, schema));
		if (page === undefined) {
			foreign.add(file);
			continue;
		}
		const key = keyOf(page.facts, file);
		const others = byKey.get(key) ?? [];
		byKey.set(key, page.edited ? [page, ...others] : [...others, page]);
	}
	return { byKey, foreign };
}

function pageAsKnown<Facts>(
	folder: string,
	file: string,
	known: KnownPage<Facts> | undefined,
): ExistingPage<Facts> | undefined {
	if (!known) return undefined;
	const { size, mtimeMs } = statSync(join(folder, file));
	if (size !== known.size || mtimeMs !== known.mtimeMs) return undefined;
	const { facts, madeFrom } = known;
	return { file, facts, digest: madeFrom, edited: false, madeFrom, place: { size, mtimeMs } };
}

async function readPage<Facts>(
	folder: string,
	shownAs: string,
	file: string,
	schema: PageKind<Facts>['schema'],
): Promise<ExistingPage<Facts> | undefined> {
	const text = await readFile(join(folder, file), 'utf8');
	if (!isOwnPage(text)) return undefined;
	const { frontMatter } = readFrontMatter(text, `${shownAs}/${file}`, schema);
	const { digest: signed, ...facts } = frontMatter;
	const digest = digestOf(text);
	return { file, facts: facts as Facts, digest, edited: digest !== signed };
}

/**
 * Sees to it that no page takes the place of a file that no build made.
 *
 * @param shownAs how the folder is named in errors
 * @throws {CuemarkError} naming each such file
 */
export function checkPlaces(shownAs: string, { byKey, foreign }: ExistingPages, pages: readonly PageToSave[]): void {
	const inTheWay = pages.filter(({ key, file }) => foreign.has(file) && !byKey.get(key)?.[0]?.edited);
	if (inTheWay.length === 0) return;
	throw new CuemarkError('A file is in the place of a page. Nothing was written.', {
		problems: inTheWay.map(({ file }) => ({
			file: `${shownAs}/${file}`,
			reason: 'No build made this file: its front matter has no digest.',
			hint: 'Rename it, or move it to another folder.',
		})),
	});
}
