import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { CuemarkError, type Problem, reasonWithoutPath } from '../errors.ts';
import type { SourceFile } from '../model.ts';
import { isJunkFile } from '../files/junk-files.ts';
import { entriesBelow, type Entry } from '../files/list-files.ts';
import { isWithin } from '../files/real-path.ts';
import { readHint } from '../files/system-error.ts';

/** Files that describe the others. A folder of that name is a course like any other. */
const readme = /^(?:readme|licen[cs]e)(?:\.(?:md|txt))?$/i;

/** Whether a file or folder is skipped because of its name. */
export const isSkipped = (name: string, isFolder: boolean): boolean =>
	name.startsWith('.') || isJunkFile(name) || (!isFolder && readme.test(name));

/**
 * Returns the index of the first path segment that is skipped; -1 if there is none.
 *
 * @param below the path below `sources/`, split into segments
 * @param isFolder whether the last segment is a folder
 */
export const indexOfSkipped = (below: readonly string[], isFolder: boolean): number =>
	below.findIndex((name, index) => isSkipped(name, index < below.length - 1 || isFolder));

/** The result of searching a folder. */
export interface FoundSources {
	/** Candidate sources, sorted by path in code units, so that the order is the same on every machine. */
	readonly files: readonly SourceFile[];
	/** Links that are not followed, reported as problems: someone expected them to work. */
	readonly unfollowed: readonly Problem[];
	/** Files and folders that are skipped because of their name, sorted. The contents of such folders are not listed. */
	readonly skipped: readonly string[];
}

/**
 * Finds every file below a folder that may be a source.
 *
 * Skips hidden files and folders, and those that operating systems create. Follows a link to a file if the target is
 * below the folder (so that one file can be in two courses); does not follow links to folders or out of the folder.
 *
 * @param shownAs the folder as the user knows it: the prefix of all names
 * @throws {CuemarkError} if the folder, or one below it, cannot be read
 */
export async function findSources(folder: string, shownAs: string): Promise<FoundSources> {
	const files: SourceFile[] = [];
	const unfollowed: Problem[] = [];
	const skipped: string[] = [];
	try {
		const root = await realpath(folder);
		for (const entry of await entriesBelow(folder)) {
			const below = path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep);
			const name = [shownAs, ...below].join('/');
			const skippedAt = indexOfSkipped(below, entry.isDirectory());
			const course = below.length > 1 ? below.slice(0, -1).join('/') : null;
			if (skippedAt === below.length - 1) skipped.push(name);
			else if (skippedAt >= 0) continue;
			else if (await isSource(root, entry)) files.push({ path: path.join(folder, ...below), name, course });
			else if (entry.isSymbolicLink()) unfollowed.push({ file: name, ...notFollowed });
		}
	} catch (error) {
		const { code, path: at = folder } = error as NodeJS.ErrnoException;
		const below = path.relative(folder, at).split(path.sep);
		const name = below[0] === '..' ? shownAs : [shownAs, ...below].filter(Boolean).join('/');
		if (code === 'ENOENT')
			throw new CuemarkError(`There is no folder ${name}.`, { hint: whereSourcesAre, cause: error });
		throw new CuemarkError(`The folder ${name} cannot be read: ${reasonWithoutPath(error)}.`, {
			hint: readHint(error, name),
			cause: error,
		});
	}
	return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), unfollowed, skipped: skipped.sort() };
}

const whereSourcesAre = 'Create it and put your transcripts there, or give another notebook with --content DIR.';

const notFollowed = {
	reason: 'Links to folders, or to files outside this one, are not followed.',
	hint: 'Copy its target here.',
};

async function isSource(root: string, entry: Entry): Promise<boolean> {
	return entry.isSymbolicLink() ? isFileWithin(root, path.join(entry.parentPath, entry.name)) : entry.isFile();
}

/**
 * Whether a path is a file that, with all links resolved, is inside a folder.
 *
 * @param root the folder, with its own links resolved
 */
export async function isFileWithin(root: string, file: string): Promise<boolean> {
	try {
		const target = await realpath(file);
		return isWithin(target, root) && (await stat(target)).isFile();
	} catch {
		return false; // It does not exist, or is a broken link.
	}
}
