import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { CuemarkError, type Problem, reasonOf } from '../errors.ts';
import type { SourceFile } from '../model.ts';
import { hintToRead } from '../system-error.ts';

/** What systems and programs leave in a folder. */
const left = /^(?:\..*|~\$.*|__macosx|thumbs\.db|desktop\.ini)$/i;

/** What people put beside transcripts. A folder of such a name is a course like any other. */
const aboutTheOthers = /^(?:readme|licen[cs]e)(?:\.(?:md|txt))?$/i;

/** Whether a file or folder of a name is passed over among the sources. */
export const isPassedOver = (name: string, isFolder: boolean): boolean =>
	left.test(name) || (!isFolder && aboutTheOthers.test(name));

/**
 * Every file below `sourcesDir` that may be a source, sorted by path in code units, so that the order is the same on every machine.
 *
 * Hidden files and folders are left out, and so is what systems leave behind. A link to a file counts as that file if it
 * stays below `sourcesDir` (so one file can be in two courses); links to folders and links that leave are not followed.
 *
 * @param shownAs the folder as the user knows it; the names of the files begin with it
 * @throws CuemarkError if the folder, or one below it, cannot be read
 */
export async function findSources(sourcesDir: string, shownAs: string): Promise<SourceFile[]> {
	try {
		const root = await realpath(sourcesDir);
		const files: SourceFile[] = [];
		for (const { entry, below } of await entriesBelow(sourcesDir)) {
			if (!(await isSource(root, entry))) continue;
			files.push({
				path: path.join(sourcesDir, ...below),
				name: [shownAs, ...below].join('/'),
				course: below.length > 1 ? below.slice(0, -1).join('/') : null,
			});
		}
		return files.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		const { code, path: at = sourcesDir } = error as NodeJS.ErrnoException;
		const below = path.relative(sourcesDir, at).split(path.sep);
		const name = below[0] === '..' ? shownAs : [shownAs, ...below].filter(Boolean).join('/');
		throw new CuemarkError(`The folder ${name} cannot be read: ${reasonOf(error).replace(/, .*$/, '')}.`, {
			hint: code === 'ENOENT' ? 'Make the folder and put your transcripts there.' : hintToRead(error, name),
			cause: error,
		});
	}
}

interface Entry {
	readonly entry: Dirent;
	/** Names of the folders that lead there, and its own. */
	readonly below: readonly string[];
}

/** All that lies below a folder, except what is passed over. */
const entriesBelow = async (folder: string): Promise<Entry[]> =>
	(await allBelow(folder)).filter((one) => passedOverAt(one) < 0);

/** The index of the first name on an entry's path that is passed over; -1 where none is. */
const passedOverAt = ({ entry, below }: Entry): number =>
	below.findIndex((name, index) => isPassedOver(name, index < below.length - 1 || entry.isDirectory()));

async function allBelow(folder: string): Promise<Entry[]> {
	const entries = await readdir(folder, { withFileTypes: true, recursive: true });
	return entries.map((entry) => {
		const below = path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep);
		return { entry, below };
	});
}

/**
 * What `findSources` leaves out below a folder because of its name. A folder that is left out is listed without its contents.
 *
 * @param shownAs as for `findSources`
 */
export async function findPassedOver(folder: string, shownAs: string): Promise<string[]> {
	const found = (await allBelow(folder)).filter((one) => passedOverAt(one) === one.below.length - 1);
	return found.map(({ below }) => [shownAs, ...below].join('/')).sort();
}

/**
 * The links below `sourcesDir` that `findSources` does not follow, as problems: someone expected transcripts to come through them.
 *
 * @param shownAs as for `findSources`
 */
export async function findUnfollowed(sourcesDir: string, shownAs: string): Promise<Problem[]> {
	const root = await realpath(sourcesDir);
	const problems: Problem[] = [];
	for (const { entry, below } of await entriesBelow(sourcesDir)) {
		if (!entry.isSymbolicLink() || (await isSource(root, entry))) continue;
		problems.push({
			file: [shownAs, ...below].join('/'),
			reason: 'Links to folders, and to what is not in this one, are not followed.',
			hint: 'Copy it here with npm run add.',
		});
	}
	return problems;
}

async function isSource(root: string, entry: Dirent): Promise<boolean> {
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
		return target.startsWith(root + path.sep) && (await stat(target)).isFile();
	} catch {
		return false; // There is none, or a link to nothing.
	}
}
