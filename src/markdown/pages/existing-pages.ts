import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { CuemarkError } from '../../errors.ts';
import { digestOfPage } from './page-digest.ts';
import { type FileState, isAsSeen, isSameState, stateOf } from '../../files/file-state.ts';
import { listFiles } from '../../files/list-files.ts';
import { findMergeConflict } from '../../text/merge-conflict.ts';
import { readYaml } from '../../text/yaml.ts';
import { indexOfSkipped } from '../../sources/find.ts';
import { isOwnPage, splitFrontMatter } from './front-matter.ts';
import { namesAsWritten } from './names-as-written.ts';

/** How pages of one kind are read and identified. */
export interface PageKind<Facts> {
	readonly schema: z.ZodType<Facts & { digest: string }>;
	readonly keyOf: (facts: Facts, file: string) => string;
}

/** A page in a folder. */
export interface ExistingPage<Facts = unknown> {
	readonly file: string;
	/** Its key according to its front matter, which people may have edited. */
	readonly key: string;
	/** Its front matter. */
	readonly facts: Facts;
	/** Changes whenever the page does. */
	readonly digest: string;
	/** Whether the page was edited by hand. */
	readonly edited: boolean;
	/** State of the file before it was read. */
	readonly state: FileState | undefined;
	/** Digest of the last build's input for this page; absent if the file has been modified since. */
	readonly madeFrom?: string;
}

/** The Markdown files in a folder for one kind of page. */
export interface ExistingPages<Facts = unknown> {
	/** By file name, sorted. Several pages can have the same key after a killed build or manual changes. */
	readonly pages: ReadonlyMap<string, ExistingPage<Facts>>;
	/**
	 * Names of files and folders that were not created by a build, and paths of pages that people moved into folders (with
	 * `/`): not to be touched.
	 */
	readonly foreign: ReadonlyMap<string, 'file' | 'folder'>;
}

/** A page as the last build left it. */
export interface KnownPage<Facts> extends FileState {
	readonly facts: Facts;
	/** Digest of everything it was made from. */
	readonly madeFrom: string;
}

/**
 * Reads the pages of one kind in a folder, and creates the folder if it does not exist.
 *
 * @param shownAs name of the folder in errors
 * @param known pages that are not read again if their file has not changed, by file name
 * @throws {CuemarkError} if a page's front matter is invalid, or it has a merge conflict
 */
export async function readPages<Facts>(
	folder: string,
	shownAs: string,
	{ schema, keyOf }: PageKind<Facts>,
	known: Readonly<Record<string, KnownPage<Facts>>> = {},
): Promise<ExistingPages<Facts>> {
	await mkdir(folder, { recursive: true });
	const files = markdownIn(folder).sort();
	const pages = new Map<string, ExistingPage<Facts>>();
	const foreign = new Map<string, 'file' | 'folder'>();
	for (const file of files) {
		const state = stateOf(join(folder, file));
		const page = pageAsKnown(known[file], state) ?? (await readPage(folder, shownAs, file, schema));
		if (typeof page === 'string') foreign.set(file, page);
		else pages.set(file, { ...page, file, key: keyOf(page.facts, file), state });
	}
	for (const file of await pagesBelow(folder)) foreign.set(file, 'file');
	return { pages, foreign };
}

const markdownIn = (folder: string): string[] =>
	namesAsWritten(readdirSync(folder), (name) => existsSync(join(folder, name))).filter((file) => file.endsWith('.md'));

/** Markdown in folders below, as relative paths. */
const pagesBelow = async (folder: string): Promise<string[]> =>
	(await listFiles(folder)).filter(
		(file) => file.includes('/') && file.endsWith('.md') && indexOfSkipped(file.split('/'), false) < 0,
	);

type PageContent<Facts> = Pick<ExistingPage<Facts>, 'facts' | 'digest' | 'edited' | 'madeFrom'>;

function pageAsKnown<Facts>(
	known: KnownPage<Facts> | undefined,
	state: FileState | undefined,
): PageContent<Facts> | undefined {
	if (!known || !isSameState(state, known)) return undefined;
	const { facts, madeFrom } = known;
	return { facts, digest: madeFrom, edited: false, madeFrom };
}

async function readPage<Facts>(
	folder: string,
	shownAs: string,
	file: string,
	schema: PageKind<Facts>['schema'],
): Promise<PageContent<Facts> | 'file' | 'folder'> {
	const text = await readFile(join(folder, file), 'utf8').catch((error: unknown) => {
		// Also thrown for a symbolic link to a folder.
		if ((error as NodeJS.ErrnoException).code === 'EISDIR') return null;
		throw error;
	});
	if (text === null) return 'folder';
	if (!isOwnPage(text)) return 'file';
	const conflict = findMergeConflict(text);
	if (conflict) {
		const problem = { file: `${shownAs}/${file}`, ...conflict, hint: `${conflict.hint} ${orRegenerate}` };
		throw new CuemarkError('A page cannot be used.', { problems: [problem] });
	}
	const { frontMatter } = readFrontMatter(text, `${shownAs}/${file}`, schema);
	const { digest: signed, ...facts } = frontMatter;
	const digest = digestOfPage(text);
	return { facts: facts as Facts, digest, edited: digest !== signed };
}

const orRegenerate = 'Or delete the page and build again, which loses any edits made to it.';

/**
 * Reads and validates the front matter of a generated page.
 *
 * @param file path to name in an error
 * @throws {CuemarkError} with file and line, if the front matter is missing, is not YAML, or has an invalid value
 */
export function readFrontMatter<Schema extends z.ZodType>(
	text: string,
	file: string,
	schema: Schema,
): { frontMatter: z.infer<Schema>; body: string } {
	const page = splitFrontMatter(text);
	if (!page) {
		throw new CuemarkError('A page cannot be used.', {
			problems: [{ file, line: 1, reason: 'The page has no front matter.', hint: regenerate }],
		});
	}
	const options = { what: 'A page', hint: regenerate, lineOffset: 1 };
	return { frontMatter: readYaml(page.yaml, schema, file, options), body: page.body };
}

const regenerate = 'Fix it; or delete the page and build again, which loses any edits made to it.';

/**
 * Whether a folder has exactly these pages, unchanged since they were read or written.
 *
 * @param states state of each page's file, by file name
 * @param foreign names of files that are not pages
 */
export function hasExactly(
	folder: string,
	states: ReadonlyMap<string, FileState>,
	{ foreign }: Pick<ExistingPages, 'foreign'>,
): boolean {
	const files = markdownIn(folder).filter((file) => !foreign.has(file));
	return files.length === states.size && files.every((file) => isAsSeen(join(folder, file), states.get(file)));
}

/**
 * Checks that no page would overwrite a file or folder that a build did not create.
 *
 * @param shownAs name of the folder in errors
 * @param files file names of the pages to be written
 * @throws {CuemarkError} listing all such files
 */
export function checkPlaces(shownAs: string, { foreign }: ExistingPages, files: readonly string[]): void {
	const problems = files.flatMap((file) => {
		const kind = foreign.get(file);
		return kind === undefined ? [] : [{ file: `${shownAs}/${file}`, ...inTheWay[kind] }];
	});
	if (problems.length === 0) return;
	throw new CuemarkError('A file or folder is in the way of a page. Nothing was written.', { problems });
}

const inTheWay = {
	file: {
		reason: 'It is not a generated page, or its front matter is missing: it has no digest.',
		hint: 'Rename or move it; or delete it to have the page generated again.',
	},
	folder: {
		reason: 'It is a folder, but the page of a talk or term needs this name.',
		hint: 'Rename or move it.',
	},
};
