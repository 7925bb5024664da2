/** How people call the site of an address: `YouTube`, or its host, `vimeo.com`. */
export function siteName(url: string): string {
	const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
	return /^(?:(?:.+\.)?youtube\.com|youtu\.be)$/.test(host) ? 'YouTube' : host;
}
