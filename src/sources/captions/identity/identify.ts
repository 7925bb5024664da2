import path from 'node:path';
import { formatLocation, type Rejection, type SourceLocation } from '../../../errors.ts';
import { readLanguageTag } from '../../../text/language-tag.ts';
import type { SourceFile, StatedFacts, VideoDetails, VideoId } from '../../../model.ts';
import { readFacts } from '../../facts.ts';
import { isVideoId, watchUrl } from '../../youtube.ts';
import { type CaptionName, positionInName, readCaptionName, titleInName } from './caption-name.ts';
import type { TrackFacts } from '../track.ts';
import { type FolderFacts, listedAs } from './folder.ts';
import type { VideoInfo } from './info-json.ts';
import { normalizeChapters } from './chapters.ts';
import { type Address, addressOf, localAddress } from './video-address.ts';

/** The video of a caption file, with its facts. */
export interface Identity {
	readonly videoId: VideoId;
	/** `language` is that of the transcript. */
	readonly facts: StatedFacts;
	readonly details: VideoDetails;
}

export const unknownVideo: Rejection = {
	reason: 'Cannot tell which video this transcript belongs to.',
	hint:
		'Do one of these: keep yt-dlp’s .info.json next to it; put the id of the video in brackets into its name ' +
		'(Title [dQw4w9WgXcQ].en.vtt); name it after the id (dQw4w9WgXcQ.en.vtt); put your own recording with the same name ' +
		'next to it (talk.mp3 for talk.srt); or list it in a videos.csv or videos.yaml in its folder (file, id or url, title), ' +
		'which also works for videos that are not on YouTube.',
};

const unknownUntilRead = (list: SourceLocation): Rejection => ({
	reason: `Cannot tell which video this transcript belongs to, because ${placeInFolder(list)} cannot be read.`,
	hint: 'Fix the list.',
});

const unusableEntry = (entry: SourceLocation): Rejection => ({
	reason: `The entry for this transcript, ${placeInFolder(entry)}, cannot be used.`,
	hint: 'Fix the list.',
});

const placeInFolder = (place: SourceLocation): string =>
	formatLocation({ ...place, file: path.posix.basename(place.file) });

/**
 * Identifies the video of a caption file. In order of precedence: the list of videos in its folder, the `.info.json`
 * beside it, its name, its content. Without any of these, a file that is listed, or has a recording of the same name
 * beside it, is a video of its own.
 */
export function identify({ name, course }: SourceFile, track: TrackFacts, folder: FolderFacts): Identity | Rejection {
	const base = path.posix.basename(name).normalize();
	const named = readCaptionName(base);
	const listed = listedAs(base, folder);
	if (listed?.isRefused) return unusableEntry(listed.place);
	const info = infoOf(named, listed?.address, folder.infos);
	const recording = folder.recordings.get(named.stem);
	const address =
		listed?.address ??
		info?.address ??
		addressIn(named, track) ??
		(listed || recording ? localAddress(course, named.stem) : null);
	if (!address) return folder.unreadList ? unknownUntilRead(folder.unreadList) : unknownVideo;

	const isExact = listed?.file.normalize() === base;
	const language = isExact
		? (listed.facts.language ?? languageOf(named, track))
		: (languageOf(named, track) ?? listed?.facts.language);
	const trackFacts = readFacts({ title: track.title, url: track.url }, address.videoId);
	const { language: infoLanguage, ...infoFacts } = { ...info?.facts };
	// In a row for a single file, the language is that of the file, not the one spoken in the video.
	const spokenLanguage = infoLanguage ?? (isExact ? undefined : listed?.facts.language);
	const transcriptLanguage = language ?? spokenLanguage;
	// Ignores a recording beside the captions if the video is online: yt-dlp leaves large recordings of online videos.
	const media = listed?.media ? mediaPath(listed.media, course) : address.url ? undefined : recording;
	const position = info?.isOfChannel ? undefined : positionInName(named);
	const facts = {
		...(position !== undefined && { position }),
		...trackFacts,
		...infoFacts,
		...listed?.facts,
		...(address.url && { url: address.url }),
		...(transcriptLanguage && { language: transcriptLanguage }),
	};
	const momentUrl = listed?.momentUrl ?? address.momentUrl;
	const fileTitle = facts.title ? '' : titleInName(named);
	const details = {
		...(fileTitle && { fileTitle }),
		...(media && { media }),
		...(spokenLanguage && { spokenLanguage }),
		...(momentUrl && { momentUrl }),
		...detailsOf(info, track),
	};
	return { videoId: address.videoId, facts, details };
}

function detailsOf(info: VideoInfo | undefined, track: TrackFacts): VideoDetails {
	const chapters = info?.chapters.length ? info.chapters : normalizeChapters(track.chapters ?? []);
	return {
		...(info?.description && { description: info.description }),
		...(info?.tags.length && { tags: info.tags }),
		...(info?.duration && { duration: info.duration }),
		...(chapters.length > 0 && { chapters }),
	};
}

function infoOf(named: CaptionName, listed: Address | undefined, infos: FolderFacts['infos']): VideoInfo | undefined {
	const id = listed?.videoId ?? named.videoId;
	const byName = infos.get(named.stem);
	if (byName && (!listed || byName.address.videoId === id)) return byName;
	return id && infos.get(id);
}

function addressIn(named: CaptionName, track: TrackFacts): Address | null {
	const id = named.videoId ?? track.videoId;
	if (isVideoId(id)) return { videoId: id, url: watchUrl(id) };
	const address = track.url ? addressOf({ id: '', url: track.url }) : null;
	return address?.url ? address : null;
}

function languageOf(named: CaptionName, track: TrackFacts): string | undefined {
	return named.language ?? (track.language ? (readLanguageTag(track.language) ?? undefined) : undefined);
}

function mediaPath(media: string, course: string | null): string {
	return media.startsWith('https:') || course === null ? media : `${course}/${media}`;
}
