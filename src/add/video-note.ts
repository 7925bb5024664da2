import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CuemarkError } from '../errors.ts';
import { readCaptionName } from '../sources/captions/caption-name.ts';
import { isCompanion } from '../sources/captions/folder.ts';
import { addressOf } from '../sources/captions/video-address.ts';
import { isVideoId } from '../sources/youtube.ts';
import type { Candidate } from './collect.ts';
import { addressToFetch } from './yt-dlp.ts';

/** What the user says of the video that captions are of. */
export interface VideoNote {
	/** https address of the video, or its id on YouTube. */
	readonly video: string;
	readonly title?: string | undefined;
}

/**
 * Notes which video captions are of as yt-dlp does, in an `.info.json` beside them.
 *
 * @param candidates captions of one video, in any number of languages
 * @param folder for the note
 * @returns the note, to be added with them
 * @throws {CuemarkError} (usage) where the address is none, or the captions are of several videos by their names
 */
export async function noteVideo(
	candidates: readonly Candidate[],
	{ video, title }: VideoNote,
	folder: string,
): Promise<Candidate> {
	const url = isVideoId(video) ? `https://www.youtube.com/watch?v=${video}` : addressToFetch(video);
	const [first, ...others] = candidates.filter(({ name }) => !isCompanion(name));
	if (url === null) throw wrong(`The address ${video} cannot be used.`, 'Give an https address with --video.');
	if (!first) throw wrong('There are no captions to go with --video.', 'Name the caption files of that video.');
	const { stem } = readCaptionName(first.name);
	const isOne = others.every(({ name, course }) => readCaptionName(name).stem === stem && course === first.course);
	if (!isOne)
		throw wrong('The captions are of several videos.', 'Add those of each video by themselves, with --video.');
	const { videoId } = addressOf({ id: '', url });
	const site = isVideoId(videoId) ? { id: videoId, extractor_key: 'Youtube' } : { id: '' };
	const name = `${stem}.info.json`;
	const note = { _type: 'video', ...site, webpage_url: url, ...(title && { title }) };
	await writeFile(path.join(folder, name), `${JSON.stringify(note, null, '\t')}\n`);
	return { path: path.join(folder, name), from: '--video', course: first.course, name };
}

const wrong = (message: string, hint: string): CuemarkError => new CuemarkError(message, { fault: 'usage', hint });
