import path from 'node:path';
import type { Rejection } from '../../../errors.ts';
import { readLanguageTag } from '../../../text/language-tag.ts';
import type { SourceFile, VideoDetails, VideoFacts, VideoId } from '../../../model.ts';
import { readFacts } from '../../facts.ts';
import { isVideoId, watchUrl } from '../../youtube.ts';
import { type CaptionName, positionInName, readCaptionName, titleInName } from './caption-name.ts';
import type { TrackFacts } from '../track.ts';
import { type FolderFacts, listedAs } from './folder.ts';
import type { VideoInfo } from './info-json.ts';
import { tidyChapters } from './chapters.ts';
import { type Address, addressOf, localAddress } from './video-address.ts';

/** Whose words a caption file holds, and what is known of that video. */
export interface Identity {
	readonly videoId: VideoId;
	/** Its `language` is the transcript's. */
	readonly facts: VideoFacts;
	readonly details: VideoDetails;
}

export const unknownVideo: Rejection = {
	reason: 'Nothing says which video this transcript is of.',
	hint:
		'Say it in one of five ways: keep the .info.json of yt-dlp beside it; put the id in brackets into its name ' +
		'(Title [dQw4w9WgXcQ].en.vtt); name it after the id (dQw4w9WgXcQ.en.vtt); put your own recording of the same name ' +
		'beside it (talk.mp3 for talk.srt); or list it in a videos.csv or videos.yaml in its folder (file, id or url, title), ' +
		'which is also the way for a video that is not on YouTube.',
};

/**
 * Tells which video a caption file is of. What a person wrote down comes first: the list in the folder, then the
 * `.info.json` beside the file, then its name, then what the file says itself. Where none of these names a video, a file that
 * is listed, or has a recording of the same name beside it, counts as a video of its own.
 */
export function identify({ name, course }: SourceFile, track: TrackFacts, folder: FolderFacts): Identity | Rejection {
	const base = path.posix.basename(name).normalize();
	const named = readCaptionName(base);
	const listed = listedAs(base, folder);
	const info = infoOf(named, listed?.address, folder.infos);
	const recording = folder.recordings.get(named.stem);
	const address =
		listed?.address ??
		info?.address ??
		addressIn(named, track) ??
		(listed || recording ? localAddress(course, named.stem) : null);
	if (!address) return unknownVideo;

	const isExact = listed?.file.normalize() === base;
	const language = isExact
		? (listed.facts.language ?? languageOf(named, track))
		: (languageOf(named, track) ?? listed?.facts.language);
	const said = readFacts({ title: track.title, url: track.url }, address.videoId);
	const { language: spoken, ...known } = { ...info?.facts };
	// The language in a row for one file is that of the file, whatever is spoken in the video.
	const spokenLanguage = spoken ?? (isExact ? undefined : listed?.facts.language);
	const transcriptLanguage = language ?? spokenLanguage;
	// A recording beside the captions is played only where the video is nowhere else: yt-dlp leaves large recordings of online videos.
	const media = listed?.media ? mediaPath(listed.media, course) : address.url ? undefined : recording;
	const position = positionInName(named);
	const facts = {
		...(position !== undefined && { position }),
		...said,
		...known,
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
	const chapters = info?.chapters.length ? info.chapters : tidyChapters(track.chapters ?? []);
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
	const said = track.url ? addressOf({ id: '', url: track.url }) : null;
	return said?.url ? said : null;
}

function languageOf(named: CaptionName, track: TrackFacts): string | undefined {
	return named.language ?? (track.language ? (readLanguageTag(track.language) ?? undefined) : undefined);
}

function mediaPath(media: string, course: string | null): string {
	return media.startsWith('https:') || course === null ? media : `${course}/${media}`;
}
