import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CuemarkError } from '../errors.ts';
import type { SourceFile } from '../model.ts';
import { displayPath } from '../files/display-path.ts';
import { isCompanion, stemOfCompanion } from '../sources/captions/identity/companion-name.ts';
import { findSources } from '../sources/find.ts';
import { readCaptionName } from '../sources/captions/identity/caption-name.ts';
import { type Collected, type Destination, nameWith } from './candidate.ts';

/**
 * Collects a given file or folder. A folder becomes a course of its name, with its subfolders below. A file brings along the
 * `.info.json` and the recording next to it.
 *
 * @param findCompanions pass the same one for all files, so that each folder is read once
 * @throws {CuemarkError} (usage) if there is no such file or folder
 */
export async function collect(
	given: string,
	{ course, language }: Destination,
	findCompanions: FindCompanions = openCompanionFinder(),
): Promise<Collected> {
	const found = await stat(given).catch(() => null);
	if (!found?.isFile() && !found?.isDirectory()) {
		throw new CuemarkError(`There is no file or folder ${given}.`, {
			fault: 'usage',
			hint: 'Give caption files, folders of them, or https URLs of videos.',
		});
	}
	const whole = path.resolve(given);
	const shownAs = displayPath(whole) || '.';
	const { files, unfollowed, skipped } = found.isFile()
		? { files: await fileWithCompanions(whole, findCompanions), unfollowed: [], skipped: [] }
		: await findSources(whole, shownAs);
	const place = course ?? (found.isFile() ? null : path.basename(whole));
	const candidates = files.map(({ path: opened, name, course: below }) => ({
		path: opened,
		from: name,
		course: [place, below].filter(Boolean).join('/') || null,
		name: nameWith(path.basename(opened), language),
	}));
	const hint = 'Add its target by its own path.';
	return { candidates, skipped, refused: unfollowed.map((problem) => ({ ...problem, hint })) };
}

/** Finds the companions in a folder by the stem that their names share with captions: see `stemOfCompanion`. */
export type FindCompanions = (folder: string, stem: string) => Promise<readonly string[]>;

/** Reads each folder only once, since a command may name thousands of files in it. */
export function openCompanionFinder(): FindCompanions {
	const folders = new Map<string, Promise<Map<string, string[]>>>();
	return async (folder, stem) => {
		const known = folders.get(folder) ?? companionsByStem(folder);
		folders.set(folder, known);
		return (await known).get(stem) ?? [];
	};
}

const companionsByStem = async (folder: string): Promise<Map<string, string[]>> =>
	Map.groupBy((await readdir(folder)).filter(isCompanion), stemOfCompanion);

/** A file and its companions: `Talk [id].info.json` with `Talk [id].en.vtt`. */
async function fileWithCompanions(file: string, findCompanions: FindCompanions): Promise<SourceFile[]> {
	const folder = path.dirname(file);
	const name = path.basename(file);
	const names = isCompanion(name) ? [name] : [name, ...(await findCompanions(folder, readCaptionName(name).stem))];
	return names.sort().map((one) => {
		const opened = path.join(folder, one);
		return { path: opened, name: displayPath(opened), course: null };
	});
}
