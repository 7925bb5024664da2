import type { ExistingPages, KnownPage } from '../markdown/pages/existing-pages.ts';
import type { FileState } from '../files/file-state.ts';
import { type PageOnDisk, type PageToSave, type SavedPages, savePages } from '../markdown/pages/save-pages.ts';
import { inBatches } from '../tasks/pool.ts';
import type { TargetPage } from '../tasks/write-pages.ts';

/** A page of the notebook in its current state. */
export interface NotebookPage<Facts> {
	/** Its front matter. */
	readonly facts: Facts;
	/** Changes whenever the page does. */
	readonly digest: string;
	/**
	 * State of the file when it was read or written; absent if somebody has changed it since, which the next build will
	 * see.
	 */
	readonly state: FileState | undefined;
}

/** Pages per task. */
const BATCH = 16;

/** A page that a folder should have. */
export interface FolderPage<Facts, Task> extends PageToSave {
	/** Its front matter. */
	readonly facts: Facts;
	/** What its Markdown is written from. */
	readonly task: Task;
}

/** Result of saving a folder of pages. */
export interface SavedFolder<Facts> {
	readonly saved: SavedPages;
	/** Pages that the next build need not read, by file. */
	readonly known: Record<string, KnownPage<Facts>>;
	/** All its pages, by name. */
	readonly pages: Map<string, NotebookPage<Facts>>;
	/** State of each page, by file, unless somebody has changed it since it was read. */
	readonly states: ReadonlyMap<string, FileState>;
}

/**
 * Saves the pages of one folder, writing them in batches: see `savePages`.
 *
 * @param count called with the number of pages just completed
 * @param write writes pages, using the folder `partial` for incomplete files
 */
export async function saveFolder<Facts, Task>(
	folder: string,
	existing: ExistingPages<Facts>,
	pages: readonly FolderPage<Facts, Task>[],
	count: (pages: number) => void,
	write: (tasks: (Task & TargetPage)[], partial: string) => Promise<PageOnDisk[]>,
): Promise<SavedFolder<Facts>> {
	const writeInBatches = async (changed: typeof pages, partial: string): Promise<PageOnDisk[]> => {
		count(pages.length - changed.length);
		const tasks = changed.map(({ file, task }) => ({ ...task, file, seen: existing.pages.get(file)?.state }));
		const runs = inBatches(tasks, BATCH).map(async (batch) => {
			const written = await write(batch, partial);
			count(batch.length);
			return written;
		});
		return (await Promise.all(runs)).flat();
	};
	const { saved, left: states } = await savePages(folder, existing, pages, writeInBatches);
	const generated = pages.filter(({ file }) => existing.pages.get(file)?.edited !== true);
	return {
		saved,
		known: knownPages(generated, states),
		pages: currentPages(generated, existing, saved, states),
		states,
	};
}

/** Generated pages that the next build need not read, by file: those that nobody has touched since. */
function knownPages<Facts>(
	generated: readonly FolderPage<Facts, unknown>[],
	states: ReadonlyMap<string, FileState>,
): Record<string, KnownPage<Facts>> {
	return Object.fromEntries(
		generated.flatMap(({ file, digest, facts }) => {
			const state = states.get(file);
			return state ? [[file, { ...state, facts, madeFrom: digest }] as const] : [];
		}),
	);
}

/** The pages now in the folder, by name: generated ones and those edited by hand, except copies. */
function currentPages<Facts>(
	generated: readonly FolderPage<Facts, unknown>[],
	existing: ExistingPages<Facts>,
	saved: SavedPages,
	states: ReadonlyMap<string, FileState>,
): Map<string, NotebookPage<Facts>> {
	const copies = new Set(saved.copies.map(({ file }) => file));
	const edited = [...existing.pages.values()].filter((page) => page.edited && !copies.has(page.file));
	return new Map([
		...generated.map(
			({ file, digest, facts }) => [pageName(file), { facts, digest, state: states.get(file) }] as const,
		),
		...edited.map(({ file, facts, digest, state }) => [pageName(file), { facts, digest, state }] as const),
	]);
}

/** Name of a page, without extension. */
export const pageName = (file: string): string => file.slice(0, -'.md'.length);
