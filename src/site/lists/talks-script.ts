import type { Catalog } from './catalog.ts';

/**
 * Writes a compact list of all talks as a classic script. Pages that show only some talks load it when the reader
 * filters or sorts a list, or has a talk to continue. A talk's channel is an index into `channels`; a course lists its
 * talks, in course order, as indexes into `talks`. Two optional fields follow the channel: 1 if the talk has no title
 * of its own (else 0), and the URL of a video that is not on YouTube.
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
