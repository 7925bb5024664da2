import { existsSync } from 'node:fs';
import { rmdir } from 'node:fs/promises';
import path from 'node:path';
import { notebookLock } from '../cache/build-cache.ts';
import { CuemarkError, type Problem } from '../errors.ts';
import { withLocks } from '../lock/lock.ts';
import { displayPath } from '../files/display-path.ts';
import { openNotebook } from '../notebook/notebook.ts';
import { isWithin, realPathOf } from '../files/real-path.ts';
import type { Progress } from '../progress.ts';
import type { OwnLanguage } from '../locales/languages.ts';
import { readLanguageTag } from '../text/language-tag.ts';
import { readCaptionName } from '../sources/captions/identity/caption-name.ts';
import { isCompanion } from '../sources/captions/identity/companion-name.ts';
import { unknownVideo } from '../sources/captions/identity/identify.ts';
import { isSkipped } from '../sources/find.ts';
import type { Candidate, Destination } from './candidate.ts';
import { collect, openCompanionFinder } from './collect.ts';
import { collectZip, isArchive } from './collect-zip.ts';
import { fetchCaptions } from './fetch-captions.ts';
import { placeAll, type Placed } from './place-all.ts';
import { sampleIn } from './sample.ts';
import { languageToSet } from './site-language.ts';
import { openTemporaryFolder } from './temporary-folder.ts';
import { noteVideo } from './video-note.ts';
import { addressToFetch, isAddress } from './yt-dlp.ts';

export interface AddOptions {
	/** The notebook's folder. */
	readonly content: string;
	/** Folder below `sources/` to add everything to. */
	readonly course?: string | undefined;
	/** BCP 47 tag of captions to download, and of files whose names have none. */
	readonly language?: string | undefined;
	/** https URL or YouTube id of the video that the files are captions of. */
	readonly video?: string | undefined;
	/** Title of that video. */
	readonly title?: string | undefined;
	/** Whether to only report what would be added. */
	readonly dryRun?: boolean | undefined;
	readonly progress: Progress;
}

export interface AddReport extends Placed {
	/** Whether the files listed as added were not in fact added. */
	readonly isDryRun: boolean;
	/** The notebook's folder, as shown to users, if this created the notebook. */
	readonly newNotebook: string | undefined;
	/** What builds skip in the given folders. */
	readonly skipped: readonly string[];
	/** Files of the sample that comes with the project, if they are still in the notebook. */
	readonly sample: readonly string[];
	/** The settings file, and the interface language that would match what was added. */
	readonly languageToSet: { readonly file: string; readonly language: OwnLanguage } | undefined;
	/** yt-dlp commands for the user to run, if yt-dlp is not installed. */
	readonly commands: readonly string[];
	/** What can be given again with `--video`. */
	readonly unidentified: Unidentified | undefined;
}

/** Captions refused because nothing tells which video they belong to. */
export interface Unidentified {
	/** The file, or the zip that contains it. */
	readonly given: string;
	/** The course to give with it, unless that follows from the path. */
	readonly course: string | undefined;
}

/**
 * Adds transcripts to a notebook: files and folders as they are, zips unpacked, and the captions of videos by URL, downloaded
 * with the user's own yt-dlp. Reads each file before copying it, refuses what a build could not use, and overwrites nothing. If
 * the course already has a list of videos, new rows of a given one are appended to it. Creates the notebook if it does not
 * exist, but leaves no empty folders behind.
 *
 * @param given files, folders, zips, and https URLs
 * @throws {CuemarkError} (usage) if one of them does not exist or contains the notebook's own sources, or an option cannot be
 *   used, or another command is using the notebook; nothing was copied then
 */
export async function addSources(given: readonly string[], options: AddOptions): Promise<AddReport> {
	const { progress } = options;
	const notebook = await openNotebook(options.content, { mayBeNew: true });
	const lock = notebookLock(notebook.folder);
	const missing = [notebook.sources, path.dirname(lock.file), notebook.folder].filter((folder) => !existsSync(folder));
	const destination = readDestination(options);
	if (options.title !== undefined && options.video === undefined) throw titleOfNothing();
	const urls = given.flatMap((one) => addressToFetch(one) ?? []);
	const refusedUrl = given.find((one) => isAddress(one) && addressToFetch(one) === null);
	if (refusedUrl !== undefined) throw wrongUrl(refusedUrl);
	const paths = given.filter((one) => addressToFetch(one) === null);

	const temporary = await openTemporaryFolder('cuemark-add-');
	const folders = { temporary, made: temporary.path, sources: notebook.sources };
	try {
		const { video, title } = options;
		const collected = await collectAll(paths, destination, folders, progress);
		const note = video === undefined ? undefined : await noteVideo(collected.candidates, { video, title }, folders);
		const fetched = await fetchCaptions(urls, destination, folders, progress);
		const candidates = [...collected.candidates, ...(note ? [note] : []), ...fetched.candidates];
		progress.step('Reading the transcripts');
		const isDryRun = options.dryRun ?? false;
		const place = () => placeAll(candidates, { ...folders, isDryRun }, progress);
		// A concurrent build would read half of it.
		const placed = isDryRun ? await place() : await withLocks([lock], place);
		const isNew = missing.includes(notebook.sources) && placed.added.length > 0;
		const newNotebook = isNew ? displayPath(notebook.folder) || '.' : undefined;
		const sample = (await sampleIn(notebook.folder)).map(displayPath);
		const language = languageToSet(placed.added, notebook.settings.ownLanguage);
		const setting = language && { file: displayPath(notebook.siteFile), language };
		const refused = [...collected.refused, ...fetched.refused, ...placed.refused];
		return {
			...placed,
			isDryRun,
			newNotebook,
			refused,
			skipped: collected.skipped,
			sample,
			languageToSet: setting,
			commands: fetched.commands,
			unidentified: video === undefined ? unidentifiedIn(refused, candidates, destination.course) : undefined,
		};
	} finally {
		temporary.remove();
		for (const folder of missing) await removeIfEmpty(folder);
	}
}

