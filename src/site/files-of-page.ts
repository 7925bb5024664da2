import { cardPath } from './card-path.ts';
import { writeSegments } from './feeds/segments.ts';
import { stripOf } from './lists/strip.ts';
import type { SocialCard } from './social-card.ts';
import type { SiteValues, ViewValues } from './values.ts';
import { countOf } from '../videos/count-of.ts';
import { formatLength } from '../videos/clock.ts';

/** A file that belongs to a page. */
export interface PageFile {
	/** Path from the site's root. */
	readonly path: string;
	readonly content: string | Uint8Array;
}

/**
 * What stands beside a page for those that do not read HTML: its Markdown, a talk's segments as JSON, and, where the site
 * has a public address, the picture that other sites show of it.
 *
 * @param file the page's path from the site's root, decoded
 * @param markdown the bytes of the text that the page is made of; absent where it is of none
 */
export async function filesOfPage(
	file: string,
	view: Partial<ViewValues>,
	markdown: Uint8Array | undefined,
	site: SiteValues,
): Promise<PageFile[]> {
	const stem = file.replace(/\.html$/, '');
	const files: PageFile[] = markdown ? [{ path: `${stem}.md`, content: markdown }] : [];
	if (view.video) {
		const { videoId: id, title, url, language, duration, channel, published } = view.video.video;
		const facts = { id, title, url, language, duration, channel, published };
		files.push({ path: `${stem}.json`, content: writeSegments({ ...facts, moments: view.video.moments }) });
	}
	const card = site.address ? cardOf(view, site) : undefined;
	if (card) {
		// The program that draws pictures is a large one, and most sites have no address.
		const { socialCard } = await import('./social-card.ts');
		files.push({ path: cardPath(file), content: await socialCard(card) });
	}
	return files;
}

/** The home page's card stands for every page that has none of its own. */
function cardOf({ home, course, video }: Partial<ViewValues>, site: SiteValues): SocialCard | undefined {
	const extentOf = (talks: number, seconds: number): string => `${countOf(talks, 'talk')} · ${formatLength(seconds)}`;
	if (home) return { site: extentOf(home.talks, home.duration), title: site.title, facts: site.description, strip: [] };
	if (course?.part.number === 1) {
		const { title, talks, duration } = course.course;
		return { site: site.title, title, facts: extentOf(talks, duration), strip: [] };
	}
	if (!video) return undefined;
	const { title, videoId, duration, channel, published, sections } = video.video;
	const facts = [channel, formatLength(duration), published?.slice(0, 4)].filter(Boolean).join(' · ');
	return { site: site.title, title: title || videoId, facts, strip: stripOf(sections, duration) };
}
