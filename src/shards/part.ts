import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Flaw, type Problem, reasonOf } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { sizesBelow } from '../files/sizes-below.ts';
import { printable } from '../text/printable.ts';
import { MOST_PARTS } from '../search/parts.ts';

/** Folder in a part that holds its share of the site. */
export const SITE = 'site';
/** File in a part that describes it. */
const MANIFEST = 'part.json';

const count = z.int().nonnegative();

/** Describes a part: which one it is, what it was made from, and what it contains. */
const manifestSchema = z.object({
	/** Version of the program that made it. */
	version: z.string(),
	shard: z.object({ index: z.int().positive(), of: z.int().positive().max(MOST_PARTS) }),
	/** Digest of everything the whole site is made from: equal for all parts of a site. */
	madeFrom: z.string(),
	/** File name of the offline archive (empty for none), and the files that it omits. */
	archive: z.string().regex(/^(?:[^/\\]+\.zip)?$/),
	notInArchive: z.array(z.string()),
	/** Number of pages, and of those that search covers. */
	pages: count,
	indexed: count,
	/** Its parts of the search index, by number: what a search loads first from each. */
	search: z.record(z.string().regex(/^\d+$/), z.object({ first: z.record(z.string(), z.string()) })),
	/** Size of each file in bytes, by path from the site's root. */
	files: z.record(z.string(), count),
});

export type PartManifest = z.infer<typeof manifestSchema>;

/** A complete part. */
export interface Part {
	/** Absolute path. */
	readonly folder: string;
	/** Name shown in errors. */
	readonly name: string;
	readonly manifest: PartManifest;
}

/**
 * Writes the manifest of a part whose files are complete.
 *
 * @returns the manifest, including the file sizes
 */
export async function writeManifest(folder: string, manifest: Omit<PartManifest, 'files'>): Promise<PartManifest> {
	const whole = { ...manifest, files: await sizesBelow(join(folder, SITE)) };
	await writeFile(join(folder, MANIFEST), `${JSON.stringify(whole)}\n`);
	return whole;
}

/**
 * Reads a part and checks that all its files exist with the right size.
 *
 * @param given existing folder
 * @returns the part, or what is wrong with it
 */
export async function readPart(given: string): Promise<Part | Problem> {
	const folder = resolve(given);
	const name = displayPath(folder);
	const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
	if (text === undefined) return { file: name, ...(await explainMissingManifest(folder)) };
	let manifest: PartManifest;
	try {
		manifest = manifestSchema.parse(JSON.parse(text));
	} catch {
		return { file: `${name}/${MANIFEST}`, ...unreadable };
	}
	const sizes = await sizesBelow(join(folder, SITE)).catch((error: unknown) => reasonOf(error));
	if (typeof sizes === 'string') return { file: `${name}/${SITE}`, ...incomplete(sizes) };
	const missing = Object.keys(manifest.files).filter((file) => sizes[file] !== manifest.files[file]);
	const [first] = missing;
	if (first === undefined) return { folder, name, manifest };
	const others = missing.length > 1 ? `, and so are ${(missing.length - 1).toLocaleString('en')} others` : '';
	return { file: name, ...incomplete(`${SITE}/${first} is missing or has the wrong size${others}`) };
}

/** Checks that a path given for a part is a folder; returns `undefined` if it is. */
export async function problemOfPath(given: string): Promise<Problem | undefined> {
	const file = displayPath(resolve(given));
	const found = await stat(given).catch(() => null);
	if (!found) return { file, reason: 'The folder does not exist.', hint: theirFolders };
	return found.isDirectory() ? undefined : { file, ...aFile };
}

/** Explains what a folder without a manifest is. */
async function explainMissingManifest(folder: string): Promise<Flaw> {
	const inside = (await readdir(folder)).filter((inner) => existsSync(join(folder, inner, MANIFEST))).sort();
	return inside.length > 0 ? holdsParts(inside) : noPart;
}

const theirFolders = 'Give the folders that npm run build -- --shard 1/4, 2/4 … created.';

const noPart = { reason: `This is not a part of a site: it has no ${MANIFEST}.`, hint: theirFolders };

const aFile = {
	reason: 'This is a file, but a part of a site is a folder.',
	hint: 'If it is an archive of a part, unpack it and give the folder.',
};

const holdsParts = (inside: readonly string[]) => ({
	reason: `This is not a part of a site, but a folder of parts: ${inside.map(printable).join(', ')}.`,
	hint: 'Give the path of each of them.',
});

const unreadable = {
	reason: 'The file is not in the form that this version writes.',
	hint: 'Build this part again with the version of Cuemark that merges it.',
};

const incomplete = (what: string) => ({
	reason: `The part is incomplete: ${what}.`,
	hint: 'Copy it again, including hidden files, or rebuild it.',
});
