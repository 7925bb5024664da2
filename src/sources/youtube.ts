import type { VideoId } from '../model.ts';

const videoIdPattern = /^[A-Za-z0-9_-]{11}$/;

/** Whether a value is a YouTube video id. Unchecked ids must not become part of a URL, path or file name. */
export function isVideoId(value: unknown): value is VideoId {
	return typeof value === 'string' && videoIdPattern.test(value);
}

const ownIdPattern = /^(?!.{11}$)[A-Za-z0-9][A-Za-z0-9_-]{1,62}$/;

/** Whether a value is an id that Cuemark made for a video that is not on YouTube. */
export function isOwnId(value: unknown): value is VideoId {
	return typeof value === 'string' && ownIdPattern.test(value);
}

/** Returns the URL of a video on YouTube, optionally at a second, rounded down: YouTube accepts whole seconds only. */
export function watchUrl(id: VideoId, second?: number): string {
	const page = `https://www.youtube.com/watch?v=${id}`;
	return second === undefined ? page : `${page}&t=${Math.floor(second)}s`;
}

/** Returns the URL of a video's largest thumbnail, which YouTube has for most videos. */
export function thumbnailUrl(id: VideoId): string {
	return `https://i.ytimg.com/vi/${id}/maxresdefault.jpg`;
}
