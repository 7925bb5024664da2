import { mkdtemp, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { CuemarkError, type Problem, unusable } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import type { Progress } from '../progress.ts';
import { isCompanion, saysFacts } from '../sources/captions/identity/folder.ts';
import { indexOfPassedOver } from '../sources/find.ts';
import { kindOfZip } from '../sources/zip-kind.ts';
import { type Candidate, type Collected, type Destination, nameWith } from './candidate.ts';
import { readZip, tryToUnpack, unpack, type ZipEntry } from './zip/read-zip.ts';
import { namesIn } from './zip/zip-name.ts';

/**
 * What a zip may unpack to: so many bytes, or so many times its own, whichever is more. Captions and tables shrink to a tenth,
 * what is made to fill a disk to a thousandth.
 */
const ENOUGH = 1e9;
const MOST_TIMES = 20;

/** Bytes by which a zip is told. */
const HEAD = 64;

/** Whether a file is a zip that is to be unpacked, and no document. What is no file is none, nor what cannot be read. */
export async function isArchive(file: string): Promise<boolean> {
	const isFile = (await stat(file).catch(() => null))?.isFile() ?? false;
	const opened = isFile ? await open(file).catch(() => null) : null;
	if (!opened) return false;
	try {
		const { buffer, bytesRead } = await opened.read(Buffer.alloc(HEAD), 0, HEAD, 0);
		return kindOfZip(buffer.subarray(0, bytesRead)) === 'archive';
	} finally {
		await opened.close();
	}
}

/** Where and how a zip is unpacked. */
interface Unpacking {
	/** Folder for what is unpacked. */
	readonly made: string;
	readonly progress: Progress;
}

/**
 * The files that are meant by a zip: those that the folder would have that it is unpacked to, as `collect` has them of a folder. A
 * zip of one folder is that folder, and one of a single file is that file. What is read is unpacked; a recording stays packed until
 * it is known whether captions need it, since it may be larger than all else. No name in a zip is that of a file until it has a
 * place in the notebook: so none leads anywhere.
 *
 * @param given path of a zip: see `isArchive`
 * @throws the errors of the file system, where nothing can be written
 */
export async function collectZip(given: string, destination: Destination, unpacking: Unpacking): Promise<Collected> {
	const file = path.resolve(given);
	const shownAs = displayPath(file);
	unpacking.progress.step(`Unpacking ${shownAs}`);
	try {
		const { members, passedOver, refused } = sortOut(await readZip(file, shownAs), shownAs);
		checkSize(members, (await stat(file)).size, shownAs);
		const unpacked = await unpackAll({ file, shownAs, members }, destination, unpacking);
		return { ...unpacked, passedOver, refused: [...refused, ...unpacked.refused] };
	} catch (error) {
		if (!(error instanceof CuemarkError)) throw error;
		return { candidates: [], passedOver: [], refused: error.problems };
	}
}

/** A file in a zip that builds do not pass over. */
interface Member {
	readonly entry: ZipEntry;
	/** The folders that lead to it, and its own name. */
	readonly names: readonly string[];
}

/** Sorts what is in a zip as `findSources` does what is in a folder. */
function sortOut(entries: readonly ZipEntry[], shownAs: string) {
	const members: Member[] = [];
	const passedOver = new Set<string>();
	const refused: Problem[] = [];
	let unread = 0;
	for (const entry of entries) {
		const names = namesIn(entry.name);
		const isFolder = entry.kind === 'folder';
		const passedOverAt = indexOfPassedOver(names ?? [], isFolder);
		if (!entry.isNameCertain) unread += Number(!isFolder);
		else if (names === null || (names.length === 0 && !isFolder))
			refused.push({ file: `${shownAs}/${entry.name}`, ...leadsOut });
		else if (passedOverAt >= 0) passedOver.add([shownAs, ...names.slice(0, passedOverAt + 1)].join('/'));
		else if (entry.kind === 'other') refused.push({ file: [shownAs, ...names].join('/'), ...isLink });
		else if (!isFolder) members.push({ entry, names });
	}
	if (unread > 0) refused.push({ file: shownAs, ...ofUnknownNames(unread) });
	const inOrder = members.sort((a, b) => (a.names.join('/') < b.names.join('/') ? -1 : 1));
	return { members: inOrder, passedOver: [...passedOver].sort(), refused };
}

/** @throws {CuemarkError} where more would come out of a zip than people put into one */
function checkSize(members: readonly Member[], packed: number, shownAs: string): void {
	const unpacked = members.reduce((sum, { entry }) => sum + entry.size, 0);
	if (unpacked > Math.max(ENOUGH, MOST_TIMES * packed)) throw unusable(shownAs, [tooMuch(unpacked)]);
}

interface SortedZip {
	/** Its path. */
	readonly file: string;
	readonly shownAs: string;
	readonly members: readonly Member[];
}

/** Unpacks what is read of a zip. */
async function unpackAll(
	{ file, shownAs, members }: SortedZip,
	{ course, language }: Destination,
	{ made, progress }: Unpacking,
): Promise<Omit<Collected, 'passedOver'>> {
	const folder = await mkdtemp(path.join(made, 'zip-'));
	const { root, depth } = rootOf(members, path.parse(shownAs).name);
	const candidates: Candidate[] = [];
	const zips: Problem[] = [];
	const stuck: Problem[] = [];
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
		if (isCompanion(name) && !saysFacts(name)) {
			const { size, crc } = entry;
			candidates.push({
				...candidate,
				packed: { size, crc, unpackTo, check: () => tryToUnpack(file, entry, candidate.from) },
			});
			continue;
		}
		const problems = await problemsOfWork(() => unpackTo(candidate.path));
		if (problems.length > 0) stuck.push(...problems);
		else if (await isArchive(candidate.path)) zips.push({ file: candidate.from, ...zipInZip });
		else candidates.push(candidate);
		progress.count(index + 1, members.length);
	}
	const isAllStuck = zips.length === 0 && candidates.every(({ packed }) => packed);
	return { candidates, refused: [...(isAllStuck ? saidOfZip(stuck, shownAs) : stuck), ...zips] };
}

/** What keeps all files of a zip in it, such as a password, is said of the zip. */
function saidOfZip(problems: readonly Problem[], shownAs: string): Problem[] {
	const reasons = Map.groupBy(problems, ({ reason }) => reason);
	return [...reasons.values()].flatMap(([first]) => (first ? [{ ...first, file: shownAs }] : []));
}

/** The folder that members lie in once they are unpacked, and how many of their own it stands for. */
function rootOf(members: readonly Member[], name: string): { readonly root: string | null; readonly depth: number } {
	const [first, ...others] = members;
	if (!first) return { root: null, depth: 0 };
	const [top = name] = first.names;
	const isFolder = members.every(({ names }) => names.length > 1 && names[0] === top);
	if (isFolder) return { root: top, depth: 1 };
	return { root: others.length === 0 ? null : name, depth: 0 };
}

/** @throws what is none of our errors */
async function problemsOfWork(work: () => Promise<void>): Promise<readonly Problem[]> {
	try {
		await work();
		return [];
	} catch (error) {
		if (!(error instanceof CuemarkError)) throw error;
		return error.problems;
	}
}

const leadsOut = {
	reason: 'Its path leads out of the folder that the zip would be unpacked to.',
	hint: 'The zip may be malicious: unpack it somewhere safe, and add the files you need.',
};

const ofUnknownNames = (count: number) => ({
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
