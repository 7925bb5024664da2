import { fragmentOf } from '../../../markdown/fragments.ts';
import type { VideoFacts } from '../../../markdown/pages/schemas.ts';
import type { SectionPlace } from '../../../markdown/render/moments/remark-moments.ts';
import { isoDuration } from '../../../videos/clock.ts';

/** The facts about a talk for search engines. URLs are absolute. */
export interface DescribedVideo extends Pick<
	VideoFacts,
	'title' | 'url' | 'duration' | 'language' | 'channel' | 'published'
> {
	readonly description: string;
	/** URL of the notes page. */
	readonly address: string;
	readonly thumbnail: string;
	readonly sections: readonly SectionPlace[];
}

/**
 * Describes a talk as a schema.org `VideoObject`, with its sections as clips
 * (https://developers.google.com/search/docs/appearance/structured-data/video).
 */
export function videoObject(video: DescribedVideo): object {
	const { title, description, address, url, thumbnail, duration, language, channel, published, sections } = video;
	const clips = sections.map((section, index) => ({
		'@type': 'Clip',
		name: section.title,
		startOffset: section.second,
		endOffset: Math.floor(sections[index + 1]?.second ?? duration),
		url: `${address}#${fragmentOf(section.second)}`,
	}));
	return {
		'@context': 'https://schema.org',
		'@type': 'VideoObject',
		name: title,
		description,
		thumbnailUrl: [thumbnail],
		...(published && { uploadDate: published }),
		duration: isoDuration(duration),
		url: address,
		...(url !== undefined && { contentUrl: url }),
		inLanguage: language,
		...(channel && { creator: { '@type': 'Organization', name: channel } }),
		...(clips.length > 1 && { hasPart: clips }),
	};
}

/**
 * Serializes JSON for a `<script>` element, escaped so that no value can end the element or begin a comment
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
