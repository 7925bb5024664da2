import { isRecordingName } from '../../recording-name.ts';

const pictureName = /\.(?:jpe?g|png|webp|avif|gif)$/i;
const otherName = /\.(?:description|live_chat\.json|annotations\.xml|part(?:-Frag\d+)?|ytdl|url|webloc|desktop)$/i;

/** Whether a file, by its name, is a list of videos. */
export const isVideoList = (name: string): boolean => /^videos\.(?:csv|ya?ml)$/i.test(name);

/** Whether a file, by its name, has yt-dlp's facts about a video. */
export const isInfoJson = (name: string): boolean => /\.info\.json$/i.test(name);

/** Whether a file, by its name, accompanies a transcript: yt-dlp writes several such files. */
export const isCompanion = (name: string): boolean =>
	hasFacts(name) || isRecordingName(name) || pictureName.test(name) || otherName.test(name);

/** The kinds of companions, as reports count them. */
export type CompanionKind = 'video facts' | 'recording' | 'picture' | 'left by yt-dlp';

/** @param name name of a companion, see `isCompanion` */
export function companionKind(name: string): CompanionKind {
	if (hasFacts(name)) return 'video facts';
	if (isRecordingName(name)) return 'recording';
	return pictureName.test(name) ? 'picture' : 'left by yt-dlp';
}

/** Whether a file, by its name, has facts about other files: a list of videos, or yt-dlp's `.info.json`. */
export const hasFacts = (name: string): boolean => isVideoList(name) || isInfoJson(name);

/**
 * Returns the stem that a companion's name shares with its captions (see `CaptionName`): `Talk [id].info.json` belongs
 * to `Talk [id].en.vtt`. Normalized to NFC, since file systems differ.
 */
export const stemOfCompanion = (name: string): string => name.normalize().replace(/(?:\.info\.json|\.[^.]+)$/i, '');
