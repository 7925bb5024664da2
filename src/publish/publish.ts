import { lstatSync, statSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CuemarkError } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { listFiles } from '../files/list-files.ts';
import { renamePatiently } from '../files/patient-rename.ts';
import { isWithin, realPathOf } from '../files/real-path.ts';
import type { Lock } from '../lock/holding.ts';
import { shelfOf } from '../search/shelf.ts';
import { builtIn, builtOf, foreignIn, isReplaceable, markBuilt } from './built-folder.ts';

/** Folders beside the target: where a site is built, and where the one before it waits while the two change places. */
const stagingOf = (target: string): string => join(dirname(target), `.${basename(target)}.building`);
const previousOf = (target: string): string => join(dirname(target), `.${basename(target)}.previous`);

/**
 * What one build at a time may put a site into.
 *
 * @throws {CuemarkError} (usage) where a folder that leads there is a file
 */
export function siteLock(out: string): Lock {
	const target = realPathOf(out);
	const file = fileAbove(target);
	if (file !== undefined)
		throw new CuemarkError(`No site can be put into ${out}: ${displayPath(file)} is a file.`, {
			fault: 'usage',
			hint: elsewhere,
		});
	return { file: `${stagingOf(target)}.lock`, name: out, advice: 'Name another folder for the site with --out.' };
}

/** Where the nearest that is there, of the folders that a path lies in, is a file: its path. */
function fileAbove(path: string): string | undefined {
	const folder = dirname(path);
	const found = statSync(folder, { throwIfNoEntry: false });
	if (found) return found.isDirectory() ? undefined : folder;
	return folder === path ? undefined : fileAbove(folder);
}

/**
 * Makes an empty folder to build a site in, beside the folder that it is for, and puts right what a killed build left.
 *
 * @param out the folder that the site is for
 * @param keep absolute paths of folders that must neither be replaced nor be given the site
 * @returns the absolute path of the empty folder
 * @throws {CuemarkError} (usage) where `out` holds something that no build made, or one of `keep`, or is where a disk is
 *   mounted
 */
export async function stageSite(out: string, keep: readonly string[]): Promise<string> {
	const target = realPathOf(out);
	const held = [process.cwd(), ...keep].map(realPathOf).find((path) => isWithin(path, target));
	if (held !== undefined) throw refused(out, `it holds ${held}`);
	const holder = keep.map(realPathOf).find((folder) => isWithin(target, folder));
	if (holder !== undefined) throw refused(out, `it lies in ${holder}, which is read by the next build`);
	const found = await stat(target).catch(() => null);
	if (!found && lstatSync(target, { throwIfNoEntry: false })) throw refused(out, 'it is a link that leads nowhere');
	if (!found) await rename(previousOf(target), target).catch(() => undefined);
	else if (!found.isDirectory()) throw refused(out, 'it is a file');
	else if (found.dev !== (await stat(dirname(target))).dev) throw mountedAt(out);
	else if (!(await isReplaceable(target))) throw refused(out, 'it holds files that no build of Cuemark made');
	await clearAway(previousOf(target), target);
	const staging = stagingOf(target);
	await clearStaging(staging);
	await mkdir(staging, { recursive: true });
	return staging;
}

/** Removes the folder that a site was to be built in, where it is still there, and what is put by beside it for the search. */
export async function clearStaging(staging: string): Promise<void> {
	for (const left of [staging, shelfOf(staging)]) await rm(left, { recursive: true, force: true, maxRetries: 10 });
}

/**
 * Puts a finished site in its place. A kill leaves the site before or this one, whole; between the two renames the one
 * before waits under another name, and the next build brings it back. Where this one cannot be put there, it goes back itself.
 * What somebody has put into the site before (`CNAME`, `.git`, `assets/logo.png`) stands in this one, too.
 *
 * @throws {CuemarkError} (usage) where a folder is mounted there, or something that no build made has the name of what this one
 *   has there
 */
export async function publishSite(staging: string, out: string): Promise<void> {
	const target = realPathOf(out);
	const files = await listFiles(staging);
	const built = builtOf(files);
	const taken = (await foreignIn(target, built)).find((path) => built.files.has(path) || built.folders.has(path));
	if (taken !== undefined)
		throw refused(out, `it holds ${taken}, which no build of Cuemark made, and the site has it, too`, 'Move it away.');
	await markBuilt(staging, files);
	try {
		renamePatiently(target, previousOf(target));
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'EBUSY' && process.platform !== 'win32') throw mountedAt(out);
		if (code !== 'ENOENT') throw error;
	}
	try {
		renamePatiently(staging, target);
	} catch (error) {
		// Where there was a site; if it cannot go back now, the next build brings it back.
		await rename(previousOf(target), target).catch(() => undefined);
		throw error;
	}
	await clearAway(previousOf(target), target);
}

/** Removes the site before, but for what no build put there: that goes to the one in its place. */
async function clearAway(previous: string, target: string): Promise<void> {
	for (const path of await foreignIn(previous, await builtIn(target))) {
		await mkdir(dirname(join(target, path)), { recursive: true });
		renamePatiently(join(previous, path), join(target, path));
	}
	await rm(previous, { recursive: true, force: true, maxRetries: 10 });
}

const elsewhere = 'Name a new or an empty folder with --out DIR.';

const refused = (out: string, why: string, hint = elsewhere): CuemarkError =>
	new CuemarkError(`${out} cannot be replaced by the site: ${why}.`, { fault: 'usage', hint });

/** A site is renamed into place, and a mount point cannot be renamed. */
const mountedAt = (out: string): CuemarkError =>
	refused(out, 'it is the root of a disk or volume', `Name a folder in it: --out ${join(out, 'site')}`);
