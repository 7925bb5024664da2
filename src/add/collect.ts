import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CuemarkError } from '../errors.ts';
import type { SourceFile } from '../model.ts';
import { displayPath } from '../files/display-path.ts';
import { isCompanion, stemOfCompanion } from '../sources/captions/identity/folder.ts';
import { findSources } from '../sources/find.ts';
import { readCaptionName } from '../sources/captions/identity/caption-name.ts';
import { type Collected, type Destination, nameWith } from './candidate.ts';

/**
 * The files that are meant by a file or a folder. A folder becomes a course of its name; its own folders stay below it. The
 * `.info.json` and the recording beside a file come along with it.
 *
 * @param beside hand in the same one for all files, and each folder is read once
 * @throws {CuemarkError} (usage) where there is no such file or folder
 */
export async function collect(
	given: string,
	{ course, language }: Destination,
	beside: FindBeside = openBeside(),
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
	const { files, unfollowed, passedOver } = found.isFile()
		? { files: await fileWithCompanions(whole, beside), unfollowed: [], passedOver: [] }
		: await findSources(whole, shownAs);
	const place = course ?? (found.isFile() ? null : path.basename(whole));
	const candidates = files.map(({ path: opened, name, course: below }) => ({
		path: opened,
		from: name,
		course: [place, below].filter(Boolean).join('/') || null,
		name: nameWith(path.basename(opened), language),
	}));
	const hint = 'Add its target by its own path.';
	return { candidates, passedOver, refused: unfollowed.map((problem) => ({ ...problem, hint })) };
}

/** Finds the companions in a folder by what their names share with those of captions: see `stemOfCompanion`. */
export type FindBeside = (folder: string, stem: string) => Promise<readonly string[]>;

/** Looks for what lies beside files, and reads each of their folders once: a command may name thousands of one folder. */
export function openBeside(): FindBeside {
	const folders = new Map<string, Promise<Map<string, string[]>>>();
	return async (folder, stem) => {
		const known = folders.get(folder) ?? companionsByStem(folder);
		folders.set(folder, known);
		return (await known).get(stem) ?? [];
	};
}

const companionsByStem = async (folder: string): Promise<Map<string, string[]>> =>
	Map.groupBy((await readdir(folder)).filter(isCompanion), stemOfCompanion);

/** A file, and what says which video it is of: `Talk [id].info.json` with `Talk [id].en.vtt`. */
async function fileWithCompanions(file: string, beside: FindBeside): Promise<SourceFile[]> {
	const folder = path.dirname(file);
	const name = path.basename(file);
	const names = isCompanion(name) ? [name] : [name, ...(await beside(folder, readCaptionName(name).stem))];
	return names.sort().map((one) => {
		const opened = path.join(folder, one);
		return { path: opened, name: displayPath(opened), course: null };
	});
}
