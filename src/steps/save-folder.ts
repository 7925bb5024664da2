import type { ExistingPages, KnownPage } from '../markdown/pages/existing-pages.ts';
import type { FileState } from '../files/file-state.ts';
import { type PageOnDisk, type PageToSave, type SavedPages, savePages } from '../markdown/pages/save-pages.ts';
import { inBatches } from '../tasks/pool.ts';

/** A page of the notebook as it is now. */
export interface NotebookPage<Facts> {
	/** What stands above it. */
	readonly facts: Facts;
	/** Changes whenever the page does. */
	readonly digest: string;
	/** How the file was when it was read or written; absent where somebody has changed it since: that is for the next build. */
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
	/** What the next build need not read, by file. */
	readonly known: Record<string, KnownPage<Facts>>;
	/** All its pages, by name. */
	readonly pages: Map<string, NotebookPage<Facts>>;
	/** How each page was left, by file, where nobody has changed it since it was read. */
	readonly left: ReadonlyMap<string, FileState>;
}

/**
 * Saves the pages of one folder: writes those that are made from something else than by the last build, and leaves what a
 * person has edited.
 *
 * @param count called with how many more pages are done
 * @param write writes some pages by way of the folder `partial`, for what is not whole yet
 */
export async function saveFolder<Facts, Task>(
	folder: string,
	existing: ExistingPages<Facts>,
	pages: readonly PageOfFolder<Facts, Task>[],
	count: (pages: number) => void,
	write: (tasks: Task[], partial: string) => Promise<PageOnDisk[]>,
): Promise<SavedFolder<Facts>> {
	const writeChanged = async (toWrite: readonly Writable<Task>[], partial: string): Promise<PageOnDisk[]> => {
		const toMake = toWrite.filter(({ file, digest }) => existing.pages.get(file)?.madeFrom !== digest);
		count(toWrite.length - toMake.length);
		const tasks = toMake.map(({ task }) => task);
		const runs = inBatches(tasks, BATCH).map(async (batch) => {
			const done = await write(batch, partial);
			count(batch.length);
			return done;
		});
		return (await Promise.all(runs)).flat();
	};
	const wanted = pages.map(({ page }) => page);
	const { saved, left } = await savePages(folder, existing, wanted, writeChanged);
	const generated = pages.filter(({ page }) => existing.pages.get(page.file)?.edited !== true);
	return { saved, known: knownPages(generated, left), pages: pagesNow(generated, existing, saved, left), left };
}

/** What the next build need not read of the generated pages, by file: it knows it, where nobody has touched the file since. */
function knownPages<Facts>(
	generated: readonly PageOfFolder<Facts, unknown>[],
	left: ReadonlyMap<string, FileState>,
): Record<string, KnownPage<Facts>> {
	return Object.fromEntries(
		generated.flatMap(({ page: { file, digest }, facts }) => {
			const state = left.get(file);
			return state ? [[file, { ...state, facts, madeFrom: digest }] as const] : [];
		}),
	);
}

/** The pages that the folder has now, by name: the generated ones, and those that a person has edited, but for copies. */
function pagesNow<Facts>(
	generated: readonly PageOfFolder<Facts, unknown>[],
	existing: ExistingPages<Facts>,
	saved: SavedPages,
	left: ReadonlyMap<string, FileState>,
): Map<string, NotebookPage<Facts>> {
	const copies = new Set(saved.copies.map(({ file }) => file));
	const edited = [...existing.pages.values()].filter((page) => page.edited && !copies.has(page.file));
	return new Map([
		...generated.map(
			({ page: { file, digest }, facts }) => [nameOf(file), { facts, digest, state: left.get(file) }] as const,
		),
		...edited.map(({ file, facts, digest, state }) => [nameOf(file), { facts, digest, state }] as const),
	]);
}

/** Name of a page, without ending. */
export const nameOf = (file: string): string => file.slice(0, -'.md'.length);
