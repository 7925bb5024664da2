import type { APIRoute, GetStaticPaths } from 'astro';
import { type Catalog, catalog, totalDuration } from '../../catalog.ts';
import { stripOf } from '../../lists/strip.ts';
import { settings } from '../../notebook.ts';
import { type SocialCard, socialCard } from '../../social-card.ts';
import { countOf } from '../../words.ts';
import { formatLength } from '../../../videos/clock.ts';

const address = import.meta.env.CUEMARK_ADDRESS;

/** Pictures are named by full addresses, so there are some only where the site's public address is known. */
export const getStaticPaths = (async () => {
	if (!address) return [];
	return [...cardsOf(await catalog())].map(([path, card]) => ({ params: { path }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: SocialCard }> = async ({ props }) =>
	new Response(new Uint8Array(await socialCard(props.card)), { headers: { 'content-type': 'image/png' } });

/** The home page's card stands for every page that has none of its own. */
function cardsOf({ videos, courses }: Catalog): Map<string, SocialCard> {
	const { title: site, description } = settings;
	const extentOf = (count: number, seconds: number): string => `${countOf(count, 'talk')} · ${formatLength(seconds)}`;
	const extent = extentOf(videos.length, totalDuration(videos));
	const cards = new Map<string, SocialCard>([['index', { site: extent, title: site, facts: description, strip: [] }]]);
	for (const { slug, title, videos: members } of courses.values())
		cards.set(`courses/${slug}`, { site, title, facts: extentOf(members.length, totalDuration(members)), strip: [] });
	for (const { page, title, duration, channel, published, sections } of videos) {
		const facts = [channel, formatLength(duration), published?.slice(0, 4)].filter(Boolean).join(' · ');
		cards.set(`videos/${page}`, { site, title, facts, strip: stripOf(sections, duration) });
	}
	return cards;
}
