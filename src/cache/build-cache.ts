import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { digestOf } from './digest.ts';
import type { Lock } from '../lock/lock.ts';
import { programVersion } from './version.ts';

/**
 * The build cache of a notebook: its folder `.cuemark`. It may be deleted at any time; the next build then takes longer
 * but gives the same result.
 */
export interface BuildCache {
	/** Version of the program: see `programVersion`. */
	readonly version: string;
	/** Folder of a `Cache`: the study notes of each talk, and what other steps need of it. */
	readonly talks: string;
	/** Folder of a `Cache`: results that span all talks. */
	readonly corpus: string;
	/** File that records what the notebook's Markdown pages were written from. */
	readonly pages: string;
	/** File that records what the site in a folder was made from: see `SiteRecord`. */
	readonly siteRecord: (out: string) => string;
	/** File with the report of the last build of that site, its inputs and its outputs. */
	readonly lastBuild: (out: string) => string;
}

/**
 * The lock that lets one command at a time use a notebook: its sources, pages and build cache.
 *
 * @param notebook the notebook's folder
 */
export const notebookLock = (notebook: string): Lock => ({
	file: join(notebook, '.cuemark', 'lock'),
	name: notebook,
	advice: 'Copy the notebook to a folder that you can write to, and use that one with --content.',
});

/**
 * Opens the build cache of a notebook and creates its folder if missing.
 *
 * @param notebook the notebook's folder
 */
export async function openBuildCache(notebook: string): Promise<BuildCache> {
	const folder = join(notebook, '.cuemark');
	await mkdir(folder, { recursive: true });
	// Keeps the folder out of Git. Failure is harmless.
	await writeFile(join(folder, '.gitignore'), '*\n').catch(() => undefined);
	return {
		version: await programVersion(),
		talks: join(folder, 'talks'),
		corpus: join(folder, 'corpus'),
		pages: join(folder, 'pages.json'),
		siteRecord: (out) => join(folder, 'sites', `${digestOf(resolve(out))}.json`),
		lastBuild: (out) => join(folder, 'sites', `${digestOf(resolve(out))}.last.json`),
	};
}
