import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CuemarkError, type Problem } from '../errors.ts';
import type { SourceFile } from '../model.ts';
import { displayPath } from '../files/display-path.ts';
import type { Progress } from '../progress.ts';
import { findSources, indexOfPassedOver } from '../sources/find.ts';
import { check, type Checked, recordingOf, type ToCheck } from './check.ts';
import { type Candidate, pathBelow } from './candidate.ts';
import { extensionOf, type FileExtension, isCsvList } from './extend-file.ts';
import { appendTo, copyTo, occupancyOf, pathAsThere, removeLeft } from './place.ts';
import { noFolder, passedOver, refusedByDisk, taken, withoutRecording } from './refusals.ts';

/** A file that is in the notebook now, or would be. */
export interface AddedFile extends Pick<Checked, 'kind' | 'rows'> {
	/** Paths as the user knows them. */
	readonly from: string;
	readonly file: string;
	/** Of a list of videos that was there already: what was put below its rows. */
	readonly extension?: Pick<FileExtension, 'files' | 'leftOut'> | undefined;
}

/** What has become of candidates. */
export interface Placed {
	readonly added: readonly AddedFile[];
	/** Files that the notebook had already, with the same bytes. */
	readonly there: readonly string[];
	/** Lists of videos that had all rows of a given one already. */
	readonly complete: readonly string[];
	readonly refused: readonly Problem[];
	/** Facts in files that were added that could not be understood. */
	readonly unread: readonly Problem[];
	/** Files that lie beside captions and say nothing about them. */
	readonly useless: readonly string[];
}

type Draft = { readonly [Key in keyof Placed]: Placed[Key][number][] };

interface PlaceOptions {
	/** The notebook's folder. */
	readonly sources: string;
	/** Folder for what is made of the files that were given. */
	readonly made: string;
	/** Whether the notebook stays as it is. */
	readonly isDryRun: boolean;
}

/** Where a candidate goes: to a free place, or below the rows of the list that is there. */
interface Slot {
	readonly place: string;
	readonly candidate: Candidate;
	/** What is to be read of it. */
	readonly read: ToCheck;
	readonly extension?: FileExtension;
}

/** Puts candidates into a notebook, each as far as a build could use it there. */
export async function placeAll(
	candidates: readonly Candidate[],
	options: PlaceOptions,
	progress: Progress,
): Promise<Placed> {
	const { sources, isDryRun } = options;
	if (!isDryRun) {
		await mkdir(sources, { recursive: true });
		await removeLeft(sources);
	}
	const isThere = !isDryRun || existsSync(sources);
	const existing = isThere ? (await findSources(sources, displayPath(sources))).files : [];
	const placed: Draft = { added: [], there: [], complete: [], refused: [], unread: [], useless: [] };
	for (const [wanted, wanting] of Map.groupBy(candidates, (candidate) => candidate.course)) {
		const course = wanted === null ? null : await pathAsThere(sources, wanted);
		const members = wanting.map((candidate) => ({ ...candidate, course }));
		const inFolder = existing.filter((source) => source.course === course);
		const blocking = await fileAmong(sources, course);
		if (blocking !== undefined) {
			placed.refused.push(...wanting.map(({ from }) => ({ file: from, ...noFolder(blocking) })));
			continue;
		}
		const slots = await findSlots(members, inFolder, options, placed);
		await fillSlots(slots, inFolder, options, placed, progress);
	}
	return placed;
}

/** The path of a file that is where a folder of a course would have to be. */
async function fileAmong(sources: string, course: string | null): Promise<string | undefined> {
	const names = course?.split('/') ?? [];
	for (const index of names.keys()) {
		const place = path.join(sources, ...names.slice(0, index + 1));
		const found = await stat(place).catch(() => null);
		if (found && !found.isDirectory()) return place;
	}
	return undefined;
}

/**
 * Finds the places of what goes into one folder.
 *
 * @param placed takes what there is no place for, and what is there
 */
