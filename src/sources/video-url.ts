import type { VideoId } from '../model.ts';
import { isVideoId } from './youtube.ts';

const MAX_LENGTH = 2048;

/** Parses an https URL without credentials; `null` if the text is not one, or is truncated (contains `…`). */
export function readHttpsUrl(text: string): URL | null {
	const url = text.length <= MAX_LENGTH && !text.includes('…') ? URL.parse(text.trim()) : null;
	return url?.protocol === 'https:' && !url.username && !url.password ? url : null;
}

/** Whether a host is YouTube or a subdomain of it. */
export const isYoutubeHost = (host: string): boolean =>
	/(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be)$/.test(host);

/**
 * Returns the video id in a YouTube URL of any form.
 *
 * @see https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/youtube/_video.py `_VALID_URL`
 */
export function youtubeIdIn({ hostname, pathname, searchParams }: URL): VideoId | null {
	if (!isYoutubeHost(hostname)) return null;
	const [, first = '', second = ''] = pathname.split('/');
	const isInPath = ['embed', 'live', 'shorts', 'v', 'e'].includes(first);
	const id = hostname.endsWith('youtu.be') ? first : isInPath ? second : searchParams.get('v');
	return isVideoId(id) ? id : null;
}

/** Returns the video id in a Vimeo or Dailymotion URL, the same that yt-dlp reports; `undefined` for other sites. */
export function idOnSite({ hostname, pathname }: URL): string | undefined {
	if (/(?:^|\.)vimeo\.com$/.test(hostname)) return /\/(\d{4,})(?:\/|$)/.exec(pathname)?.[1];
	if (/(?:^|\.)dailymotion\.com$/.test(hostname)) return /^\/video\/(\w+)/.exec(pathname)?.[1];
	return undefined;
}

/** Removes the start time from the URL of a video: `…?t=95`, `…?start=95`, `…#t=95`. */
export function withoutMoment(url: URL): URL {
	const whole = new URL(url);
	// `delete` re-encodes the query even if it removes nothing.
	for (const name of ['t', 'start']) if (whole.searchParams.has(name)) whole.searchParams.delete(name);
	if (whole.hash.startsWith('#t=')) whole.hash = '';
	return whole;
}
