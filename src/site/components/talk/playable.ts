import type { VideoFacts } from '../../../markdown/pages/schemas.ts';
import { isVideoId, watchUrl } from '../../../sources/youtube.ts';

/** What a page can play, and from where. */
export interface Playable {
	/** Address of its page on YouTube, or of the recording. */
	readonly url: string;
	/** Address of a recording, relative to the page. */
	readonly media?: string | undefined;
	/** Id of the video on YouTube. */
	readonly youtube?: string | undefined;
	/** https address of a second on the video's site, with the placeholder `{seconds}`. */
	readonly momentUrl?: string | undefined;
}

/**
 * What can be played on a video's page. A local recording comes first, since it needs no network. `undefined` if there is
 * only a link, or nothing.
 *
 * @param momentUrl address of a second of it, with the placeholder `{seconds}`
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
