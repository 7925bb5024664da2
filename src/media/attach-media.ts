import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../errors.ts';
import type { Folder, Video, VideoId } from '../model.ts';
import { encodePath } from '../text/encode-path.ts';
import { printable } from '../text/printable.ts';
import { videoIdLookup } from '../sources/captions/identity/video-address.ts';
import { findSources, isFileWithin } from '../sources/find.ts';
import { isPlayable, isRecordingName, playableExtensions } from '../sources/recording-name.ts';
import { faultOfPicture, hintOnPictures } from './picture.ts';

/** A recording or picture of the notebook that the site has. */
export interface MediaFile {
	/** Path to open. */
	readonly path: string;
	/** Path in the notebook and in the site, with `/` between levels: `media/talk.mp4`, `sources/course/talk.mp3`. */
	readonly file: string;
	readonly kind: 'recording' | 'poster' | 'picture';
	readonly bytes: number;
}

/** The recordings and posters of a notebook. */
export interface FoundMedia {
	/** All videos, with their recordings and posters if they have any. */
	readonly videos: Video[];
	readonly files: readonly MediaFile[];
	/** Warnings about files that cannot be used. */
	readonly warnings: readonly Problem[];
}

/** File extensions, in order of preference if a video has several recordings or posters. */
const kinds = {
	recording: playableExtensions,
	poster: ['.jpg', '.jpeg', '.png', '.webp'],
} as const;

/**
 * Adds recordings and posters to videos. Files in the notebook's optional `media/` folder are matched by the video id:
 * either the whole name (`dQw4w9WgXcQ.mp4`) or in brackets at the end, as yt-dlp writes it (`Talk [dQw4w9WgXcQ].mp4`).
 * Without one, a video gets the recording named in its sources: a file beside the captions or an https URL.
 *
 * @throws {CuemarkError} if a folder cannot be read
 */
export async function attachMedia(
	videos: readonly Video[],
	{ media, sources }: { readonly media: Folder; readonly sources: Folder },
): Promise<FoundMedia> {
	const chosen = { recording: new Map<VideoId, MediaFile>(), poster: new Map<VideoId, MediaFile>() };
	const warnings = existsSync(media.path) ? await chooseFromMedia(media, videoIdLookup(videos), chosen) : [];
	warnings.push(...(await chooseFromSources(videos, sources, chosen.recording)));
	return {
		videos: videos.map((video): Video => {
			const recording = chosen.recording.get(video.id);
			const named = video.details?.media;
			const media = recording ? urlOf(recording) : named?.startsWith('https:') ? named : undefined;
			const poster = chosen.poster.get(video.id);
			return { ...video, ...(media && { media }), ...(poster && { poster: urlOf(poster) }) };
		}),
		files: [...chosen.recording.values(), ...chosen.poster.values()],
		warnings,
	};
}

/**
 * Chooses recordings and posters from `media/`.
 *
 * @param find finds the video with an id
 * @param chosen receives the chosen files
 * @returns warnings about the other files
 */
async function chooseFromMedia(
	media: Folder,
	find: (id: string) => VideoId | undefined,
	chosen: Readonly<Record<keyof typeof kinds, Map<VideoId, MediaFile>>>,
): Promise<Problem[]> {
	const { files, unfollowed } = await findSources(media.path, media.name);
	const warnings = [...unfollowed];
	for (const { path: opened, name } of files.toSorted(byKind)) {
		const file = `media/${name.slice(media.name.length + 1)}`;
		const kind = kindOf(file);
		const id = idOf(file, find);
		const other = kind && id && chosen[kind].get(id);
		const fault = kind === 'poster' && id && !other ? await faultOfPicture(opened) : undefined;
		const bytes = (await stat(opened).catch(() => null))?.size;
		if (!kind) warnings.push({ file: name, ...unknownKind(name) });
		else if (!id) warnings.push({ file: name, ...ofNoVideo });
		else if (other) warnings.push({ file: name, ...second(other) });
		else if (fault !== undefined) warnings.push({ file: name, ...unreadable(fault) });
		else if (bytes === undefined) warnings.push({ file: name, ...lost });
		else chosen[kind].set(id, { path: opened, file, kind, bytes });
	}
	return warnings;
}

/**
 * Chooses the recordings named in the sources for videos without one in `media/`.
 *
 * @param chosen receives the chosen files
 * @returns warnings about files that cannot be used
 */
async function chooseFromSources(
	videos: readonly Video[],
	sources: Folder,
	chosen: Map<VideoId, MediaFile>,
): Promise<Problem[]> {
	const warnings: Problem[] = [];
	for (const { id, details } of videos) {
		const named = details?.media;
		if (named === undefined || named.startsWith('https:') || chosen.has(id)) continue;
		const opened = path.join(sources.path, named);
		const file = `${sources.name}/${named}`;
		if (!(await isFileWithin(await realpath(sources.path), opened))) warnings.push({ file, ...notThere });
		else if (!isPlayable(named)) warnings.push({ file, ...unknownKind(named) });
		else {
			const { size: bytes } = await stat(opened);
			chosen.set(id, { path: opened, file: `sources/${named}`, kind: 'recording', bytes });
		}
	}
	return warnings;
}

/** URL of a file relative to a notes page, in the notebook as well as in the site. */
const urlOf = ({ file }: MediaFile): string => `../${encodePath(file)}`;

const extensionOf = (file: string): string => path.posix.extname(file).toLowerCase();

function kindOf(file: string): keyof typeof kinds | undefined {
	const extension = extensionOf(file);
	return (['recording', 'poster'] as const).find((kind) => (kinds[kind] as readonly string[]).includes(extension));
}

function idOf(file: string, find: (name: string) => VideoId | undefined): VideoId | undefined {
	const stem = path.posix.basename(file, path.posix.extname(file));
	return find(stem) ?? find(/\[([^[\]]+)\]\s*$/.exec(stem)?.[1] ?? '');
}

/** Sorts by preference; files with the same extension keep their order. */
function byKind(a: { readonly name: string }, b: { readonly name: string }): number {
	const order: readonly string[] = [...kinds.recording, ...kinds.poster];
	return order.indexOf(extensionOf(a.name)) - order.indexOf(extensionOf(b.name));
}

const unknownKind = (file: string) => ({
	reason: isRecordingName(file)
		? 'Not all browsers can play this type of recording, so it is ignored.'
		: 'The file type is unknown, so it is ignored.',
	hint: `Recordings can be ${kinds.recording.join(', ')}; pictures ${kinds.poster.join(', ')}.`,
});

const lost = {
	reason: 'The file cannot be read, so it is ignored.',
	hint: 'Rename it using plain letters only: systems store other characters in incompatible ways.',
};

const notThere = {
	reason: 'The recording does not exist, so the video has none.',
	hint: 'Add it, or correct the entry for it in the list of videos.',
};

const ofNoVideo = {
	reason: 'The file belongs to no video in the sources, so it is ignored.',
	hint: 'Name it after the id of its video, such as dQw4w9WgXcQ.mp4 or Title [dQw4w9WgXcQ].mp4; case matters.',
};

const unreadable = (fault: string) => ({
	reason: `The picture cannot be read, so the video has none: ${fault.replace(/\.$/, '')}.`,
	hint: hintOnPictures,
});

const second = ({ file, kind }: MediaFile) => ({
	reason: `The video already has a ${kind}, ${printable(file)}, so this one is ignored.`,
	hint: 'Remove the one you do not want.',
});
