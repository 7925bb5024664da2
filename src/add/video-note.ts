import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CuemarkError } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { readIfExists } from '../files/read-if-exists.ts';
import { printable } from '../text/printable.ts';
import { readCaptionName } from '../sources/captions/identity/caption-name.ts';
import { isCompanion } from '../sources/captions/identity/companion-name.ts';
import { readInfoJson } from '../sources/captions/identity/info-json.ts';
import { addressOf } from '../sources/captions/identity/video-address.ts';
import { show } from '../sources/show.ts';
import { isVideoId, watchUrl } from '../sources/youtube.ts';
import type { Candidate } from './candidate.ts';
import { addressToFetch } from './yt-dlp.ts';

/** The video that captions belong to, as given by the user. */
export interface VideoNote {
	/** https URL of the video, or its YouTube id. */
	readonly video: string;
	readonly title?: string | undefined;
}

/**
 * Writes the video of captions to an `.info.json` next to them, as yt-dlp does.
 *
 * @param candidates captions of one video, in any number of languages
 * @param folders.made for the new file
 * @param folders.sources of the notebook
 * @returns the file, to be added with the captions; `undefined` if an existing one says the same
 * @throws {CuemarkError} (usage) if the URL is invalid, the names of the captions differ, or an existing `.info.json` gives
 *   another video or title
 */
export async function noteVideo(
	candidates: readonly Candidate[],
	{ video, title }: VideoNote,
	folders: { readonly made: string; readonly sources: string },
): Promise<Candidate | undefined> {
	const url = isVideoId(video) ? watchUrl(video) : addressToFetch(video);
	const [first, ...others] = candidates.filter(({ name }) => !isCompanion(name));
	if (url === null)
		throw wrong(`The URL ${show(video)} cannot be used.`, 'Give an https URL or a YouTube id with --video.');
	if (!first) throw wrong('--video needs captions to go with it.', 'Give the caption files of that video.');
	const { stem } = readCaptionName(first.name);
	const isOne = others.every(({ name, course }) => readCaptionName(name).stem === stem && course === first.course);
	if (!isOne)
		throw wrong('The captions belong to several videos.', 'Add the captions of each video separately, with --video.');
	const { videoId } = addressOf({ id: '', url });
	const [, site = '', id = ''] = /^(.+)-(\w+)$/.exec(videoId) ?? [];
	// Links expire. With these, the video and its readers' notes keep their identity when someone changes `webpage_url`.
	const identity = isVideoId(videoId) ? { id: videoId, extractor_key: 'Youtube' } : { id, extractor_key: site };
	const name = `${stem}.info.json`;
	const note = { _type: 'video', ...identity, webpage_url: url, ...(title && { title }) };
	const text = `${JSON.stringify(note, null, '\t')}\n`;
	const existing = candidates.find((one) => one.name === name);
	if (await isNoted(text, existing?.path ?? path.join(folders.sources, first.course ?? '', name))) return undefined;
	const made = path.join(folders.made, name);
	await writeFile(made, text);
	return { path: made, from: '--video', course: first.course, name };
}

/**
 * Whether a file already contains the same facts.
 *
 * @throws {CuemarkError} (usage) if it contradicts them
 */
async function isNoted(text: string, file: string): Promise<boolean> {
	const shown = displayPath(file);
	const known = await readIfExists(file);
	const there = known === '' ? null : readInfoJson(known, shown);
	const note = readInfoJson(text, shown);
	if (!there || !note) return false;
	const isSame = there.address.videoId === note.address.videoId || there.address.url === note.address.url;
	if (!isSame)
		throw wrong(
			`${printable(shown)} says that captions with this name belong to another video.`,
			'Rename the captions, or put them into a separate course with --course.',
		);
	const { title } = note.facts;
	if (title !== undefined && title !== there.facts.title) {
		const known = there.facts.title === undefined ? 'no title' : `the title ${show(there.facts.title)}`;
		throw wrong(
			`${printable(shown)} gives that video ${known}, and is kept.`,
			`Write "title": ${printable(JSON.stringify(title))} there, and add the captions without --title.`,
		);
	}
	return true;
}

const wrong = (message: string, hint: string): CuemarkError => new CuemarkError(message, { fault: 'usage', hint });
