import type { ExistingPages, KnownPage } from '../markdown/existing-pages.ts';
import type { FileState } from '../file-state.ts';
import { type PageToSave, type SavedPages, savePages } from '../markdown/save-pages.ts';
import { inBatches } from '../tasks/pool.ts';
import type { PageOnDisk } from '../tasks/write-pages.ts';

/** A page of the notebook as it is now. */
export interface NotebookPage<Facts> {
	/** What stands above it. */
	readonly facts: Facts;
	/** Changes whenever the page does. */
	readonly digest: string;
	/** How the file was read or written; absent where somebody has changed it since: that is for the next build. */
	readonly state: FileState | undefined;
}

/** Pages that one task writes. */
const BATCH = 16;

/** A page to save, with what its Markdown is written from. */
type Writable<Task> = PageToSave & { readonly digest: string; readonly task: Task };

/** A page that a folder is to have, with what stands above it. */
export interface PageOfFolder<Facts, Task> {
	readonly page: Writable<Task>;
	readonly facts: Facts;
}

/** What became of a folder of pages. */
export interface SavedFolder<Facts> {
	readonly saved: SavedPages;
	readonly known: Record<string, KnownPage<Facts>>;
	readonly pages: Map<string, NotebookPage<Facts>>;
	/** How each page was left, by file, where nobody has changed it since it was read. */
	readonly left: Map<string, FileState>;
}

/**
 * Saves the pages of one folder: writes those that the last build has made of other things, in the pool, and leaves what a
 * person has edited.
 *
 * @param write writes some pages by way of a folder for what is not whole yet
 */
export async function saveFolder<Facts, Task>(
	folder: string,
	existing: ExistingPages<Facts>,
	pages: readonly PageOfFolder<Facts, Task>[],
	count: (pages: number) => void,
	write: (tasks: Task[], partial: string) => Promise<PageOnDisk[]>,
): Promise<SavedFolder<Facts>> {
	const states = new Map([...existing.pages].map(([file, { state }]) => [file, state]));
	const saved = await savePages(
		folder,
		existing,
		pages.map(({ page }) => page),
		async (toWrite, partial) => {
			const toMake = toWrite.filter(({ file, digest }) => existing.pages.get(file)?.madeFrom !== digest);
			count(toWrite.length - toMake.length);
			const written = new Set<string>();
			const changed = new Set<string>();
			await Promise.all(
				inBatches(toMake, BATCH).map(async (batch) => {
					const done = await write(
						batch.map(({ task }) => task),
						partial,
					);
					for (const { file, written: isNew, state } of done) {
						states.set(file, state);
						if (isNew) written.add(file);
						if (!state) changed.add(file);
					}
					count(batch.length);
				}),
			);
			return { written, changed };
		},
	);
	for (const file of saved.removed) states.delete(file);
	const left = new Map([...states].flatMap(([file, state]) => (state ? [[file, state] as const] : [])));
	const known: Record<string, KnownPage<Facts>> = {};
	const result = new Map<string, NotebookPage<Facts>>();
	for (const { page, facts } of pages) {
		if (existing.pages.get(page.file)?.edited) continue;
		const state = left.get(page.file);
		if (state) known[page.file] = { ...state, facts, madeFrom: page.digest };
		result.set(nameOf(page.file), { facts, digest: page.digest, state });
	}
	const copies = new Set(saved.copies.map(({ file }) => file));
	for (const { file, facts, digest, edited, state } of existing.pages.values()) {
		if (edited && !copies.has(file)) result.set(nameOf(file), { facts, digest, state });
	}
	return { saved, known, pages: result, left };
}

/** Name of a page, without ending. */
export const nameOf = (file: string): string => file.slice(0, -'.md'.length);
