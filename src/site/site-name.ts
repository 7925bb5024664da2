import { isYoutubeHost } from '../sources/video-url.ts';

/** The common name of an address's site: `YouTube`, or else its host, such as `vimeo.com`. */
export function siteName(url: string): string {
	const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
	return isYoutubeHost(host) ? 'YouTube' : host;
}
