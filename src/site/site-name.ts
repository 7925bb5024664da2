import { isYoutubeHost } from '../sources/video-url.ts';

/** The name of the site that a URL belongs to: `YouTube`, or the host, such as `vimeo.com`. */
export function siteName(url: string): string {
	// Not `URL.parse`, which Safari supports only from version 18.
	const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
	return isYoutubeHost(host) ? 'YouTube' : host;
}
