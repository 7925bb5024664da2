import type { GlossaryEntry } from '../../model.ts';
import type { Course, ListedVideo } from '../lists/catalog.ts';
import { writeLlms } from '../feeds/llms.ts';
import { writeRss } from '../feeds/rss.ts';
import type { SiteLayout } from '../plan/lay-out.ts';
import { courseFeedPath, coursePath, feedPath, stylePath, videoPath } from '../links.ts';
import { newestFirst } from '../lists/order.ts';
import { talksScript } from '../lists/talks-script.ts';
import { termsScript } from '../lists/terms-script.ts';
import { wordsScript } from '../lists/words-script.ts';
import { termsOf } from '../lists/terms-pages.ts';
import { writeSitemap } from '../feeds/sitemap.ts';
import { formatLength } from '../../videos/clock.ts';
import type { SiteFile } from './site-file.ts';

/** Maximum number of talks in a feed, newest first. */
const FEED_LENGTH = 100;

/** The vocabulary that search suggests spellings from, without its index. */
export interface KnownWords {
	readonly entries: readonly GlossaryEntry[];
	/** The words spoken in talks: see `vocabularyOf`. */
	readonly said: readonly string[];
}

/**
 * Returns the files of a site other than its pages. Feeds and the sitemap need absolute URLs, so they require the
 * site's public address.
 */
export function sharedFilesOf(
	{ pages, catalog, style, site }: Pick<SiteLayout, 'pages' | 'catalog' | 'style' | 'site'>,
	{ entries, said }: KnownWords,
): SiteFile<string>[] {
	const files = [
		{ path: 'assets/talks.js', content: talksScript(catalog) },
		{
			path: 'assets/terms.js',
			content: termsScript(pages.flatMap(({ view, values }) => (view === 'terms' ? termsOf(values) : []))),
		},
		{ path: 'assets/words.js', content: wordsScript(said, entries) },
		{ path: 'llms.txt', content: writeLlms(catalog, site) },
		...(site.hasStyle ? [{ path: stylePath, content: style.css }] : []),
	];
	if (!site.address) return files;
	const titles = new Map(catalog.courses.map(({ folder, title }) => [folder, title]));
	const feed = (
		videos: readonly ListedVideo[],
		{ title, description = site.description }: Pick<Course, 'title' | 'description'>,
		home: string,
		path: string,
	): SiteFile<string> => ({
		path: decodeURIComponent(path),
		content: writeRss({
			title,
			description,
			language: site.language,
			home: new URL(home, site.address).href,
			address: new URL(path, site.address).href,
			items: newestFirst(videos)
				.slice(0, FEED_LENGTH)
				.map((video) => ({
					title: video.title,
					address: new URL(videoPath(video.page), site.address).href,
					description: [video.channel, formatLength(video.duration)].filter(Boolean).join(', '),
					categories: video.courses.map((folder) => titles.get(folder) ?? folder),
					published: video.published,
				})),
		}),
	});
	const courseFeed = ({ slug, title, description, videos }: Course): SiteFile<string> =>
		feed(videos, { title: `${title} · ${site.title}`, description }, coursePath(slug), courseFeedPath(slug));
	return [
		...files,
		{ path: 'sitemap.xml', content: writeSitemap(pages, site.address) },
		feed(catalog.videos, { title: site.title }, '', feedPath),
		...catalog.courses.map(courseFeed),
	];
}
