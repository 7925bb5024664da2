import { escapeXml } from './xml.ts';
import type { PlannedPage } from '../plan/plan-pages.ts';

/** Views that search engines should not list. */
const unlisted = new Set<PlannedPage['view']>(['search', 'yourNotes', 'offline', 'notFound']);

/**
 * Writes the sitemap for search engines (https://www.sitemaps.org/protocol.html).
 *
 * @param address public URL of the site, ending with `/`
 */
export function writeSitemap(pages: readonly PlannedPage[], address: string): string {
	const urls = pages
		.filter(({ view }) => !unlisted.has(view))
		.map(({ path, view }) => new URL(view === 'home' ? '' : path, address).href)
		.map((url) => `<url><loc>${escapeXml(url)}</loc></url>\n`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