async function findSlots(
	candidates: readonly Candidate[],
	inFolder: readonly SourceFile[],
	{ sources, made }: PlaceOptions,
	placed: Draft,
): Promise<Slot[]> {
	const slots = new Map<string, Slot>();
	for (const candidate of candidates) {
		const { from, course, name } = candidate;
		const parts = [...(course?.split('/') ?? []), name];
		const unread = parts[indexOfPassedOver(parts, false)];
		if (unread !== undefined) {
			placed.refused.push({ file: from, ...passedOver(unread) });
			continue;
		}
		const list = isCsvList(name) ? listIn(inFolder, name) : undefined;
		const place = list?.path ?? path.join(sources, ...parts);
		const first = slots.get(place)?.candidate;
		const occupancy = await occupancyOf(first ? contentOf(first) : place, contentOf(candidate));
		if (occupancy === 'free') slots.set(place, { place, candidate, read: candidate });
		else if (occupancy === 'same') placed.there.push(...(first ? [] : [displayPath(place)]));
		else if (list && !first) {
			const extension = await extensionOf(list, candidate);
			placed.refused.push(...extension.unlike);
			if (extension.tail !== '' || extension.problems.length > 0) {
				const rows = path.join(await mkdtemp(path.join(made, 'rows-')), 'videos.csv');
				await writeFile(rows, extension.newRows);
				const read = { ...candidate, path: rows, withheld: extension.problems };
				slots.set(place, { place, candidate, read, extension });
			} else if (extension.unlike.length === 0) placed.complete.push(displayPath(place));
		} else placed.refused.push({ file: from, ...taken(first?.from ?? displayPath(place), name, first !== undefined) });
	}
	return [...slots.values()];
}

/**
 * Puts what goes into one folder into its places there.
 *
 * @param placed takes what has become of it
 */
async function fillSlots(
	slots: readonly Slot[],
	inFolder: readonly SourceFile[],
	{ isDryRun }: PlaceOptions,
	placed: Draft,
	progress: Progress,
): Promise<void> {
	const slotOf = new Map(slots.map((slot) => [slot.read, slot]));
	const checked = await check([...slotOf.keys()], inFolder);
	/** Recordings that are needed and could not be placed, as paths below the sources. */
	const lacking = new Set<string>();
	// Captions are of no use without the recording that is their video.
	for (const one of checked.toSorted((a, b) => Number(b.kind === 'recording') - Number(a.kind === 'recording'))) {
		const { candidate, kind, rows, unread } = one;
		const recording = recordingOf(rows);
		const isLacking = recording !== undefined && lacking.has(recording);
		const slot = slotOf.get(candidate);
		const problems = [...one.problems, ...(isLacking ? [{ file: candidate.from, ...withoutRecording }] : [])];
		if (kind !== 'useless' && problems.length === 0 && slot) problems.push(...(await (isDryRun ? tryOut : fill)(slot)));
		placed.refused.push(...problems);
		if (kind === 'useless') placed.useless.push(candidate.from);
		if (kind === 'recording' && problems.length > 0) lacking.add(pathBelow(candidate));
		if (kind === 'useless' || problems.length > 0 || !slot) continue;
		const { place, extension } = slot;
		placed.unread.push(...unread);
		placed.added.push({ from: candidate.from, file: displayPath(place), kind, extension, ...(rows && { rows }) });
		progress.count(placed.added.length);
	}
}

/** @returns why nothing was put into the place, if nothing was */
async function fill({ place, candidate, extension }: Slot): Promise<readonly Problem[]> {
	try {
		await (extension ? appendTo(place, extension.bytes) : copyTo(place, contentOf(candidate)));
		return [];
	} catch (error) {
		if (error instanceof CuemarkError) return error.problems;
		return [{ file: candidate.from, ...refusedByDisk(error, place) }];
	}
}

/** @returns why nothing could be put into the place, as far as what would go there tells */
async function tryOut({ candidate }: Slot): Promise<readonly Problem[]> {
	try {
		await candidate.packed?.check();
		return [];
	} catch (error) {
		if (error instanceof CuemarkError) return error.problems;
		throw error;
	}
}

const contentOf = ({ path: opened, packed }: Candidate) => packed ?? opened;

/** The list in CSV that a folder has: of this name, or of it in other letters, since one folder has one list. */
function listIn(files: readonly SourceFile[], name: string): SourceFile | undefined {
	const nameOf = (file: SourceFile): string => path.posix.basename(file.name);
	return files.find((file) => nameOf(file) === name) ?? files.find((file) => isCsvList(nameOf(file)));
}
