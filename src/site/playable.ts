import { isVideoId, watchUrl } from '../sources/youtube.ts';

/** What a page can play of its talk. */
export interface Playable {
	/** Where it is: its page on YouTube, or the recording. */
	readonly url: string;
	/** Address of a recording, from the page. */
	readonly media?: string | undefined;
	/** Id of the video on YouTube. */
	readonly youtube?: string | undefined;
	/** https address of a second on the video's site, with `{seconds}` in it. */
	readonly momentUrl?: string | undefined;
}

/** What is known of a video that says where it can be played. */
export interface PlayableVideo {
	readonly videoId: string;
	readonly media?: string | undefined;
}

/**
 * What can be played of a video on its page: a recording of the reader's own first, which needs no network. `undefined`
 * where there is only a link, or nothing.
 *
 * @param momentUrl address of a second of it, with `{seconds}` in it
 */
export function playableOf({ videoId, media }: PlayableVideo, momentUrl?: string): Playable | undefined {
	const onSite = momentUrl?.startsWith('https:') && !momentUrl.startsWith(media ?? ' ') ? momentUrl : undefined;
	const youtube = isVideoId(videoId) ? videoId : undefined;
	const url = media ?? (isVideoId(videoId) ? watchUrl(videoId) : undefined);
	return url === undefined ? undefined : { url, media, youtube, momentUrl: onSite };
}
