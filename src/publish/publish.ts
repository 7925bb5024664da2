import { lstatSync, statSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CuemarkError } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { listFiles } from '../files/list-files.ts';
import { renameWithRetry } from '../files/rename-with-retry.ts';
import { isWithin, realPathOf } from '../files/real-path.ts';
import type { Lock } from '../lock/lock.ts';
import { workspaceBeside } from '../search/index-workspace.ts';
import { builtFilesOf, isReplaceable, markBuilt, readBuiltFiles, userFilesIn } from './built-folder.ts';

/** The folder beside the target where a new site is built. */
const stagingOf = (target: string): string => join(dirname(target), `.${basename(target)}.building`);
/** The folder beside the target that holds the previous site while the two are swapped. */
const previousOf = (target: string): string => join(dirname(target), `.${basename(target)}.previous`);

/**
 * The lock of an output folder: only one build at a time may write to it.
 *
 * @throws {CuemarkError} (usage) if one of its parent folders is a file
 */
export function siteLock(out: string): Lock {
	const target = realPathOf(out);
	const file = fileAbove(target);
	if (file !== undefined)
		throw new CuemarkError(`Cannot write the site to ${out}: ${displayPath(file)} is a file.`, {
			fault: 'usage',
			hint: elsewhere,
		});
	return { file: `${stagingOf(target)}.lock`, name: out, advice: 'Choose another folder for the site with --out.' };
}

/** The nearest existing ancestor of a path, if it is a file. */
function fileAbove(path: string): string | undefined {
	const folder = dirname(path);
	const found = statSync(folder, { throwIfNoEntry: false });
	if (found) return found.isDirectory() ? undefined : folder;
	return folder === path ? undefined : fileAbove(folder);
}

/**
 * Creates an empty folder beside `out` to build a site in, and cleans up after a build that was killed.
 *
 * @param out folder that the site will be published to
 * @param keep absolute paths of folders that must not be replaced, and that the site must not be published into
 * @returns absolute path of the empty folder
 * @throws {CuemarkError} (usage) if `out` holds files that no build created, contains or lies in one of `keep`, or is a
 *   mount point
 */
export async function stageSite(out: string, keep: readonly string[]): Promise<string> {
	const target = realPathOf(out);
	const held = [process.cwd(), ...keep].map(realPathOf).find((path) => isWithin(path, target));
	if (held !== undefined) throw refused(out, `it contains ${held}`);
	const holder = keep.map(realPathOf).find((folder) => isWithin(target, folder));
	if (holder !== undefined) throw refused(out, `it is inside ${holder}, which the next build reads`);
	const found = await stat(target).catch(() => null);
	if (!found && lstatSync(target, { throwIfNoEntry: false })) throw refused(out, 'it is a broken link');
	if (!found) await rename(previousOf(target), target).catch(() => undefined);
	else if (!found.isDirectory()) throw refused(out, 'it is a file');
	else if (found.dev !== (await stat(dirname(target))).dev) throw mountedAt(out);
	else if (!(await isReplaceable(target))) throw refused(out, 'it contains files that Cuemark did not create');
	await removePrevious(previousOf(target), target);
	const staging = stagingOf(target);
	await clearStaging(staging);
	await mkdir(staging, { recursive: true });
	return staging;
}

/** Removes a build's staging folder, and the search data stored beside it, if they exist. */
export async function clearStaging(staging: string): Promise<void> {
	for (const folder of [staging, workspaceBeside(staging)])
		await rm(folder, { recursive: true, force: true, maxRetries: 10 });
}

/**
 * Moves a finished site into place. If the process is killed, either the previous or the new site is complete; between
 * the two renames the previous site has another name, and the next build restores it. If the new site cannot be moved,
 * the previous one is restored at once. Files that users added to the previous site (`CNAME`, `.git`,
 * `assets/logo.png`) are moved to the new one.
 *
 * @throws {CuemarkError} (usage) if `out` is a mount point, or a user's file has the path of a file of the new site
 */
export async function publishSite(staging: string, out: string): Promise<void> {
	const target = realPathOf(out);
	const files = await listFiles(staging);
	const built = builtFilesOf(files);
	const taken = (await userFilesIn(target, built)).find((path) => built.files.has(path) || built.folders.has(path));
	if (taken !== undefined)
		throw refused(
			out,
			`it contains ${taken}, which Cuemark did not create and the site would overwrite`,
			'Move it away.',
		);
	await markBuilt(staging, files);
	try {
		renameWithRetry(target, previousOf(target));
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'EBUSY' && process.platform !== 'win32') throw mountedAt(out);
		if (code !== 'ENOENT') throw error;
	}
	try {
		renameWithRetry(staging, target);
	} catch (error) {
		// Restores the previous site, if there was one. If that fails, the next build restores it.
		await rename(previousOf(target), target).catch(() => undefined);
		throw error;
	}
	await removePrevious(previousOf(target), target);
}

/** Removes the previous site after moving files that users added to the new one. */
async function removePrevious(previous: string, target: string): Promise<void> {
	for (const path of await userFilesIn(previous, await readBuiltFiles(target))) {
		await mkdir(dirname(join(target, path)), { recursive: true });
		renameWithRetry(join(previous, path), join(target, path));
	}
	await rm(previous, { recursive: true, force: true, maxRetries: 10 });
}

const elsewhere = 'Choose a new or empty folder with --out DIR.';

const refused = (out: string, why: string, hint = elsewhere): CuemarkError =>
	new CuemarkError(`Cannot write the site to ${out}: ${why}.`, { fault: 'usage', hint });

/** A site is published by renaming, and a mount point cannot be renamed. */
const mountedAt = (out: string): CuemarkError =>
	refused(out, 'it is the root of a disk or volume', `Choose a folder in it: --out ${join(out, 'site')}`);
