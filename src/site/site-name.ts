import { isYoutubeHost } from '../sources/video-url.ts';

/** How people call the site of an address: `YouTube`, or its host, `vimeo.com`. */
export function siteName(url: string): string {
	const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
	return isYoutubeHost(host) ? 'YouTube' : host;
}
