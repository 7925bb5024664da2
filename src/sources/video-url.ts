/** What addresses say of videos. */
import type { VideoId } from '../model.ts';
import { isVideoId } from './youtube.ts';

const longest = 2048;

/** An https address without user name and password; `null` where the text is not one, or was cut off (it has a `…`). */
export function readHttpsUrl(text: string): URL | null {
	const url = text.length <= longest && !text.includes('…') ? URL.parse(text.trim()) : null;
	return url?.protocol === 'https:' && !url.username && !url.password ? url : null;
}

/** Whether a host is YouTube, or a part of it. */
export const isYoutubeHost = (host: string): boolean =>
	/(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be)$/.test(host);

/**
 * The id in an address of a video on YouTube, in any of its forms.
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

/** The id that a site gives a video, where its addresses are known: the same that yt-dlp tells. */
export function idOnSite({ hostname, pathname }: URL): string | undefined {
	if (/(?:^|\.)vimeo\.com$/.test(hostname)) return /\/(\d{4,})(?:\/|$)/.exec(pathname)?.[1];
	if (/(?:^|\.)dailymotion\.com$/.test(hostname)) return /^\/video\/(\w+)/.exec(pathname)?.[1];
	return undefined;
}

/** The address of the whole video, from one that was copied at a moment: `…?t=95`, `…?start=95`, `…#t=95`. */
export function withoutMoment(url: URL): URL {
	const whole = new URL(url);
	// Even a delete that changes nothing re-encodes the query.
	for (const name of ['t', 'start']) if (whole.searchParams.has(name)) whole.searchParams.delete(name);
	if (whole.hash.startsWith('#t=')) whole.hash = '';
	return whole;
}
