import { realpathSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Lock } from '../lock/holding.ts';
import { renamePatiently } from '../patient-rename.ts';
import { CuemarkError } from '../errors.ts';
import { shelfOf } from '../search/shelf.ts';

/** Marks a folder that Cuemark built, so that the next build may replace it. In a notebook, this name is a folder. */
const marker = '.cuemark';

/** The absolute path of the folder that a site goes to, with all links followed; the folder need not be there. */
function targetOf(out: string): string {
	const path = resolve(out);
	try {
		return realpathSync(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : join(targetOf(parent), basename(path));
	}
}

/** Folders beside the target: where a site is built, and where the one before it waits while the two change places. */
const stagingOf = (target: string): string => join(dirname(target), `.${basename(target)}.building`);
const previousOf = (target: string): string => join(dirname(target), `.${basename(target)}.previous`);

/** What one build at a time may put a site into. */
export const siteLock = (out: string): Lock => ({ file: `${stagingOf(targetOf(out))}.lock`, name: out });

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
	const target = targetOf(out);
	const isWithin = (path: string, folder: string): boolean => `${path}${sep}`.startsWith(`${folder}${sep}`);
	const held = [process.cwd(), ...keep].map(targetOf).find((path) => isWithin(path, target));
	if (held !== undefined) throw refused(out, `it holds ${held}`);
	const holder = keep.map(targetOf).find((folder) => isWithin(target, folder));
	if (holder !== undefined) throw refused(out, `it lies in ${holder}, which is read by the next build`);
	const found = await stat(target).catch(() => null);
	if (!found) await rename(previousOf(target), target).catch(() => undefined);
	else if (!found.isDirectory()) throw refused(out, 'it is a file');
	else if (found.dev !== (await stat(dirname(target))).dev) throw mountedAt(out);
	else if (!(await isReplaceable(target))) throw refused(out, 'it holds files that no build of Cuemark made');
	await rm(previousOf(target), { recursive: true, force: true, maxRetries: 10 });
	const staging = stagingOf(target);
	for (const left of [staging, shelfOf(staging)]) await rm(left, { recursive: true, force: true, maxRetries: 10 });
	await mkdir(staging, { recursive: true });
	return staging;
}

/**
 * Puts a finished site in its place. A kill leaves the site before or this one, whole; between the two renames the one
 * before waits under another name, and the next build brings it back. Where this one cannot be put there, it goes back itself.
 *
 * @throws {CuemarkError} (usage) where a folder is mounted there
 */
export async function publishSite(staging: string, out: string): Promise<void> {
	const target = targetOf(out);
	await writeFile(join(staging, marker), 'This folder was built by Cuemark. The next build replaces it.\n');
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
	await rm(previousOf(target), { recursive: true, force: true, maxRetries: 10 });
}

async function isReplaceable(folder: string): Promise<boolean> {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries.length === 0 || entries.some((entry) => entry.name === marker && entry.isFile());
}

const refused = (out: string, why: string, hint = 'Name a new or an empty folder with --out DIR.'): CuemarkError =>
	new CuemarkError(`${out} cannot be replaced by the site: ${why}.`, { fault: 'usage', hint });

/** A site is renamed into place, and a mount point cannot be renamed. */
const mountedAt = (out: string): CuemarkError =>
	refused(out, 'it is the root of a disk or volume', `Name a folder in it: --out ${join(out, 'site')}`);
