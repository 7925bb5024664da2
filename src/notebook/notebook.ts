import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CuemarkError, type Problem } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { findMisnamed } from './misnamed.ts';
import { readSettings, type SiteSettings } from './settings.ts';

/**
 * A folder with `sources/`, `notes/`, `media/`, `glossary.yaml`, `site.yaml`, `style.css` and the generated `videos/` and `terms/`.
 * Paths are absolute.
 */
export interface Notebook {
	readonly folder: string;
	readonly sources: string;
	readonly videos: string;
	readonly terms: string;
	/** Recordings and posters; may not exist. */
	readonly media: string;
	/** Reader's notes, Markdown written by people; may not exist. */
	readonly notes: string;
	/** Terms and corrections; may not exist. */
	readonly glossary: string;
	/** `site.yaml` or `site.yml`; may not exist. */
	readonly siteFile: string;
	/** Custom styles of the site; may not exist. */
	readonly style: string;
	readonly settings: SiteSettings;
	/** Entries whose names look like misspellings of these, and copies of these that sync programs made. */
	readonly misnamed: readonly Problem[];
}

/**
 * Opens the notebook in a folder and reads its `site.yaml`, which may be missing.
 *
 * @param mayBeNew whether the folder itself may be missing, too, if its parent folder exists
 * @throws {CuemarkError} if the folder does not exist (usage), or `site.yaml` cannot be used (input, with file and line)
 */
export async function openNotebook(folder: string, { mayBeNew = false } = {}): Promise<Notebook> {
	const path = resolve(folder);
	const needed = mayBeNew && !existsSync(path) ? dirname(path) : path;
	const found = await stat(needed).catch(() => null);
	if (!found?.isDirectory()) {
		const name = needed === path ? folder : displayPath(needed);
		throw new CuemarkError(found ? `${name} is a file, not a folder.` : `There is no folder ${name}.`, {
			fault: 'usage',
			hint: mayBeNew
				? 'Give a notebook with --content DIR, or a path in an existing folder to create a new one.'
				: 'Give the folder that contains your sources/ with --content DIR.',
		});
	}
	const siteFile = yamlFile(path, 'site');
	const settings = await readSettings(siteFile);
	return {
		folder: path,
		sources: join(path, 'sources'),
		videos: join(path, 'videos'),
		terms: join(path, 'terms'),
		media: join(path, 'media'),
		notes: join(path, 'notes'),
		glossary: yamlFile(path, 'glossary'),
		siteFile,
		style: join(path, 'style.css'),
		settings,
		misnamed: await findMisnamed(path),
	};
}

/**
 * The path of a YAML file of a notebook: `.yml` if that exists, else `.yaml`.
 *
 * @throws {CuemarkError} if both exist
 */
function yamlFile(folder: string, name: string): string {
	const [long, short] = [join(folder, `${name}.yaml`), join(folder, `${name}.yml`)];
	if (!existsSync(short)) return long;
	if (!existsSync(long)) return short;
	throw new CuemarkError(`There are both ${displayPath(long)} and ${displayPath(short)}, but only one can be used.`, {
		hint: 'Move what you want to keep into one of them, and delete the other.',
	});
}

/** The folders that a build reads or writes pages in, which no site may replace. */
export const notebookFolders = ({ sources, videos, terms, media, notes }: Notebook): string[] => [
	sources,
	videos,
	terms,
	media,
	notes,
];
