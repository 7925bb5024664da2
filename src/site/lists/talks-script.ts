import type { Catalog } from '../plan/catalog.ts';

/**
 * A compact list of all talks as a classic script, for pages that show only some of them. It is loaded when the reader
 * filters or sorts a list, or has a talk to continue. Channels are indexes into `channels`; a course lists its talks, in
 * its order, as indexes into `talks`. What is behind the channel may be missing: a 1 for a talk without a title of its own,
 * and the address of a video that is not on YouTube.
 *
 *     cuemarkTalks={"courses":[["physics","Physics",[1,0]]],"channels":["A channel"],
 *     "talks":[["page-name","Title",780,"en","2021-05-04",0],…]}
 */
export function talksScript({ videos, courses }: Catalog): string {
	const channels = [...new Set(videos.flatMap(({ channel }) => channel ?? []))];
	const channelIndex = new Map(channels.map((channel, index) => [channel, index]));
	const talks = videos.map(({ page, url, title, untitled, duration, language, published, channel }) => [
		page,
		title,
		Math.round(duration),
		language,
		published ?? '',
		channel === undefined ? -1 : channelIndex.get(channel),
		...(untitled === undefined && url === undefined ? [] : [Number(untitled !== undefined)]),
		...(url === undefined ? [] : [url]),
	]);
	const talkIndex = new Map(videos.map(({ page }, index) => [page, index]));
	const inOrder = courses.map(({ slug, title, videos: members }) => [
		slug,
		title,
		members.map(({ page }) => talkIndex.get(page)),
	]);
	const list = { courses: inOrder, channels, talks };
	return `cuemarkTalks=${JSON.stringify(list)}\n`;
}
