import { mkdtemp, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { CuemarkError, type Problem, unusable } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import type { Progress } from '../progress.ts';
import { isCompanion, hasFacts } from '../sources/captions/identity/companion-name.ts';
import { indexOfSkipped } from '../sources/find.ts';
import { kindOfZip } from '../sources/zip-kind.ts';
import { type Candidate, type Collected, type Destination, nameWith } from './candidate.ts';
import { obstacleTo, readZip, unpack, type ZipEntry } from './zip/read-zip.ts';
import { namesIn } from './zip/zip-name.ts';

/**
 * The most that a zip may unpack to, in bytes or as a multiple of its size, whichever is more. Captions and tables compress to
 * a tenth, zip bombs to a thousandth.
 */
const MAX_BYTES = 1e9;
const MAX_RATIO = 20;

/** Bytes needed to recognize a zip. */
const HEAD_BYTES = 64;

/** Whether a path is a zip archive rather than a zipped document; false if it is not a readable file. */
export async function isArchive(file: string): Promise<boolean> {
	const isFile = (await stat(file).catch(() => null))?.isFile() ?? false;
	const opened = isFile ? await open(file).catch(() => null) : null;
	if (!opened) return false;
	try {
		const { buffer, bytesRead } = await opened.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
		return kindOfZip(buffer.subarray(0, bytesRead)) === 'archive';
	} finally {
		await opened.close();
	}
}

/** Where and how a zip is unpacked. */
interface Unpacking {
	/** Folder for unpacked files. */
	readonly made: string;
	readonly progress: Progress;
}

/**
 * Collects the files of a zip as `collect` does those of the unpacked folder. A zip of one folder counts as that folder, one of
 * a single file as that file. Files to be read are unpacked; recordings, which may be much larger, stay packed until it is known
 * whether captions need them. Unpacked files get generated names, so names in the zip cannot lead out of the folder.
 *
 * @param given path of a zip: see `isArchive`
 * @throws the errors of the file system if nothing can be written
 */
export async function collectZip(given: string, destination: Destination, unpacking: Unpacking): Promise<Collected> {
	const file = path.resolve(given);
	const shownAs = displayPath(file);
	unpacking.progress.step(`Unpacking ${shownAs}`);
	try {
		const { members, skipped, refused } = sortEntries(await readZip(file, shownAs), shownAs);
		checkSize(members, (await stat(file)).size, shownAs);
		const unpacked = await unpackAll({ file, shownAs, members }, destination, unpacking);
		return { ...unpacked, skipped, refused: [...refused, ...unpacked.refused] };
	} catch (error) {
		if (!(error instanceof CuemarkError)) throw error;
		return { candidates: [], skipped: [], refused: error.problems };
	}
}

/** A file in a zip that builds do not skip. */
interface Member {
	readonly entry: ZipEntry;
	/** Its path: folder names and file name. */
	readonly names: readonly string[];
}

/** Sorts the entries of a zip like `findSources` sorts those of a folder. */
function sortEntries(entries: readonly ZipEntry[], shownAs: string) {
	const members: Member[] = [];
	const skipped = new Set<string>();
	const refused: Problem[] = [];
	let unread = 0;
	for (const entry of entries) {
		const names = namesIn(entry.name);
		const isFolder = entry.kind === 'folder';
		const skippedAt = indexOfSkipped(names ?? [], isFolder);
		if (!entry.isNameCertain) unread += Number(!isFolder);
		else if (names === null || (names.length === 0 && !isFolder))
			refused.push({ file: `${shownAs}/${entry.name}`, ...pathLeadsOut });
		else if (skippedAt >= 0) skipped.add([shownAs, ...names.slice(0, skippedAt + 1)].join('/'));
		else if (entry.kind === 'other') refused.push({ file: [shownAs, ...names].join('/'), ...isLink });
		else if (!isFolder) members.push({ entry, names });
	}
	if (unread > 0) refused.push({ file: shownAs, ...unknownEncoding(unread) });
	const inOrder = members.sort((a, b) => (a.names.join('/') < b.names.join('/') ? -1 : 1));
	return { members: inOrder, skipped: [...skipped].sort(), refused };
}

/** @throws {CuemarkError} if the zip would unpack to an implausible size */
function checkSize(members: readonly Member[], packed: number, shownAs: string): void {
	const unpacked = members.reduce((sum, { entry }) => sum + entry.size, 0);
	if (unpacked > Math.max(MAX_BYTES, MAX_RATIO * packed)) throw unusable(shownAs, [tooMuch(unpacked)]);
}

interface SortedZip {
	/** Its path. */
	readonly file: string;
	readonly shownAs: string;
	readonly members: readonly Member[];
}

/** Unpacks the files to be read. */
async function unpackAll(
	{ file, shownAs, members }: SortedZip,
	{ course, language }: Destination,
	{ made, progress }: Unpacking,
): Promise<Omit<Collected, 'skipped'>> {
	const folder = await mkdtemp(path.join(made, 'zip-'));
	const { root, depth } = rootOf(members, path.parse(shownAs).name);
	const candidates: Candidate[] = [];
	const zips: Problem[] = [];
	const failed: Problem[] = [];
	for (const [index, { entry, names }] of members.entries()) {
		const name = names.at(-1) ?? '';
		const candidate: Candidate = {
			path: path.join(folder, String(index)),
			from: [shownAs, ...names].join('/'),
			course: [course ?? root, ...names.slice(depth, -1)].filter(Boolean).join('/') || null,
			name: nameWith(name, language),
			zip: shownAs,
		};
		const unpackTo = (place: string): Promise<void> => unpack(file, entry, place, candidate.from);
		if (isCompanion(name) && !hasFacts(name)) {
			const { size, crc } = entry;
			candidates.push({ ...candidate, packed: { size, crc, obstacle: obstacleTo(entry), unpackTo } });
			continue;
		}
		const problems = await problemsFrom(() => unpackTo(candidate.path));
		if (problems.length > 0) failed.push(...problems);
		else if (await isArchive(candidate.path)) zips.push({ file: candidate.from, ...zipInZip });
		else candidates.push(candidate);
		progress.count(index + 1, members.length);
	}
	const allFailed = zips.length === 0 && candidates.every(({ packed }) => packed);
	return { candidates, refused: [...(allFailed ? asProblemsOfZip(failed, shownAs) : failed), ...zips] };
}

/** Reports problems that affect all files of a zip, such as a password, once for the zip. */
function asProblemsOfZip(problems: readonly Problem[], shownAs: string): Problem[] {
	const reasons = Map.groupBy(problems, ({ reason }) => reason);
	return [...reasons.values()].flatMap(([first]) => (first ? [{ ...first, file: shownAs }] : []));
}

/** The course folder of the members, and how many leading names of their paths it replaces. */
function rootOf(members: readonly Member[], name: string): { readonly root: string | null; readonly depth: number } {
	const [first, ...others] = members;
	if (!first) return { root: null, depth: 0 };
	const [top = name] = first.names;
	const isFolder = members.every(({ names }) => names.length > 1 && names[0] === top);
	if (isFolder) return { root: top, depth: 1 };
	return { root: others.length === 0 ? null : name, depth: 0 };
}

/** @throws errors other than `CuemarkError` */
async function problemsFrom(work: () => Promise<void>): Promise<readonly Problem[]> {
	try {
		await work();
		return [];
	} catch (error) {
		if (!(error instanceof CuemarkError)) throw error;
		return error.problems;
	}
}

const pathLeadsOut = {
	reason: 'Its path leads out of the folder that the zip would be unpacked to.',
	hint: 'The zip may be malicious: unpack it somewhere safe, and add the files you need.',
};

const unknownEncoding = (count: number) => ({
	reason: `The encoding of ${count === 1 ? 'a file name' : `${count.toLocaleString('en')} file names`} in it is unknown.`,
	hint: 'Unpack it on a computer set to the language of the names, and add the resulting folder.',
});

const isLink = {
	reason: 'It is a link, and links in a zip are not followed.',
	hint: 'Unpack the zip, and add the target of the link by its own path.',
};

const zipInZip = {
	reason: 'This is a zip within a zip; only the outer one is unpacked.',
	hint: 'Unpack the outer zip, and run npm run add with the inner ones.',
};

const tooMuch = (bytes: number) => ({
	reason: `Unpacked, it would be ${(bytes / 1e9).toLocaleString('en', { maximumFractionDigits: 1 })} GB, far more than a zip of this size should contain.`,
	hint: 'If you trust its source, unpack it and add the folder.',
});
