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
	/** Of the program: what another version kept is of no use. */
	readonly version: string;
	/** Folder of the notes of talks. */
	readonly talks: string;
	/** File that says what the Markdown pages were written from. */
	readonly pages: string;
	/** File that says what a site was made from, for the folder that it lies in. */
	readonly siteAt: (out: string) => string;
	/** File that holds the report of the last build of a site, and what it started from and left behind. */
	readonly lastAt: (out: string) => string;
}

/**
 * What one build at a time may work on: its pages, and what is kept.
 *
 * @param notebook its folder
 */
export const notebookLock = (notebook: string): Lock => ({ file: join(notebook, '.cuemark', 'lock'), name: notebook });

/** @param notebook its folder */
export async function openWorkshop(notebook: string): Promise<Workshop> {
	const folder = join(notebook, '.cuemark');
	await mkdir(folder, { recursive: true });
	// Keeps the folder out of Git. If this fails, the build goes on.
	await writeFile(join(folder, '.gitignore'), '*\n').catch(() => undefined);
	return {
		version: await programVersion(),
		talks: join(folder, 'talks'),
		pages: join(folder, 'pages.json'),
		siteAt: (out) => join(folder, 'sites', `${digestOf(resolve(out))}.json`),
		lastAt: (out) => join(folder, 'sites', `${digestOf(resolve(out))}.last.json`),
	};
}
