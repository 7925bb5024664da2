import type { Video } from '../model.ts';
import { isVideoId, watchUrl } from '../sources/youtube.ts';

/** What tells where a video is. */
export type VideoPlace = Pick<Video, 'id'> & { readonly [Key in 'url' | 'momentUrl' | 'media']?: string | undefined };

/**
 * The address of a second of a video, `{seconds}` in place of the whole second: on its site where that is known, else in
 * the recording, else on its page with the second as a Media Fragment (https://www.w3.org/TR/media-frags/#naming-time),
 * which opens the page at least.
 *
 * @returns https, or an address from a notes page (`../media/talk.mp4#t={seconds}`); `undefined` where the video is nowhere
 */
export function momentTemplate({ id, url, momentUrl, media }: VideoPlace): string | undefined {
	if (isVideoId(id)) return `${watchUrl(id)}&t={seconds}s`;
	const address = momentUrl ?? (media ?? url)?.replace(/#.*$/, '');
	return address && (momentUrl ? address : `${address}#t={seconds}`);
}

/** The address of a second of a video, rounded down, where it has one: see `momentTemplate`. */
export function momentAddress(video: VideoPlace, second: number): string | undefined {
	// Most videos are on YouTube, and this is asked for every moment of them.
	if (isVideoId(video.id)) return watchUrl(video.id, second);
	return momentTemplate(video)?.replaceAll('{seconds}', String(Math.floor(second)));
}
