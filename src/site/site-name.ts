import { isYoutubeHost } from '../sources/video-url.ts';

/** The common name of an address's site: `YouTube`, or else its host, such as `vimeo.com`. */
export function siteName(url: string): string {
	// Not `URL.parse`: Safari has it only since 18.
	const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
	return isYoutubeHost(host) ? 'YouTube' : host;
}
