import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { catalog } from '../catalog.ts';
import { coursePath, coursesPath, talksPath, termPath, videoPath } from '../links.ts';
import { partsOf } from '../lists/pages.ts';

const address = import.meta.env.CUEMARK_ADDRESS;

/** A sitemap has full addresses, so there is one only where the site's public address is known. */
export const getStaticPaths = (() => (address ? [{ params: { sitemap: 'sitemap' } }] : [])) satisfies GetStaticPaths;

/** The pages that search engines should know, by https://www.sitemaps.org/protocol.html. */
export const GET: APIRoute = async () => {
	const { videos, courses } = await catalog();
	const paths = [
		'',
		'terms.html',
		coursesPath,
		...partsOf(videos).map(({ number }) => talksPath(number)),
		...[...courses.values()].flatMap(({ slug, videos: members }) =>
			partsOf(members).map(({ number }) => coursePath(slug, number)),
		),
		...videos.map(({ page }) => videoPath(page)),
		...(await getCollection('terms')).map(({ id }) => termPath(id)),
	];
	const urls = paths.map((path) => `<url><loc>${escapeXml(new URL(path, address).href)}</loc></url>`);
	const sitemap = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
	return new Response(sitemap, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
