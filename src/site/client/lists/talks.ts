import { videoPath } from '../../links.ts';
import { loadList } from '../page/load-once.ts';
import { siteRoot } from '../page/site.ts';

/** A talk in the list of all talks. */
export interface ListedTalk {
	/** Name of its page, without extension. */
	readonly page: string;
	readonly title: string;
	/** Whether the title is generated. */
	readonly untitled?: boolean;
	/** https address of the video, unless it is on YouTube. */
	readonly url?: string | undefined;
	/** Seconds. */
	readonly duration: number;
	readonly language: string;
	/** ISO date, or empty. */
	readonly published: string;
	readonly channel: string | undefined;
	/** `place` counts from 0. */
	readonly courses: readonly { readonly slug: string; readonly title: string; readonly place: number }[];
}

/** A talk in the script's compact form: see `talksScript`. */
type PackedTalk = [
	page: string,
	title: string,
	duration: number,
	language: string,
	published: string,
	channel: number,
	untitled?: 0 | 1,
	url?: string,
];

declare global {
	/** Set by the script that holds the list of all talks. */
	var cuemarkTalks:
		{ courses: [slug: string, title: string, talks: number[]][]; channels: string[]; talks: PackedTalk[] } | undefined;
}

/** All talks of the site, by title. */
export const allTalks = loadList('talks', readTalks);

function readTalks(): ListedTalk[] {
	const { courses = [], channels = [], talks = [] } = globalThis.cuemarkTalks ?? {};
	const placesOf = new Map<number, ListedTalk['courses'][number][]>();
	for (const [slug, title, members] of courses) {
		for (const [place, talk] of members.entries())
			placesOf.set(talk, [...(placesOf.get(talk) ?? []), { slug, title, place }]);
	}
	return talks.map(([page, title, duration, language, published, channel, untitled, url], index) => ({
		page,
		url,
		title,
		untitled: untitled === 1,
		duration,
		language,
		published,
		channel: channels[channel],
		courses: placesOf.get(index) ?? [],
	}));
}

/** The talks of a course, in its order. */
export function talksOf(course: string, talks: readonly ListedTalk[]): ListedTalk[] {
	const placed = talks.flatMap((talk) => {
		const place = talk.courses.find(({ slug }) => slug === course)?.place;
		return place === undefined ? [] : [{ talk, place }];
	});
	return placed.sort((a, b) => a.place - b.place).map(({ talk }) => talk);
}

/** The relative address of a talk's page, or of a moment in it if `second` is given. */
export const talkAddress = (page: string, second?: number): string => siteRoot() + videoPath(page, second);
