import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CuemarkError, type Problem } from '../errors.ts';
import type { SourceFile } from '../model.ts';
import { displayPath } from '../files/display-path.ts';
import type { Progress } from '../progress.ts';
import { isInfoJson } from '../sources/captions/identity/companion-name.ts';
import { findSources, indexOfSkipped } from '../sources/find.ts';
import { check, type Checked, recordingOf, type ToCheck } from './check.ts';
import { type Candidate, pathBelow } from './candidate.ts';
import { type Extension, extensionOf, isCsvList } from './extend-list.ts';
import { appendTo, copyTo, occupancyOf, pathAsThere, removeLeftovers } from './place.ts';
import { haveSameFacts } from './same-facts.ts';
import { noFolder, skippedByBuilds, refusedByDisk, taken, withoutRecording } from './refusals.ts';

/** A file that was or would be added to the notebook. */
export interface AddedFile extends Pick<Checked, 'kind' | 'rows'> {
	/** Paths as shown to the user. */
	readonly from: string;
	readonly file: string;
	/** For an existing list of videos: what was appended. */
	readonly extension?: Pick<Extension, 'files' | 'leftOut'> | undefined;
}

/** The outcome for all candidates. */
export interface Placed {
	readonly added: readonly AddedFile[];
	/** Files that already were in the notebook, with the same bytes; `.info.json` files also with the same facts. */
	readonly there: readonly string[];
	/** Lists of videos that already had all rows of a given one. */
	readonly complete: readonly string[];
	readonly refused: readonly Problem[];
	/** Facts in added files that could not be understood. */
	readonly unread: readonly Problem[];
	/** Files next to captions that builds do not read. */
	readonly unused: readonly string[];
}

type Draft = { readonly [Key in keyof Placed]: Placed[Key][number][] };

interface PlaceOptions {
	/** The notebook's `sources/` folder. */
	readonly sources: string;
	/** Folder for temporary files. */
	readonly made: string;
	/** Whether to leave the notebook unchanged. */
	readonly isDryRun: boolean;
}

/** The target of a candidate: a free path, or the end of an existing list. */
interface Slot {
	readonly place: string;
	readonly candidate: Candidate;
	/** What to read and check. */
	readonly read: ToCheck;
	readonly extension?: Extension;
}

/** Puts those candidates into a notebook that a build could use there. */
export async function placeAll(
	candidates: readonly Candidate[],
	options: PlaceOptions,
	progress: Progress,
): Promise<Placed> {
	const { sources, isDryRun } = options;
	if (!isDryRun) {
		await mkdir(sources, { recursive: true });
		await removeLeftovers(sources);
	}
	const isThere = !isDryRun || existsSync(sources);
	const existing = isThere ? (await findSources(sources, displayPath(sources))).files : [];
	const placed: Draft = { added: [], there: [], complete: [], refused: [], unread: [], unused: [] };
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

/** The path of a file that blocks a folder of the course. */
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
 * Finds the targets of the candidates for one folder.
 *
 * @param placed receives those that cannot be placed, or already exist
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
		const unread = parts[indexOfSkipped(parts, false)];
		if (unread !== undefined) {
			placed.refused.push({ file: from, ...skippedByBuilds(unread) });
			continue;
		}
		const list = isCsvList(name) ? listIn(inFolder, name) : undefined;
		const place = list?.path ?? path.join(sources, ...parts);
		const first = slots.get(place)?.candidate;
		const occupancy = await occupancyOf(first ? contentOf(first) : place, contentOf(candidate));
		const isSame = async () =>
			occupancy === 'same' || (isInfoJson(name) && (await haveSameFacts(first?.path ?? place, candidate.path)));
		if (occupancy === 'free') slots.set(place, { place, candidate, read: candidate });
		else if (await isSame()) placed.there.push(...(first ? [] : [displayPath(place)]));
		else if (list && !first) {
			const extension = await extensionOf(list, candidate);
			placed.refused.push(...extension.conflicts);
			if (extension.tail !== '' || extension.problems.length > 0) {
				const rows = path.join(await mkdtemp(path.join(made, 'rows-')), 'videos.csv');
				await writeFile(rows, extension.newRows);
				const read = { ...candidate, path: rows, withheld: extension.problems };
				slots.set(place, { place, candidate, read, extension });
			} else if (extension.conflicts.length === 0) placed.complete.push(displayPath(place));
		} else placed.refused.push({ file: from, ...taken(first?.from ?? displayPath(place), name, first !== undefined) });
	}
	return [...slots.values()];
}

/**
 * Checks the candidates for one folder, and copies those that a build could use.
 *
 * @param placed receives the outcome
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
	/** Needed recordings that could not be placed, as paths below the sources. */
	const lacking = new Set<string>();
	// Recordings first: captions are useless without the recording that is their video.
	for (const one of checked.toSorted((a, b) => Number(b.kind === 'recording') - Number(a.kind === 'recording'))) {
		const { candidate, kind, rows, unread } = one;
		const recording = recordingOf(rows);
		const isLacking = recording !== undefined && lacking.has(recording);
		const slot = slotOf.get(candidate);
		const problems = [...one.problems, ...(isLacking ? [{ file: candidate.from, ...withoutRecording }] : [])];
		if (kind !== 'unused' && problems.length === 0 && slot && !isDryRun) problems.push(...(await fill(slot)));
		placed.refused.push(...problems);
		if (kind === 'unused') placed.unused.push(candidate.from);
		if (kind === 'recording' && problems.length > 0) lacking.add(pathBelow(candidate));
		if (kind === 'unused' || problems.length > 0 || !slot) continue;
		const { place, extension } = slot;
		placed.unread.push(...unread);
		placed.added.push({ from: candidate.from, file: displayPath(place), kind, extension, ...(rows && { rows }) });
		progress.count(placed.added.length);
	}
}

/** @returns why the slot could not be filled; empty on success */
async function fill({ place, candidate, extension }: Slot): Promise<readonly Problem[]> {
	try {
		await (extension ? appendTo(place, extension.tail) : copyTo(place, contentOf(candidate)));
		return [];
	} catch (error) {
		if (error instanceof CuemarkError) return error.problems;
		return [{ file: candidate.from, ...refusedByDisk(error, place) }];
	}
}

const contentOf = ({ path: opened, packed }: Candidate) => packed ?? opened;

/** The CSV list of a folder, preferably with this exact name; otherwise one that differs in case, as there can be only one. */
function listIn(files: readonly SourceFile[], name: string): SourceFile | undefined {
	const nameOf = (file: SourceFile): string => path.posix.basename(file.name);
	return files.find((file) => nameOf(file) === name) ?? files.find((file) => isCsvList(nameOf(file)));
}
