import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
}

/** The pages of one kind that a folder has. */
export interface ExistingPages {
	/** By what they are about; a killed build or a hand can leave several pages about one thing. Edited ones come first. */
	readonly byKey: ReadonlyMap<string, readonly ExistingPage[]>;
	/** Names of Markdown files that no build made, and none may touch. */
	readonly foreign: ReadonlySet<string>;
}

/**
 * Writes the pages of one kind into a folder and removes those that are to be there no more. A page that was edited by
 * hand is neither overwritten nor removed. Each file is replaced in one step: a kill at any time leaves the old page or
 * the new one, or both where the name changes, and the next build removes the old one.
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
	const unclaimed = new Map(existing.byKey);

	const lists = { written: [], unchanged: [], edited: [], orphaned: [], removed: [] };
	const result: Record<keyof SavedPages, string[]> = lists;
	const removeUntouched = async (candidates: readonly ExistingPage[]): Promise<void> => {
		for (const { file, edited } of candidates) {
			if (edited) continue;
			await rm(join(folder, file));
			result.removed.push(file);
		}
	};
	for (const [index, { key, file, write }] of pages.entries()) {
		const before = unclaimed.get(key) ?? [];
		unclaimed.delete(key);
		const edited = before.filter((page) => page.edited);
		if (edited.length > 0) {
			result.edited.push(...edited.map((page) => page.file));
			await removeUntouched(before);
		} else {
			const text = write();
			if (before.some((page) => page.file === file && page.text === text)) {
				result.unchanged.push(file);
			} else {
				await writeFile(join(partial, file), text);
				await rename(join(partial, file), join(folder, file));
				result.written.push(file);
			}
			await removeUntouched(before.filter((page) => page.file !== file));
		}
		onPage?.(index + 1, pages.length);
	}
	for (const left of unclaimed.values()) {
		result.orphaned.push(...left.filter(({ edited }) => edited).map(({ file }) => file));
		await removeUntouched(left);
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
	const byKey = new Map<string, ExistingPage[]>();
	const foreign = new Set<string>();
	for (const file of files) {
		const text = await readFile(join(folder, file), 'utf8');
		if (!isOwnPage(text)) {
			foreign.add(file);
			continue;
		}
		const { frontMatter } = readFrontMatter(text, `${shownAs}/${file}`, schema);
		const key = keyOf(frontMatter, file);
		const edited = digestOf(text) !== frontMatter.digest;
		const others = byKey.get(key) ?? [];
		byKey.set(key, edited ? [{ file, text, edited }, ...others] : [...others, { file, text, edited }]);
	}
	return { byKey, foreign };
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
