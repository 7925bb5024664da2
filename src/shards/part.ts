import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Flaw, type Problem, reasonOf } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { stateLeft } from '../files/file-state.ts';
import { listFiles } from '../files/list-files.ts';
import { printable } from '../text/printable.ts';
import { MOST_PARTS } from '../search/parts.ts';

/** Folder of a part that has its share of the site. */
export const SITE = 'site';
/** File of a part that says what it is. */
const LABEL = 'part.json';

const count = z.int().nonnegative();

/** The label of a part: which one it is, what it was made from, and what it holds. */
const labelSchema = z.object({
	/** Of the program that made it. */
	version: z.string(),
	shard: z.object({ index: z.int().positive(), of: z.int().positive().max(MOST_PARTS) }),
	/** Digest of all that the whole site is made from: parts of one site have the same. */
	madeFrom: z.string(),
	/** File name of the site's copy for offline reading, empty where there is none, and the files that it leaves out. */
	archive: z.string().regex(/^(?:[^/\\]+\.zip)?$/),
	notInArchive: z.array(z.string()),
	/** Pages that it has of the site. */
	pages: count,
	/** By number, the parts of the search index that it has: how many pages each finds, and what a search reads of it first. */
	search: z.record(z.string().regex(/^\d+$/), z.object({ pages: count, first: z.record(z.string(), z.string()) })),
	/** Bytes of each of its files, by path from the site's root. */
	files: z.record(z.string(), count),
});

export type Label = z.infer<typeof labelSchema>;

/** A complete part. */
export interface Part {
	/** Absolute path. */
	readonly folder: string;
	/** How it is named in errors. */
	readonly name: string;
	readonly label: Label;
}

/**
 * Labels a part whose files are in their places.
 *
 * @returns the label, with the files
 */
export async function writeLabel(folder: string, label: Omit<Label, 'files'>): Promise<Label> {
	const whole = { ...label, files: await sizesBelow(join(folder, SITE)) };
	await writeFile(join(folder, LABEL), `${JSON.stringify(whole)}\n`);
	return whole;
}

/**
 * Reads a part and checks that all its files are there, each with its size.
 *
 * @param given its folder, which is there
 * @returns what is wrong with it, where it is of no use
 */
export async function readPart(given: string): Promise<Part | Problem> {
	const folder = resolve(given);
	const name = displayPath(folder);
	const text = await readFile(join(folder, LABEL), 'utf8').catch(() => undefined);
	if (text === undefined) return { file: name, ...(await whyNoPart(folder)) };
	let label: Label;
	try {
		label = labelSchema.parse(JSON.parse(text));
	} catch {
		return { file: `${name}/${LABEL}`, ...unreadable };
	}
	const sizes = await sizesBelow(join(folder, SITE)).catch((error: unknown) => reasonOf(error));
	if (typeof sizes === 'string') return { file: `${name}/${SITE}`, ...incomplete(sizes) };
	const missing = Object.keys(label.files).filter((file) => sizes[file] !== label.files[file]);
	const [first] = missing;
	if (first === undefined) return { folder, name, label };
	const others = missing.length > 1 ? `, and so are ${(missing.length - 1).toLocaleString('en')} others` : '';
	return { file: name, ...incomplete(`${SITE}/${first} is missing or has another size${others}`) };
}

/** What is wrong with a path that was given for the folder of a part; nothing where there is a folder. */
export async function problemOfPath(given: string): Promise<Problem | undefined> {
	const file = displayPath(resolve(given));
	const found = await stat(given).catch(() => null);
	if (!found) return { file, reason: 'There is no such folder.', hint: theirFolders };
	return found.isDirectory() ? undefined : { file, ...aFile };
}

/** What a folder without a label is instead of a part. */
async function whyNoPart(folder: string): Promise<Flaw> {
	const inside = (await readdir(folder)).filter((inner) => existsSync(join(folder, inner, LABEL))).sort();
	return inside.length > 0 ? holdsParts(inside) : noPart;
}

/** Bytes of every file below a folder, by path from it. */
export async function sizesBelow(folder: string): Promise<Record<string, number>> {
	const files = await listFiles(folder);
	return Object.fromEntries(files.map((file) => [file, stateLeft(join(folder, file)).size]));
}

const theirFolders = 'Give the folders that npm run build -- --shard 1/4, 2/4 … made.';

const noPart = { reason: `This is no part of a site: it has no ${LABEL}.`, hint: theirFolders };

const aFile = {
	reason: 'This is a file, and a part of a site is a folder.',
	hint: 'Unpack it, if it is an archive of a part, and give the folder.',
};

const holdsParts = (inside: readonly string[]) => ({
	reason: `This is no part of a site, but a folder that holds parts: ${inside.map(printable).join(', ')}.`,
	hint: 'Give each of them by its own path.',
});

const unreadable = {
	reason: 'The file cannot be read as what a build writes there.',
	hint: 'Build this part again, with the version of Cuemark that is to merge it.',
};

const incomplete = (what: string) => ({
	reason: `The part is incomplete: ${what}.`,
	hint: 'Copy it once more, hidden files included, or build it again.',
});
