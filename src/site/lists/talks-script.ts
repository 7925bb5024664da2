import type { Catalog } from '../catalog.ts';

/**
 * A compact list of all talks as a classic script, for pages that show only some of them. It is loaded when the reader
 * filters or orders a list, or goes on with a talk. Channels and courses are indexes into their lists; what comes last in a
 * row is left out where it is empty.
 *
 *     cuemarkTalks={"courses":[["physics","Physics"]],"channels":["A channel"],
 *     "talks":[["page-name","Title",780,"en","2021-05-04",0,[0]],…]}
 */
export function talksScript({ videos, courses }: Catalog): string {
	const channels = [...new Set(videos.flatMap(({ channel }) => channel ?? []))];
	const channelIndex = new Map(channels.map((channel, index) => [channel, index]));
	const courseIndex = new Map(courses.map(({ folder }, index) => [folder, index]));
	const talks = videos.map(({ page, title, duration, language, published, channel, courses: inCourses }) => {
		const row = [
			page,
			title,
			Math.round(duration),
			language,
			published ?? '',
			channel === undefined ? -1 : channelIndex.get(channel),
			inCourses.map((folder) => courseIndex.get(folder)),
		];
		if (inCourses.length === 0) row.pop();
		return row;
	});
	const list = { courses: courses.map(({ slug, title }) => [slug, title]), channels, talks };
	return `cuemarkTalks=${JSON.stringify(list)}\n`;
}
