import type { Video } from '../model.ts';
import { isVideoId, watchUrl } from '../sources/youtube.ts';

/** The addresses from which a video's location is known. */
export type VideoPlace = Pick<Video, 'id'> & { readonly [Key in 'url' | 'momentUrl' | 'media']?: string | undefined };

/**
 * The address of a second of a video, with `{seconds}` for the whole second: on its site if known, otherwise in the
 * recording, otherwise its page with the second as a Media Fragment (https://www.w3.org/TR/media-frags/#naming-time),
 * which at least opens the page.
 *
 * @returns an https URL, or one relative to a notes page (`../media/talk.mp4#t={seconds}`); `undefined` if the video
 *   has no address
 */
export function momentTemplate({ id, url, momentUrl, media }: VideoPlace): string | undefined {
	if (isVideoId(id)) return `${watchUrl(id)}&t={seconds}s`;
	const address = momentUrl ?? (media ?? url)?.replace(/#.*$/, '');
	return address && (momentUrl ? address : `${address}#t={seconds}`);
}

/** The address of a second of a video, rounded down: see `momentTemplate`. */
export function momentAddress(video: VideoPlace, second: number): string | undefined {
	// A fast path: most videos are on YouTube, and this is called for every moment.
	if (isVideoId(video.id)) return watchUrl(video.id, second);
	return momentTemplate(video)?.replaceAll('{seconds}', String(Math.floor(second)));
}
