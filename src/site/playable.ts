/** What a page can play of its talk. */
export interface Playable {
	/** Address of a recording, from the page. */
	readonly media?: string | undefined;
	/** Id of the video on YouTube. */
	readonly youtube?: string | undefined;
	/** Address of a second, with `{seconds}` in it. */
	readonly momentUrl?: string | undefined;
}

/** What is known of a video that says where it can be played. */
export interface PlayableVideo {
	readonly videoId: string;
	readonly url?: string | undefined;
	readonly media?: string | undefined;
}

/**
 * What can be played of a video on its page: a recording of the reader's own first, which needs no network. `undefined`
 * where there is only a link, or nothing.
 *
 * @param momentUrl address of a second of it, with `{seconds}` in it
 */
export function playableOf({ videoId, url, media }: PlayableVideo, momentUrl?: string): Playable | undefined {
	const youtube = url !== undefined && isOnYouTube(url) ? videoId : undefined;
	if (media === undefined && youtube === undefined) return undefined;
	return { media, youtube, momentUrl };
}

const isOnYouTube = (url: string): boolean => /(?:^|\.)(?:youtube\.com|youtu\.be)$/.test(new URL(url).hostname);
