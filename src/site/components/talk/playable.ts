import type { VideoFacts } from '../../../markdown/pages/schemas.ts';
import { isVideoId, watchUrl } from '../../../sources/youtube.ts';

/** The media that a page can play. */
export interface Playable {
	/** URL of the recording, or of the video's page on YouTube. */
	readonly url: string;
	/** URL of the recording, relative to the page or absolute. */
	readonly media?: string | undefined;
	/** YouTube video id. */
	readonly youtube?: string | undefined;
	/** https URL of a moment on the video's site, with the placeholder `{seconds}`. */
	readonly momentUrl?: string | undefined;
}

/**
 * Returns what the player on a video's page can play, or `undefined` if there is nothing or only a link. A recording
 * takes precedence over YouTube.
 *
 * @param momentUrl URL of a moment in the video, with the placeholder `{seconds}`
 */
export function playableOf(
	{ videoId, media }: Pick<VideoFacts, 'videoId' | 'media'>,
	momentUrl?: string,
): Playable | undefined {
	const onSite = momentUrl?.startsWith('https:') && !momentUrl.startsWith(media ?? ' ') ? momentUrl : undefined;
	const youtube = isVideoId(videoId) ? videoId : undefined;
	const url = media ?? (youtube && watchUrl(youtube));
	return url === undefined ? undefined : { url, media, youtube, momentUrl: onSite };
}
