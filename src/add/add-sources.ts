import { existsSync } from 'node:fs';
import { rmdir } from 'node:fs/promises';
import path from 'node:path';
import { notebookLock } from '../cache/workshop.ts';
import { CuemarkError, type Problem } from '../errors.ts';
import { holding } from '../lock/holding.ts';
import { displayPath } from '../files/display-path.ts';
import { openNotebook } from '../notebook/notebook.ts';
import { isWithin, realPathOf } from '../files/real-path.ts';
import type { Progress } from '../progress.ts';
import type { OwnLanguage } from '../locales/languages.ts';
import { readLanguageTag } from '../text/language-tag.ts';
import { readCaptionName } from '../sources/captions/identity/caption-name.ts';
import { isCompanion } from '../sources/captions/identity/folder.ts';
import { unknownVideo } from '../sources/captions/identity/identify.ts';
import { isPassedOver } from '../sources/find.ts';
import type { Candidate, Destination } from './candidate.ts';
import { collect, openBeside } from './collect.ts';
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
	/** Folder below `sources/` to put everything into. */
	readonly course?: string | undefined;
	/** BCP 47 tag: of the captions to fetch, and of files whose names have none. */
	readonly language?: string | undefined;
	/** https address or YouTube id of the video that the files are captions of. */
	readonly video?: string | undefined;
	/** Title of that video. */
	readonly title?: string | undefined;
	/** Whether to find out what would be added, and add nothing. */
	readonly dryRun?: boolean | undefined;
	readonly progress: Progress;
}

export interface AddReport extends Placed {
	/** Whether what is said to be added only would be. */
	readonly isDryRun: boolean;
	/** The notebook's folder, as users see it, where it had no sources: a new notebook is made with the first that are added. */
	readonly newNotebook: string | undefined;
	/** What the given folders hold that builds pass over. */
	readonly passedOver: readonly string[];
	/** Files of the sample that the project comes with, where the notebook still has them. */
	readonly sample: readonly string[];
	/** The file and the language that would have the site's own words go with what was added. */
	readonly languageToSet: { readonly file: string; readonly language: OwnLanguage } | undefined;
	/** Commands to run where yt-dlp is installed, if it is not installed here. */
	readonly commands: readonly string[];
	/** What may be given once more with the video that it is of. */
	readonly nameless: Nameless | undefined;
}

/** What was refused since nothing says which video it is of. */
export interface Nameless {
	/** The file, or the zip that it comes from. */
	readonly given: string;
	/** Where to have it: what it would not be given by itself. */
	readonly course: string | undefined;
}

/**
 * Puts transcripts into a notebook: files and folders as they are, zips as the folders that they unpack to, and the captions of
 * videos by their addresses, which the user's own yt-dlp fetches. Each is read before it is copied; what a build could not use is
 * refused with the reason, and nothing that is there is overwritten. A list of videos that is there gets rows of a given one below
 * its own. The notebook is made where there is none; of one in which nothing was put, nothing stays.
 *
 * @param given files, folders, zips, and https addresses
 * @throws {CuemarkError} (usage) where one of them is none of these, or holds the notebook's own sources, or an option cannot be
 *   used, or a build is at work on the notebook; then nothing was copied
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
		// A build at the same time would read half of it.
		const placed = isDryRun ? await place() : await holding([lock], place);
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
			passedOver: collected.passedOver,
			sample,
			languageToSet: setting,
			commands: fetched.commands,
			nameless: video === undefined ? namelessIn(refused, candidates, destination.course) : undefined,
		};
	} finally {
		temporary.remove();
		for (const folder of missing) await removeIfEmpty(folder);
	}
}

interface Folders {
	/** For what is unpacked. */
	readonly made: string;
	/** Of the notebook. */
	readonly sources: string;
}

/**
 * What is meant by files, folders and zips.
 *
 * @throws {CuemarkError} (usage) where there is no such one, or it holds the notebook's own sources
 */
async function collectAll(
	paths: readonly string[],
	destination: Destination,
	{ made, sources }: Folders,
	progress: Progress,
) {
	const candidates: Candidate[] = [];
	const passedOver: string[] = [];
	const refused: Problem[] = [];
	const beside = openBeside();
	for (const one of paths) {
		if (isWithin(realPathOf(sources), realPathOf(one))) throw ownSources(one);
		const isZip = await isArchive(one);
		const found = await (isZip ? collectZip(one, destination, { made, progress }) : collect(one, destination, beside));
		if (found.candidates.length + found.passedOver.length + found.refused.length === 0)
			refused.push({ file: one, ...(isZip ? nothingInZip : nothingIn) });
		candidates.push(...found.candidates);
		passedOver.push(...found.passedOver);
		refused.push(...found.refused);
	}
	return { candidates, passedOver, refused };
}

/** Of what is in a zip, the zip may be given with the video, if all captions in it are of one. */
function namelessIn(
	refused: readonly Problem[],
	candidates: readonly Candidate[],
	asked: string | undefined,
): Nameless | undefined {
	const file = refused.find(({ reason }) => reason === unknownVideo.reason)?.file;
	if (file === undefined) return undefined;
	const { zip, course } = candidates.find(({ from }) => from === file) ?? {};
	if (zip === undefined) return { given: file, course: course ?? undefined };
	const captions = candidates.filter((one) => one.zip === zip && !isCompanion(one.name));
	const places = new Set(captions.map(({ course, name }) => `${course ?? ''}/${readCaptionName(name).stem}`));
	return places.size === 1 ? { given: zip, course: asked } : undefined;
}

/** Whatever is in a folder keeps it. */
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
	if (parts.some((part) => forbidden.test(part) || isPassedOver(part, true))) {
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
