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

/** Maximum number of talks in a feed, newest first. */
const FEED_LENGTH = 100;

/** A file of the site that is not a page. */
export interface TextFile {
	/** Path from the site's root. */
	readonly path: string;
	readonly text: string;
}

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
): TextFile[] {
	const files = [
		{ path: 'assets/talks.js', text: talksScript(catalog) },
		{
			path: 'assets/terms.js',
			text: termsScript(pages.flatMap(({ view, values }) => (view === 'terms' ? termsOf(values) : []))),
		},
		{ path: 'assets/words.js', text: wordsScript(said, entries) },
		{ path: 'llms.txt', text: writeLlms(catalog, site) },
		...(site.hasStyle ? [{ path: stylePath, text: style.css }] : []),
	];
	if (!site.address) return files;
	const titles = new Map(catalog.courses.map(({ folder, title }) => [folder, title]));
	const feed = (
		videos: readonly ListedVideo[],
		{ title, description = site.description }: Pick<Course, 'title' | 'description'>,
		home: string,
		path: string,
	): TextFile => ({
		path: decodeURIComponent(path),
		text: writeRss({
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
	const courseFeed = ({ slug, title, description, videos }: Course): TextFile =>
		feed(videos, { title: `${title} · ${site.title}`, description }, coursePath(slug), courseFeedPath(slug));
	return [
		...files,
		{ path: 'sitemap.xml', text: writeSitemap(pages, site.address) },
		feed(catalog.videos, { title: site.title }, '', feedPath),
		...catalog.courses.map(courseFeed),
	];
}