interface Folders {
	/** For unpacked files. */
	readonly made: string;
	/** Of the notebook. */
	readonly sources: string;
}

/**
 * Collects the files of the given files, folders and zips.
 *
 * @throws {CuemarkError} (usage) if one does not exist, or contains the notebook's own sources
 */
async function collectAll(
	paths: readonly string[],
	destination: Destination,
	{ made, sources }: Folders,
	progress: Progress,
) {
	const candidates: Candidate[] = [];
	const skipped: string[] = [];
	const refused: Problem[] = [];
	const findCompanions = openCompanionFinder();
	for (const one of paths) {
		if (isWithin(realPathOf(sources), realPathOf(one))) throw ownSources(one);
		const isZip = await isArchive(one);
		const found = await (isZip
			? collectZip(one, destination, { made, progress })
			: collect(one, destination, findCompanions));
		if (found.candidates.length + found.skipped.length + found.refused.length === 0)
			refused.push({ file: one, ...(isZip ? nothingInZip : nothingIn) });
		candidates.push(...found.candidates);
		skipped.push(...found.skipped);
		refused.push(...found.refused);
	}
	return { candidates, skipped, refused };
}

/** The first refused captions of an unknown video; their zip instead, if all captions in it belong to one video. */
function unidentifiedIn(
	refused: readonly Problem[],
	candidates: readonly Candidate[],
	asked: string | undefined,
): Unidentified | undefined {
	const file = refused.find(({ reason }) => reason === unknownVideo.reason)?.file;
	if (file === undefined) return undefined;
	const { zip, course } = candidates.find(({ from }) => from === file) ?? {};
	if (zip === undefined) return { given: file, course: course ?? undefined };
	const captions = candidates.filter((one) => one.zip === zip && !isCompanion(one.name));
	const places = new Set(captions.map(({ course, name }) => `${course ?? ''}/${readCaptionName(name).stem}`));
	return places.size === 1 ? { given: zip, course: asked } : undefined;
}

async function removeIfEmpty(folder: string): Promise<void> {
	await rmdir(folder).catch(() => {});
}

function readDestination({ course, language }: AddOptions): Destination {
	const tag = language === undefined ? undefined : readLanguageTag(language);
	if (tag === null) {
		throw new CuemarkError(`The language "${language ?? ''}" is unknown.`, {
			fault: 'usage',
			hint: 'Give a tag such as en, de or pt-BR.',
		});
	}
	const parts = course?.split(/[/\\]/) ?? [];
	// eslint-disable-next-line no-control-regex
	const forbidden = /^\s*$|[<>:"|?*\u0000-\u001f]|[. ]$/;
	if (parts.some((part) => forbidden.test(part) || isSkipped(part, true))) {
		throw new CuemarkError(`The course "${course ?? ''}" is not a valid name of a folder in sources/.`, {
			fault: 'usage',
			hint: 'Give a name such as linear-algebra, or linear-algebra/week-1.',
		});
	}
	return { course: course === undefined ? undefined : parts.join('/'), language: tag };
}

const titleOfNothing = (): CuemarkError =>
	new CuemarkError('--title needs --video.', {
		fault: 'usage',
		hint: 'Give the URL or YouTube id of the video with --video.',
	});

const wrongUrl = (url: string): CuemarkError =>
	new CuemarkError(`The URL ${url} cannot be used.`, { fault: 'usage', hint: 'Give the https URL of a video.' });

const ownSources = (folder: string): CuemarkError =>
	new CuemarkError(`Cannot add ${folder}: it contains the sources of this notebook.`, {
		fault: 'usage',
		hint: 'Give only the files and folders to add.',
	});

const nothingIn = { reason: 'The folder is empty.', hint: '' };

const nothingInZip = { reason: 'The zip is empty.', hint: '' };
