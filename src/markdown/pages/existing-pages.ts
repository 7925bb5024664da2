import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { CuemarkError } from '../../errors.ts';
import { digestOfPage } from './page-digest.ts';
import { type FileState, isAsSeen, isSameState, stateOf } from '../../files/file-state.ts';
import { isOwnPage } from './front-matter.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { namesAsWritten } from './names-as-written.ts';

/** How pages of one kind are recognised. */
export interface PageKind<Facts> {
	readonly schema: z.ZodType<Facts & { digest: string }>;
	readonly keyOf: (facts: Facts, file: string) => string;
}

/** A page that is in a folder. */
export interface ExistingPage<Facts = unknown> {
	readonly file: string;
	/** What its front matter says it is about. A person may have changed that, too. */
	readonly key: string;
	/** What stands above it. */
	readonly facts: Facts;
	/** Changes whenever the page does. */
	readonly digest: string;
	/** Whether a person has changed it since it was generated. */
	readonly edited: boolean;
	/** State of the file before it was read. */
	readonly state: FileState | undefined;
	/** What the last build made it from; absent where somebody has touched it since. */
	readonly madeFrom?: string;
}

/** The Markdown files of a folder that is for pages of one kind. */
export interface ExistingPages<Facts = unknown> {
	/** By file, in the order of their names. A killed build or a hand can leave several pages about one thing. */
	readonly pages: ReadonlyMap<string, ExistingPage<Facts>>;
	/** Names of files, and of folders, that no build made, and that no build may touch. */
	readonly foreign: ReadonlyMap<string, 'file' | 'folder'>;
}

/** A page that the last build left, if nobody has touched the file since. */
export interface KnownPage<Facts> extends FileState {
	readonly facts: Facts;
	/** Digest of all that it was made from. */
	readonly madeFrom: string;
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
	const files = markdownIn(folder).sort();
	const pages = new Map<string, ExistingPage<Facts>>();
	const foreign = new Map<string, 'file' | 'folder'>();
	for (const file of files) {
		const state = stateOf(join(folder, file));
		const page = pageAsKnown(known.get(file), state) ?? (await readPage(folder, shownAs, file, schema));
		if (typeof page === 'string') foreign.set(file, page);
		else pages.set(file, { ...page, file, key: keyOf(page.facts, file), state });
	}
	return { pages, foreign };
}

const markdownIn = (folder: string): string[] =>
	namesAsWritten(readdirSync(folder), (name) => existsSync(join(folder, name))).filter((file) => file.endsWith('.md'));

type PageText<Facts> = Pick<ExistingPage<Facts>, 'facts' | 'digest' | 'edited' | 'madeFrom'>;

function pageAsKnown<Facts>(
	known: KnownPage<Facts> | undefined,
	state: FileState | undefined,
): PageText<Facts> | undefined {
	if (!known || !isSameState(state, known)) return undefined;
	const { facts, madeFrom } = known;
	return { facts, digest: madeFrom, edited: false, madeFrom };
}

async function readPage<Facts>(
	folder: string,
	shownAs: string,
	file: string,
	schema: PageKind<Facts>['schema'],
): Promise<PageText<Facts> | 'file' | 'folder'> {
	const text = await readFile(join(folder, file), 'utf8').catch((error: unknown) => {
		// Also where a link leads to a folder.
		if ((error as NodeJS.ErrnoException).code === 'EISDIR') return null;
		throw error;
	});
	if (text === null) return 'folder';
	if (!isOwnPage(text)) return 'file';
	const { frontMatter } = readFrontMatter(text, `${shownAs}/${file}`, schema);
	const { digest: signed, ...facts } = frontMatter;
	const digest = digestOfPage(text);
	return { facts: facts as Facts, digest, edited: digest !== signed };
}

/**
 * Whether a folder has just these pages, as they were when they were read or written: nobody has changed one since, taken
 * one away, or put another there.
 *
 * @param left how each was left, by file
 * @param foreign names of files that are no pages
 */
export function hasJust(
	folder: string,
	left: ReadonlyMap<string, FileState>,
	{ foreign }: Pick<ExistingPages, 'foreign'>,
): boolean {
	const files = markdownIn(folder).filter((file) => !foreign.has(file));
	return files.length === left.size && files.every((file) => isAsSeen(join(folder, file), left.get(file)));
}

/**
 * Makes sure that no page would replace a file that no build made.
 *
 * @param shownAs how the folder is named in errors
 * @param files that pages are to have
 * @throws {CuemarkError} naming each such file
 */
export function checkPlaces(shownAs: string, { foreign }: ExistingPages, files: readonly string[]): void {
	const problems = files.flatMap((file) => {
		const kind = foreign.get(file);
		return kind === undefined ? [] : [{ file: `${shownAs}/${file}`, ...inTheWay[kind] }];
	});
	if (problems.length === 0) return;
	throw new CuemarkError('Something is in the place of a page. Nothing was written.', { problems });
}

const inTheWay = {
	file: {
		reason: 'It is no page that a build made, or its front matter is gone: there is no digest in it.',
		hint: 'Rename it, or move it to another folder; delete it, and the page is made anew.',
	},
	folder: {
		reason: 'It is a folder, and the page of a talk or of a term is to have this name.',
		hint: 'Rename it, or move it to another folder.',
	},
};
