import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { digestOf } from './digest.ts';
import type { Lock } from '../lock/holding.ts';
import { programVersion } from './version.ts';

/**
 * What builds of a notebook keep for the next one, in its folder `.cuemark`. It may be deleted at any time: then the next
 * build takes longer, and gives the same.
 */
export interface Workshop {
	/** Of the program: see `programVersion`. */
	readonly version: string;
	/** Folder of a cache: the notes of talks, and what is known of them. */
	readonly talks: string;
	/** Folder of a cache: what ties talks together. */
	readonly ties: string;
	/** File that says what the notebook's Markdown pages were written from. */
	readonly pages: string;
	/** File that says what the site in a folder was made from: see `KeptSite`. */
	readonly siteAt: (out: string) => string;
	/** File that holds the report of the last build of that site, and what it started from and left behind. */
	readonly lastAt: (out: string) => string;
}

/**
 * What one command at a time may work on: a notebook's sources, its pages, and what is kept of it.
 *
 * @param notebook its folder
 */
export const notebookLock = (notebook: string): Lock => ({
	file: join(notebook, '.cuemark', 'lock'),
	name: notebook,
	advice: 'Copy the notebook to a folder that you may write to, and name that one with --content.',
});

/**
 * Opens the workshop of a notebook, and makes its folder where there is none.
 *
 * @param notebook its folder
 */
export async function openWorkshop(notebook: string): Promise<Workshop> {
	const folder = join(notebook, '.cuemark');
	await mkdir(folder, { recursive: true });
	// Keeps the folder out of Git. If this fails, the build goes on.
	await writeFile(join(folder, '.gitignore'), '*\n').catch(() => undefined);
	return {
		version: await programVersion(),
		talks: join(folder, 'talks'),
		ties: join(folder, 'ties'),
		pages: join(folder, 'pages.json'),
		siteAt: (out) => join(folder, 'sites', `${digestOf(resolve(out))}.json`),
		lastAt: (out) => join(folder, 'sites', `${digestOf(resolve(out))}.last.json`),
	};
}
