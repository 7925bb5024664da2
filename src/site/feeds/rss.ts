import { escapeXml } from './xml.ts';

/** A feed of talks. URLs are absolute. */
export interface Feed {
	readonly title: string;
	readonly description: string;
	/** BCP 47. */
	readonly language: string;
	/** URL of the page that the feed is for. */
	readonly home: string;
	/** URL of the feed itself. */
	readonly address: string;
	readonly items: readonly FeedItem[];
}

export interface FeedItem {
	readonly title: string;
	readonly address: string;
	readonly description: string;
	readonly categories: readonly string[];
	/** ISO date, if known. */
	readonly published?: string | undefined;
}

/**
 * Writes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification), which allows items without a date, unlike
 * Atom.
 */
export function writeRss({ title, description, language, home, address, items }: Feed): string {
	const tag = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
	const lines = items.map((item) =>
		[
			'<item>',
			tag('title', item.title),
			tag('link', item.address),
			tag('guid', item.address),
			tag('description', item.description),
			...item.categories.map((category) => tag('category', category)),
			...(item.published ? [tag('pubDate', new Date(`${item.published}T00:00:00Z`).toUTCString())] : []),
			'</item>',
		].join(''),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
${tag('title', title)}${tag('link', home)}${tag('description', description)}${tag('language', language)}
<atom:link href="${escapeXml(address)}" rel="self" type="application/rss+xml"/>
${lines.join('\n')}
</channel></rss>
`;
}
