import { cardPath, CARD_WIDTH } from './card-path.ts';
import { writeSegments } from '../feeds/segments.ts';
import { stripOf } from '../lists/strip.ts';
import type { SiteFile } from './site-file.ts';
import type { SocialCard } from './social-card.ts';
import type { SiteValues, ViewValues } from '../plan/values.ts';
import { countsIn } from '../../locales/counts.ts';
import { shownTitle } from '../../markdown/shown-title.ts';
import { formatLength } from '../../videos/clock.ts';

/**
 * Returns the files that accompany a page: its Markdown, a talk's segments as JSON, and, if the site has a public
 * address, its social card.
 *
 * @param file the page's path from the site's root, decoded
 * @param markdown the bytes of the Markdown that the page is made from, if any
 */
export async function filesOfPage(
	file: string,
	view: Partial<ViewValues>,
	markdown: Uint8Array | undefined,
	site: SiteValues,
): Promise<SiteFile[]> {
	const stem = file.replace(/\.html$/, '');
	const files: SiteFile[] = markdown ? [{ path: `${stem}.md`, content: markdown }] : [];
	if (view.video) files.push({ path: `${stem}.json`, content: writeSegments(view.video.video, view.video.moments) });
	const card = site.address ? cardOf(view, site) : undefined;
	if (card) {
		// Loaded on demand: the module is large, and most sites have no public address.
		const { socialCard } = await import('./social-card.ts');
		files.push({ path: cardPath(file), content: await socialCard(card) });
	}
	return files;
}

/** The card of a page, or `undefined` if it uses the home page's. */
function cardOf({ home, course, video }: Partial<ViewValues>, site: SiteValues): SocialCard | undefined {
	const counts = countsIn[site.ownLanguage];
	const extentOf = (talks: number, seconds: number): string => `${counts.talks(talks)} · ${formatLength(seconds)}`;
	if (home) return { site: extentOf(home.talks, home.duration), title: site.title, facts: site.description, strip: [] };
	if (course?.part.number === 1) {
		const { title, talks, duration } = course.course;
		return { site: site.title, title, facts: extentOf(talks, duration), strip: [] };
	}
	if (!video) return undefined;
	const { duration, channel, published, sections } = video.video;
	const facts = [channel, formatLength(duration), published?.slice(0, 4)].filter(Boolean).join(' · ');
	return { site: site.title, title: shownTitle(video.video), facts, strip: stripOf(sections, duration, CARD_WIDTH, 4) };
}
