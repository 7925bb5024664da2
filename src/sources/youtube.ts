import type { VideoId } from '../model.ts';

const videoIdPattern = /^[A-Za-z0-9_-]{11}$/;

/** Whether a value is a video id. Only what has passed here may become part of an address, a path or a file name. */
export function isVideoId(value: unknown): value is VideoId {
	return typeof value === 'string' && videoIdPattern.test(value);
}

const ownIdPattern = /^(?!.{11}$)[A-Za-z0-9][A-Za-z0-9_-]{1,62}$/;

/** Whether a value is an id of our own, of a video that is not on YouTube. */
export function isOwnId(value: unknown): value is VideoId {
	return typeof value === 'string' && ownIdPattern.test(value);
}

/** The video's page on YouTube; with `second`, at that second (rounded down: YouTube knows whole seconds only). */
export function watchUrl(id: VideoId, second?: number): string {
	const page = `https://www.youtube.com/watch?v=${id}`;
	return second === undefined ? page : `${page}&t=${Math.floor(second)}s`;
}

/** The video's picture in its largest size, which YouTube has for most videos. */
export function thumbnailUrl(id: VideoId): string {
	return `https://i.ytimg.com/vi/${id}/maxresdefault.jpg`;
}
