import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { CuemarkError, type Problem, reasonWithoutPath } from '../errors.ts';
import type { SourceFile } from '../model.ts';
import { isLeftBySystem } from '../files/left-by-systems.ts';
import { entriesBelow, type Entry } from '../files/list-files.ts';
import { isWithin } from '../files/real-path.ts';
import { hintToRead } from '../files/system-error.ts';

/** What people put beside transcripts. A folder of such a name is a course like any other. */
const aboutTheOthers = /^(?:readme|licen[cs]e)(?:\.(?:md|txt))?$/i;

/** Whether a file or folder of a name is passed over among the sources. */
export const isPassedOver = (name: string, isFolder: boolean): boolean =>
	name.startsWith('.') || isLeftBySystem(name) || (!isFolder && aboutTheOthers.test(name));

/**
 * The index of the first name on a path that is passed over; -1 where none is.
 *
 * @param below the folders that lead there, and the name of what is there
 */
export const indexOfPassedOver = (below: readonly string[], isFolder: boolean): number =>
	below.findIndex((name, index) => isPassedOver(name, index < below.length - 1 || isFolder));

/** What lies below a folder. */
export interface FoundSources {
	/** What may be a source, sorted by path in code units, so that the order is the same on every machine. */
	readonly files: readonly SourceFile[];
	/** Links that are not followed, as problems: someone expected files to come through them. */
	readonly unfollowed: readonly Problem[];
	/** Names of what is left out because of its name, without the contents of folders that are; sorted. */
	readonly passedOver: readonly string[];
}

/**
 * Finds every file below a folder that may be a source.
 *
 * Hidden files and folders are left out, and so is what systems leave behind. A link to a file counts as that file if it
 * stays below the folder (so one file can be in two courses); links to folders and links that leave are not followed.
 *
 * @param shownAs the folder as the user knows it; all names begin with it
 * @throws {CuemarkError} if the folder, or one below it, cannot be read
 */
export async function findSources(folder: string, shownAs: string): Promise<FoundSources> {
	const files: SourceFile[] = [];
	const unfollowed: Problem[] = [];
	const passedOver: string[] = [];
	try {
		const root = await realpath(folder);
		for (const entry of await entriesBelow(folder)) {
			const below = path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep);
			const name = [shownAs, ...below].join('/');
			const passedOverAt = indexOfPassedOver(below, entry.isDirectory());
			const course = below.length > 1 ? below.slice(0, -1).join('/') : null;
			if (passedOverAt === below.length - 1) passedOver.push(name);
			else if (passedOverAt >= 0) continue;
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
			hint: hintToRead(error, name),
			cause: error,
		});
	}
	return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), unfollowed, passedOver: passedOver.sort() };
}

const whereSourcesAre = 'Make it, and put your transcripts there; or name another notebook with --content DIR.';

const notFollowed = {
	reason: 'Links to folders, and to what is not in this one, are not followed.',
	hint: 'Copy here what it leads to.',
};

async function isSource(root: string, entry: Entry): Promise<boolean> {
	return entry.isSymbolicLink() ? isFileWithin(root, path.join(entry.parentPath, entry.name)) : entry.isFile();
}

/**
 * Whether there is a file at a path, not reached by a link that leaves the folder.
 *
 * @param root the folder, its own links resolved
 */
export async function isFileWithin(root: string, file: string): Promise<boolean> {
	try {
		const target = await realpath(file);
		return isWithin(target, root) && (await stat(target)).isFile();
	} catch {
		return false; // There is none, or a link to nothing.
	}
}
